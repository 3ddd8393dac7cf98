import { expect, test } from 'vitest';
import { concerns } from '../../rules/concerns';
import { rubric } from '../../rules/rubric';
import { rubricGroups } from './rubric-view';

test('every line of the rubric stands on the page once', () => {
  const shown = rubricGroups(rubric, concerns, {}).flatMap(({ lines }) => lines.map(({ key }) => key));
  expect([...shown].sort()).toEqual(rubric.lines.map(({ finding }) => finding).sort());
});

test('points are shown as the person weighs them', () => {
  const pointsOfSale = (weight: 'not-at-all' | 'less' | 'more') =>
    rubricGroups(rubric, concerns, { sale: weight })
      .find(({ key }) => key === 'sale')
      ?.lines[0]?.answers.map(({ points }) => points);
  expect(pointsOfSale('more')).toEqual(['−28', '−10', '+12']);
  expect(pointsOfSale('less')).toEqual(['−7', '−2.5', '+3']);
  expect(pointsOfSale('not-at-all')).toEqual(['0', '0', '0']);
});
