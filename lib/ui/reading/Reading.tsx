import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { t } from '../../i18n/messages';
import type { PolicyMarkup } from '../../policy/markup';
import type { TextSize } from '../../policy/panel';
import type { Scorecard } from '../../policy/scorecard';
import { numberInWords } from '../wording';
import { Dock } from './Dock';
import { FindingList } from './FindingList';
import { Head, type Side } from './Head';
import type { PanelApi } from './panel-api';
import { type Filter, type Passage, passagesOf, stationAfter, stationsOf } from './passages';
import { placeLinked } from './sanitise';
import { hitsIn } from './search';
import { type ReadingLine, shelvesOf } from './shelves';
import { useBars } from './useBars';
import { showAt, useHits, useMarks, useProgress, useSheet } from './useSheet';

/** A policy to read, with what it comes to marked in it and listed beside it. */
export function Reading({
  api,
  tabId,
  scorecard,
  markup,
  onReadAgain,
}: {
  api: PanelApi;
  tabId: number;
  scorecard: Scorecard;
  markup: PolicyMarkup;
  onReadAgain: () => void;
}) {
  const { url } = scorecard.source;
  const shelves = useMemo(() => shelvesOf(scorecard), [scorecard]);
  const passages = useMemo(() => passagesOf(shelves, markup.text), [shelves, markup]);
  const [filter, setFilter] = useState<Filter>('all');
  const stations = useMemo(() => stationsOf(passages, filter), [passages, filter]);
  const [current, setCurrent] = useState<Passage | null>(null);
  const [side, showSide] = useSides();
  const [said, setSaid] = useState('');
  const [words, setWords] = useState('');
  const [hit, setHit] = useState(0);
  const hits = useMemo(() => hitsIn(markup.text, words), [markup, words]);
  const [size, setSize] = useTextSize(api);

  const panel = useRef<HTMLDivElement>(null);
  useBars(panel);
  const frame = useRef<HTMLElement>(null);
  const sheet = useSheet(frame, markup, url, passages);
  const progress = useProgress(frame);
  useMarks(sheet, filter, current);
  useHits(sheet, hits, hit);

  const goTo = useCallback(
    (passage: Passage | null, among: readonly Passage[]) => {
      setCurrent(passage);
      if (passage?.place == null) return;
      showSide('text');
      const { place } = passage;
      // The text may have been out of sight until now.
      requestAnimationFrame(() => {
        showAt(sheet?.marksAt(place)[0]);
        // Where the panel is narrow, the finding that was pressed is out of sight now: the keys go on in the text.
        if (document.activeElement?.getClientRects().length === 0) frame.current?.focus({ preventScroll: true });
      });
      const number = numberInWords(among.indexOf(passage) + 1);
      setSaid(
        `${t('panelFindingAt', { number, count: numberInWords(among.length) })} ${namesOf(passage.lines, filter)}`,
      );
    },
    [sheet, filter, showSide],
  );
  const step = useCallback(
    (direction: 'next' | 'previous') =>
      goTo(stationAfter(stations, current?.key ?? null, direction, topOf(sheet)), stations),
    [stations, current, sheet, goTo],
  );
  const find = (line: ReadingLine) => {
    const own = passages.filter(({ place, lines }) => place !== null && lines.includes(line));
    goTo(stationAfter(own, current?.key ?? null, 'next'), stations);
  };
  const pick = (event: Event) => {
    const target = event.target as Element;
    const link = target.closest('a');
    if (link) return follow(event, link);
    const mark = target.closest('mark[data-tone]');
    const stretch = mark && sheet?.marks.get(mark);
    if (!stretch) return;
    const own = stations.filter((passage) => stretch.passages.includes(passage));
    // A second click on the same words goes to the next of the sentences that lie over one another.
    setCurrent(own[(own.findIndex(({ key }) => key === current?.key) + 1) % own.length] ?? null);
  };
  const follow = (event: Event, link: HTMLAnchorElement) => {
    event.preventDefault();
    const place = placeLinked(link);
    if (place !== null) return showAt(sheet?.elementAt(place));
    void (link.protocol === 'mailto:' ? api.openMail(link.href) : api.openLink(link.href));
  };
  const onKey = (event: KeyboardEvent) => {
    const { key, ctrlKey, altKey, metaKey } = event;
    const typing = (event.target as Element).closest('input, select, textarea') !== null;
    if (typing || ctrlKey || altKey || metaKey || (key !== 'n' && key !== 'p')) return;
    event.preventDefault();
    step(key === 'n' ? 'next' : 'previous');
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are short cuts of the buttons within.
    <div ref={panel} class="panel" data-side={side} data-size={size} onKeyDown={onKey}>
      <Head
        scorecard={scorecard}
        progress={progress}
        size={size}
        onSize={setSize}
        search={{
          words,
          hit,
          count: hits.length,
          onWords: (next) => {
            setWords(next);
            setHit(0);
            if (next !== '') showSide('text');
          },
          onHit: setHit,
        }}
        side={side}
        onSide={showSide}
        shelves={shelves}
        filter={filter}
        onFilter={(next) => {
          setFilter(next);
          setCurrent(null);
        }}
      />
      <main class="panel-parts">
        <section class="panel-text" aria-label={t('panelText')}>
          {/* Takes the focus of a click, so that the short cuts go on working there. */}
          {/* biome-ignore lint/a11y/useKeyWithClickEvents: what a click on a mark shows, the buttons of the dock go through; links are links. */}
          <article ref={frame} class="policy-sheet" lang={markup.language} dir="auto" tabIndex={-1} onClick={pick} />
          {markup.extent === 'beginning' && <p class="hint panel-cut">{t('panelCut')}</p>}
        </section>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: where it is wide it scrolls by itself, and may hold no button. */}
        <section class="panel-findings" aria-label={t('panelFindings')} tabIndex={0}>
          <FindingList shelves={shelves} filter={filter} passages={passages} current={current} onFind={find} />
        </section>
      </main>
      <Dock
        passage={current}
        filter={filter}
        stations={stations}
        onStep={step}
        onClose={() => setCurrent(null)}
        onShow={(evidence) => api.reveal(tabId, evidence)}
        onReadAgain={onReadAgain}
      />
      <p class="unseen" role="status">
        {said}
      </p>
    </div>
  );
}

