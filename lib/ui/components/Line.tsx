import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { t } from '../../i18n/messages';
import type { Evidence, FactRef } from '../../policy/scorecard';
import type { Answer } from '../answer';
import type { Row, Tone } from '../rows';
import { AnswerSign } from './AnswerSign';
import { EvidenceList } from './EvidenceList';
import { Icon } from './Icon';
import { OutLink } from './OutLink';

/** A line that opens to the sentences that prove it. Without sentences there is nothing to open, and so no button. */
export function Line({
  finding,
  answer,
  tone,
  lead,
  children,
  word,
  evidence,
  after,
}: {
  finding: FactRef;
  answer: Answer;
  tone: Tone;
  /** Stands before the text. */
  lead: ComponentChildren;
  children: ComponentChildren;
  word?: ComponentChildren;
  evidence: readonly Evidence[];
  after?: ComponentChildren;
}) {
  const panel = useId();
  const [state, setState] = useState<'closed' | 'open'>('closed');
  const face = (
    <>
      <span class="line-lead">{lead}</span>
      <span class="line-text">{children}</span>
      {word !== undefined && <span class={`line-word tone-${tone}`}>{word}</span>}
    </>
  );
  return (
    <li class="line" data-finding={finding} data-answer={answer} data-tone={tone}>
      {evidence.length === 0 ? (
        <div class="line-face">{face}</div>
      ) : (
        <button
          type="button"
          class="line-face"
          aria-expanded={state === 'open'}
          aria-controls={panel}
          onClick={() => setState(state === 'open' ? 'closed' : 'open')}
        >
          {face}
          <Icon name="chevron" />
        </button>
      )}
      <div id={panel} class="line-panel" hidden={state === 'closed'}>
        {state === 'open' && <EvidenceList evidence={evidence} />}
        {state === 'open' && after}
      </div>
    </li>
  );
}

/** A line of a section. */
export function RowLine({ row }: { row: Row }) {
  return (
    <Line
      finding={row.finding}
      answer={row.answer}
      tone={row.tone}
      lead={<AnswerSign answer={row.answer} tone={row.tone} />}
      word={row.labelFrom === 'policy' ? undefined : row.word}
      evidence={row.evidence}
      after={
        <>
          {row.counts !== null && <p class="hint counts">{row.counts}</p>}
          {row.link && <OutLink link={row.link}>{t('optOutAt')}</OutLink>}
        </>
      }
    >
      {row.labelFrom === 'policy' ? <bdi>{row.label}</bdi> : row.label}
      {row.scope && (
        <span class="scope">
          <span class="unseen">, </span>
          <span class="scope-tag" title={row.scope.says} aria-hidden="true">
            {row.scope.tag}
          </span>
          <span class="unseen">{t('scopeOnly', { scope: row.scope.tag })}</span>
        </span>
      )}
      {row.word !== '' && <span class="unseen">: </span>}
    </Line>
  );
}
