import { useEffect, useRef } from 'preact/hooks';
import { blockOffsets, type PolicyDocument } from '../../policy/document';
import type { Evidence } from '../../policy/scorecard';

/** A policy as plain text, with the sentence that is shown marked in it. */
export function PolicyText({
  document,
  shown,
  label,
}: {
  document: PolicyDocument;
  shown: Evidence | null;
  label: string;
}) {
  const mark = useRef<HTMLElement>(null);
  useEffect(() => {
    if (shown) mark.current?.scrollIntoView({ block: 'nearest' });
  }, [shown]);
  const offsets = blockOffsets(document);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls has to be reached by keyboard.
    <section class="policy-text" lang={document.language} dir="auto" aria-label={label} tabIndex={0}>
      {document.blocks.map(({ kind, text }, at) => {
        const parts = partsOf(text, offsets[at] ?? 0, shown);
        const words = parts && (
          <>
            {parts.before}
            <mark ref={mark}>{parts.marked}</mark>
            {parts.after}
          </>
        );
        return kind === 'heading' ? (
          <h3 key={offsets[at]}>{words ?? text}</h3>
        ) : (
          <p key={offsets[at]}>{words ?? text}</p>
        );
      })}
    </section>
  );
}

/** Null where no part of the block is shown. */
function partsOf(text: string, offset: number, shown: Evidence | null) {
  if (shown === null) return null;
  const start = Math.max(0, shown.start - offset);
  const end = Math.min(text.length, shown.end - offset);
  if (start >= end) return null;
  return { before: text.slice(0, start), marked: text.slice(start, end), after: text.slice(end) };
}
