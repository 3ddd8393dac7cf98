import type { ComponentChildren } from 'preact';
import { t } from '../../i18n/messages';
import type { Proof } from '../head';
import type { Row, Tone } from '../rows';
import { AnswerSign } from './AnswerSign';
import { Disclosure } from './Disclosure';
import { OutLink } from './OutLink';
import { Sentences } from './Sentences';

/**
 * A statement that opens to the sentences that prove it. Without sentences there is nothing to open, and so no button.
 */
export function Line({
  proof,
  tone,
  lead,
  children,
}: {
  proof: Proof;
  tone: Tone;
  /** Stands before the text. */
  lead: ComponentChildren;
  children: ComponentChildren;
}) {
  const face = (
    <>
      <span class="line-lead">{lead}</span>
      <span class="line-text">{children}</span>
    </>
  );
  return (
    <li class="line" data-finding={proof.finding} data-answer={proof.answer} data-tone={tone}>
      {proof.evidence.length === 0 ? (
        <div class="line-face">{face}</div>
      ) : (
        <Disclosure face={face} look="line-face" panel="line-panel">
          <Sentences evidence={proof.evidence} />
        </Disclosure>
      )}
    </li>
  );
}

/**
 * A line of a category. `closed`: its sentences wait for a click, because there are too many lines to show them all.
 */
export function RowLine({ row, sentences }: { row: Row; sentences: 'shown' | 'closed' }) {
  const face = (
    <>
      <span class="line-lead">
        <AnswerSign answer={row.answer} tone={row.tone} />
      </span>
      <span class="line-text">
        {row.labelFrom === 'policy' ? <bdi>{row.label}</bdi> : row.label}
        <ScopeTag scope={row.scope} />
      </span>
      {row.labelFrom !== 'policy' && (
        <span class={`line-word tone-${row.tone}`}>
          <span class="unseen">: </span>
          {row.word}
        </span>
      )}
    </>
  );
  return (
    <li class="line" data-finding={row.finding} data-answer={row.answer} data-tone={row.tone}>
      {sentences === 'closed' ? (
        <Disclosure face={face} look="line-face" panel="line-panel">
          <RowProof row={row} />
        </Disclosure>
      ) : (
        <>
          <p class="line-face">{face}</p>
          <div class="line-panel">
            <RowProof row={row} />
          </div>
        </>
      )}
    </li>
  );
}

/** What stands behind a row: its sentences, what it did to the grade, and the way out that comes with it. */
export function RowProof({ row }: { row: Row }) {
  return (
    <>
      <Sentences evidence={row.evidence} />
      {row.counts !== null && <p class="hint counts">{row.counts}</p>}
      {row.link && <OutLink link={row.link}>{t('optOutAt')}</OutLink>}
    </>
  );
}

/** Whom it is limited to. */
export function ScopeTag({ scope }: { scope: Row['scope'] }) {
  if (scope === undefined) return null;
  return (
    <span class="scope">
      <span class="unseen">, </span>
      <span class="scope-tag" title={scope.says} aria-hidden="true">
        {scope.tag}
      </span>
      <span class="unseen">{t('scopeOnly', { scope: scope.tag })}</span>
    </span>
  );
}
