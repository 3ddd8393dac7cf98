import type { ComponentChildren } from 'preact';
import { t } from '../../i18n/messages';
import type { Letter } from '../../policy/scorecard';
import type { Settings } from '../../policy/settings';
import type { Head, Standout } from '../head';
import { Disclosure } from './Disclosure';
import { Icon } from './Icon';
import { Line } from './Line';

const LETTERS: readonly Letter[] = ['A', 'B', 'C', 'D', 'E'];

/** Whose policy, its grade, and why; without the grade for those who want none. */
export function HeadPart({
  head,
  grade = 'shown',
  after,
}: {
  head: Head;
  grade?: Settings['grade'];
  /** What can be done with the policy as a whole. */
  after?: ComponentChildren;
}) {
  return (
    <header class="head">
      {grade === 'shown' && <Badge head={head} />}
      <div class="head-text">
        <h1>
          <bdi>{head.name}</bdi>
        </h1>
        {head.host !== '' && (
          <p class="host">
            <bdi dir="ltr">{head.host}</bdi>
          </p>
        )}
      </div>
      {grade === 'shown' && <Why head={head} />}
      <p class="sentence">{head.sentence}</p>
      <ul class="facts">
        {head.facts.map((fact) => (
          <li key={fact}>
            <bdi>{fact}</bdi>
          </li>
        ))}
      </ul>
      {after}
    </header>
  );
}

function Badge({ head }: { head: Head }) {
  return (
    <div class={`badge grade-${head.letter.toLowerCase()}`}>
      <span class="unseen">{head.grade}</span>
      <span class="badge-letter" aria-hidden="true">
        {head.letter}
      </span>
      <span class="badge-scale" aria-hidden="true">
        {LETTERS.map((letter) => (
          <i key={letter} class={letter === head.letter ? 'here' : ''} />
        ))}
      </span>
    </div>
  );
}

/** The grade as a sum, each part of it with its sentences. */
function Why({ head }: { head: Head }) {
  return (
    <Disclosure
      face={
        <>
          <span class="verdict">{head.verdict}</span>
          <span class="unseen">. </span>
          {t('headWhy', { letter: head.letter })}
        </>
      }
      look="quiet why"
      panel="why-panel"
    >
      <p class="hint">
        {head.score} {t('headWhyHint')}{' '}
        <a href="rubric.html" target="_blank" rel="noopener">
          {t('headRubric')}
        </a>
      </p>
      <ul class="lines">
        {head.reasons.map((reason) => (
          <Line
            key={reason.key}
            proof={reason.proof}
            tone={reason.tone}
            lead={
              <span class={`points tone-${reason.tone}`}>
                <span aria-hidden="true">{reason.points}</span>
                <span class="unseen">{t('headPoints', { points: reason.points })}: </span>
              </span>
            }
          >
            {reason.text}
          </Line>
        ))}
      </ul>
    </Disclosure>
  );
}

/** Up to five statements, the worst first. */
export function StandoutsPart({ standouts }: { standouts: readonly Standout[] }) {
  return (
    <section class="standouts" aria-labelledby="standouts">
      <h2 id="standouts">{t('standouts')}</h2>
      <ul class="lines">
        {standouts.map((standout) => (
          <Line
            key={standout.key}
            proof={standout.proof}
            tone={standout.tone}
            lead={
              <span class={`tone-sign tone-${standout.tone}`}>
                <Icon name={standout.tone === 'bad' ? 'alert' : standout.tone === 'good' ? 'tick' : 'dot'} />
              </span>
            }
          >
            <span class="unseen">{standout.word}: </span>
            {standout.text}
          </Line>
        ))}
      </ul>
    </section>
  );
}