function namesOf(lines: readonly ReadingLine[], filter: Filter): string {
  return lines
    .filter(({ category }) => filter === 'all' || category === filter)
    .map(({ label, word }) => (word === '' ? label : `${label}: ${word}`))
    .join('; ');
}

/** Where the text begins that is in view: the next finding is looked for from there. */
function topOf(sheet: ReturnType<typeof useSheet>): number {
  for (const [mark, { start }] of sheet?.marks ?? []) if (mark.getBoundingClientRect().bottom > 0) return start;
  return 0;
}

/** Which side is shown, each where it was left. */
function useSides(): [Side, (side: Side) => void] {
  const [side, setSide] = useState<Side>('text');
  const left = useRef<Record<Side, number>>({ text: 0, findings: 0 });
  const shown = useRef<Side>('text');
  const show = useCallback((next: Side) => {
    if (next === shown.current) return;
    left.current[shown.current] = scrollY;
    shown.current = next;
    setSide(next);
    requestAnimationFrame(() => scrollTo({ top: left.current[next], behavior: 'instant' }));
  }, []);
  return [side, show];
}

function useTextSize(api: PanelApi): [TextSize, (size: TextSize) => void] {
  const [size, setSize] = useState<TextSize>('medium');
  useEffect(() => {
    void api.textSize().then(setSize);
  }, [api]);
  const keep = (next: TextSize) => {
    setSize(next);
    void api.keepTextSize(next);
  };
  return [size, keep];
}
