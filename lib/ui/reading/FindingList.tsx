import { counted, t } from '../../i18n/messages';
import { AnswerSign } from '../components/AnswerSign';
import type { Filter, Passage } from './passages';
import type { ReadingLine, Shelf } from './shelves';

/**
 * What the policy comes to, category by category; a click goes to the sentence that says so, another one to the next.
 */
export function FindingList({
  shelves,
  filter,
  passages,
  current,
  onFind,
}: {
  shelves: readonly Shelf[];
  filter: Filter;
  passages: readonly Passage[];
  current: Passage | null;
  onFind: (line: ReadingLine) => void;
}) {
  const shown = shelves.filter(({ category }) => filter === 'all' || category === filter);
  if (shown.length === 0) return <p class="hint">{t('panelNoFindings')}</p>;
  return (
    <>
      {shown.map(({ category, title, lines }) => (
        <section key={category} class="shelf">
          <h2>{title}</h2>
          <ul>
            {lines.map((line) => (
              <Finding
                key={line.key}
                line={line}
                passages={passages.filter((passage) => passage.lines.includes(line))}
                current={current}
                onFind={onFind}
              />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function Finding({
  line,
  passages,
  current,
  onFind,
}: {
  line: ReadingLine;
  passages: readonly Passage[];
  current: Passage | null;
  onFind: (line: ReadingLine) => void;
}) {
  const placed = passages.filter(({ place }) => place !== null).length;
  const lost = passages.length - placed;
  const face = (
    <>
      <AnswerSign answer={line.answer} tone={line.tone} />
      <span class="finding-text">
        <LineText line={line} />
        {placed > 1 && <span class="finding-more">{counted('panelSentences', placed)}</span>}
        {lost > 0 && <span class="finding-more">{placed === 0 ? t('panelLost') : counted('panelLostSome', lost)}</span>}
      </span>
    </>
  );
  return (
    <li>
      {placed === 0 ? (
        <div class="finding">{face}</div>
      ) : (
        <button
          type="button"
          class="finding"
          aria-current={current?.lines.includes(line) ? 'true' : undefined}
          onClick={() => onFind(line)}
        >
          {face}
        </button>
      )}
    </li>
  );
}

/** “Precise location: Only if you choose · EU” */
export function LineText({ line }: { line: ReadingLine }) {
  return (
    <>
      {line.labelFrom === 'policy' ? <bdi>{line.label}</bdi> : line.label}
      {line.word !== '' && (
        <>
          <span class="unseen">: </span>{' '}
          <span class={`finding-word tone-${line.tone}`}>
            <bdi>{line.word}</bdi>
          </span>
        </>
      )}
      {line.scope !== null && <span class="scope-tag">{line.scope}</span>}
    </>
  );
}
