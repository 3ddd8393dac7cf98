import { describe, expect, test } from 'vitest';
import { evidence, scorecardOf } from '../../tests/fixtures/scorecard';
import { escaped, scorecardMarkdown } from './markdown';

describe('page text shows as it stands', () => {
  test.each([
    ['<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert(1)&gt;'],
    ['[click](javascript:alert(1))', '\\[click\\](javascript:alert(1))'],
    ['a | b *c* _d_ `e` ~f~', 'a \\| b \\*c\\* \\_d\\_ \\`e\\` \\~f\\~'],
    ['# heading', '\\# heading'],
    ['- item', '\\- item'],
    ['1. item', '1\\. item'],
    ['opt-out of 2023. & more', 'opt-out of 2023. &amp; more'],
    ['two\n# lines', 'two # lines'],
    ['&lt;b&gt;', '&amp;lt;b&amp;gt;'],
  ])('%s', (text, markdown) => {
    expect(escaped(text)).toBe(markdown);
  });
});

test('every sentence of a line is quoted, with its section', () => {
  const report = scorecardMarkdown(
    scorecardOf({
      collected: [
        {
          id: 'name',
          reading: 'asks',
          scope: 'uk',
          evidence: [evidence('Your name.', 'Data'), evidence('A <b>name</b>.', '')],
        },
      ],
    }),
  );
  expect(report).toContain(
    '- **Name**: Only if you choose (said only for people in the United Kingdom)\n  > Your name. (Data)\n\n  > A &lt;b&gt;name&lt;/b&gt;.',
  );
});
