import { t } from '../../i18n/messages';
import type { Rubric } from '../../policy/rubric';
import type { FactRef } from '../../policy/scorecard';
import type { Concern } from '../../policy/settings';
import { type RubricGroup, type RubricQuestion, rubricGroups } from '../rubric-view';
import type { SettingsApi } from '../settings-api';
import { PagePart } from './fields';
import { useSettings } from './useSettings';
import { Weights } from './Weights';

/** The whole rubric: each line, what it is worth, and why; and what it is worth to this person. */
export function RubricPage({
  api,
  rubric,
  concerns,
  optionsPage,
}: {
  api: SettingsApi;
  rubric: Rubric;
  concerns: Readonly<Record<Concern, readonly FactRef[]>>;
  optionsPage: string;
}) {
  const { settings, change, said } = useSettings(api);
  if (settings === null) return null;
  return (
    <>
      <main class="page">
        <h1>{t('rubricPageTitle')}</h1>
        <p class="page-lead">{t('rubricPageLead', { base: rubric.base })}</p>
        <p>{t('rubricPageSilence')}</p>
        <p>{t('rubricPageLimits')}</p>
        <Letters rubric={rubric} />
        <PagePart title={t('rubricPageWeights')}>
          <p class="hint">{t('rubricPageWeightsHint')}</p>
          <Weights weights={settings.weights} onChange={(weights) => change({ weights })} />
          <a class="out-link" href={optionsPage}>
            {t('rubricPageOptions')}
          </a>
        </PagePart>
        {rubricGroups(rubric, concerns, settings.weights).map((group) => (
          <Group key={group.key} group={group} />
        ))}
      </main>
      {said}
    </>
  );
}

function Letters({ rubric }: { rubric: Rubric }) {
  return (
    <PagePart title={t('rubricPageLetters')}>
      <ul class="letters">
        {rubric.letters.map(({ letter, from }) => (
          <li key={letter}>
            <span class={`letter-tile grade-${letter.toLowerCase()}`}>{letter}</span>
            <span>{t('rubricPageFrom', { points: from })}</span>
          </li>
        ))}
      </ul>
    </PagePart>
  );
}

function Group({ group }: { group: RubricGroup }) {
  return (
    <PagePart title={group.title}>
      {group.weighed !== '' && <p class="weighed">{group.weighed}</p>}
      <ul class="questions">
        {group.lines.map((line) => (
          <Question key={line.key} line={line} />
        ))}
      </ul>
    </PagePart>
  );
}

function Question({ line }: { line: RubricQuestion }) {
  return (
    <li>
      <h3>{line.asks}</h3>
      <p class="hint">{line.why}</p>
      <ul class="answers">
        {line.answers.map((answer) => (
          <li key={answer.key}>
            <span class={`points tone-${answer.tone}`} aria-hidden="true">
              {answer.points}
            </span>
            <span class="unseen">{t('rubricPagePoints', { points: answer.points })}: </span>
            <span>{answer.says}</span>
          </li>
        ))}
      </ul>
    </li>
  );
}
