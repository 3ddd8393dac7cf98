import { useId, useState } from 'preact/hooks';
import { t } from '../../i18n/messages';
import type { Letter } from '../../policy/scorecard';
import type { Head, Standout } from '../head';
import { Icon } from './Icon';
import { Line } from './Line';

const LETTERS: readonly Letter[] = ['A', 'B', 'C', 'D', 'E'];

/** Whose policy, its grade, and why. */
export function HeadPart({ head }: { head: Head }) {
  const panel = useId();
  const [why, setWhy] = useState<'closed' | 'open'>('closed');
  return (
    <header class="head">
      <div class="head-top">
        <Badge head={head} />
        <div class="head-text">
          <h1>
            <bdi>{head.name}</bdi>
          </h1>
          {head.host !== '' && (
            <p class="host">
              <bdi dir="ltr">{head.host}</bdi>
            </p>
          )}
          <p class="verdict">{head.verdict}</p>
        </div>
      </div>
      <p class="sentence">{head.sentence}</p>
      <ul class="facts">
        {head.facts.map((fact) => (
          <li key={fact}>
            <bdi>{fact}</bdi>
          </li>
        ))}
      </ul>
      <div class="why">
        <button
          type="button"
          class="quiet"
          aria-expanded={why === 'open'}
          aria-controls={panel}
          onClick={() => setWhy(why === 'open' ? 'closed' : 'open')}
        >
          {t('headWhy', { letter: head.letter })}
          <Icon name="chevron" />
        </button>
        <div id={panel} hidden={why === 'closed'} class="why-panel">
          <p class="hint">
            {head.score} {t('headWhyHint')}
          </p>
          <ul class="lines">
            {head.reasons.map((reason) => (
              <Line
                key={reason.key}
                finding={reason.proof.finding}
                answer={reason.proof.answer}
                tone={reason.tone}
                lead={
                  <span class={`points tone-${reason.tone}`}>
                    <span aria-hidden="true">{reason.points}</span>
                    <span class="unseen">{t('headPoints', { points: reason.points })}</span>
                  </span>
                }
                evidence={reason.proof.evidence}
              >
                <span class="unseen">: </span>
                {reason.text}
              </Line>
            ))}
          </ul>
        </div>
      </div>
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

/** Up to five statements, the worst first. */
export function StandoutsPart({ standouts }: { standouts: readonly Standout[] }) {
  return (
    <section class="standouts" aria-labelledby="standouts">
      <h2 id="standouts">{t('standouts')}</h2>
      <ul class="lines">
        {standouts.map((standout) => (
          <Line
            key={standout.key}
            finding={standout.proof.finding}
            answer={standout.proof.answer}
            tone={standout.tone}
            lead={<ToneSign tone={standout.tone} />}
            evidence={standout.proof.evidence}
          >
            <span class="unseen">{standout.word}: </span>
            {standout.text}
          </Line>
        ))}
      </ul>
    </section>
  );
}

function ToneSign({ tone }: { tone: Standout['tone'] }) {
  return (
    <span class={`tone-sign tone-${tone}`}>
      <Icon name={tone === 'bad' ? 'alert' : tone === 'good' ? 'tick' : 'dot'} />
    </span>
  );
}
