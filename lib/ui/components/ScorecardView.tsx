import type { ComponentChildren } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { t } from '../../i18n/messages';
import type { Scorecard } from '../../policy/scorecard';
import type { PopupApi } from '../actions';
import { headOf, standoutsOf } from '../head';
import type { LoadLetterTools } from '../letter-tools';
import { overviewOf } from '../overview';
import type { Person } from '../person';
import { sectionsOf } from '../sections';
import { signalsOf } from '../signals';
import { contactsOf, deadEndsOf, type WaysOut, waysInBrief, waysOutOf } from '../ways-out';
import { HeadPart, StandoutsPart } from './HeadPart';
import { Icon } from './Icon';
import { LetterPart } from './LetterPart';
import { Legend, OverviewPart } from './Overview';
import { SignalsPart } from './SignalsPart';
import { useLetter } from './useLetter';
import { WaysOutPart } from './WaysOutPart';

/** The scorecard in its depths: at a glance, by categories, and, within these, the sentences. */
export function ScorecardView({
  scorecard: published,
  letters,
  today,
  person,
  remember,
  readAlong,
}: {
  scorecard: Scorecard;
  letters: LoadLetterTools;
  today: string;
  person: Person;
  remember: PopupApi['rememberRequest'];
  /** The button that opens the side panel, where there is one. */
  readAlong: ComponentChildren;
}) {
  const scorecard = useMemo(() => person.weigh(published), [person, published]);
  const { sections, ways, head, standouts } = useMemo(() => {
    const sections = sectionsOf(scorecard);
    return {
      sections,
      ways: waysOutOf(scorecard),
      head: headOf(scorecard, sections),
      standouts: standoutsOf(scorecard, sections),
    };
  }, [scorecard]);
  const letter = useLetter({ scorecard, today, person, load: letters, remember });
  const [depth, setDepth] = useState<'glance' | 'all'>('glance');
  const [copied, setCopied] = useState<'not-yet' | 'copied'>('not-yet');
  const all = useRef<HTMLDivElement>(null);
  const top = useRef<HTMLElement>(null);

  /** Shows everything, and goes to the first of these in it. */
  const goTo = (selector: string) => {
    setDepth('all');
    // After it is drawn, so that it is found.
    requestAnimationFrame(() => {
      const goal = all.current?.querySelector<HTMLElement>(selector);
      goal?.scrollIntoView({ block: goal.getAttribute('aria-invalid') === 'true' ? 'center' : 'start' });
      goal?.focus({ preventScroll: true });
    });
  };
  const toggle = () => {
    if (depth === 'glance') return goTo('#all');
    setDepth('glance');
    top.current?.scrollIntoView({ block: 'start' });
  };
  const goToBlank = () => goTo('[aria-invalid="true"]');
  const copy = async () => {
    const result = await letter.copy();
    if (result === 'refused') goToBlank();
    setCopied(result === 'copied' ? 'copied' : 'not-yet');
  };

  return (
    <main class="scorecard" data-depth={depth} ref={top}>
      <HeadPart head={head} grade={person.grade} after={readAlong} />
      {standouts.length > 0 && <StandoutsPart standouts={standouts} />}
      <nav class="actions" aria-label={t('actions')}>
        {depth === 'glance' && <WaysRow ways={ways} onOpen={() => goTo('#ways-out')} />}
        <button type="button" class="button primary" onClick={copy}>
          <Icon name={copied === 'copied' ? 'tick' : 'copy'} />
          {letter.desk?.view.copyLabel ?? t('letterCopy_opt_out')}
        </button>
        <button type="button" class="button" aria-expanded={depth === 'all'} aria-controls="all-of-it" onClick={toggle}>
          {t(depth === 'all' ? 'seeLess' : 'seeAll')}
          <Icon name="chevron" />
        </button>
      </nav>
      <div id="all-of-it" class="all" ref={all} hidden={depth === 'glance'}>
        {depth === 'all' && <Everything {...{ scorecard, sections, ways, letter, person }} onRefused={goToBlank} />}
      </div>
    </main>
  );
}

/** That there are ways out, and how easy they are: at a glance, whatever else there is to scroll. */
function WaysRow({ ways, onOpen }: { ways: readonly WaysOut[]; onOpen: () => void }) {
  const { title, hint } = waysInBrief(ways);
  return (
    <button type="button" class="ways-row" onClick={onOpen}>
      <Icon name="door" />
      <span class="ways-text">
        <span class="category-title">{title}</span>
        <span class="unseen">: </span>
        <span class="category-names">{hint}</span>
      </span>
      <Icon name="next" />
    </button>
  );
}

function Everything({
  scorecard,
  sections,
  ways,
  letter,
  person,
  onRefused,
}: {
  scorecard: Scorecard;
  sections: ReturnType<typeof sectionsOf>;
  ways: readonly WaysOut[];
  letter: ReturnType<typeof useLetter>;
  person: Person;
  onRefused: () => void;
}) {
  const overview = useMemo(() => overviewOf(sections), [sections]);
  const contacts = useMemo(() => contactsOf(scorecard), [scorecard]);
  return (
    <>
      <h2 id="all" class="all-title" tabIndex={-1}>
        {t('overview')}
      </h2>
      <Legend />
      {overview.map((group) => (
        <OverviewPart key={group.id} group={group} />
      ))}
      <section class="card" aria-labelledby="ways-out">
        <h2 id="ways-out" tabIndex={-1}>
          {t('waysOut')}
        </h2>
        <WaysOutPart groups={ways} deadEnds={deadEndsOf(scorecard)} contacts={contacts} />
        <SignalsPart signals={signalsOf(scorecard, person.signals)} />
      </section>
      {letter.desk !== null && (
        <section class="card" aria-labelledby="letter">
          <h2 id="letter">{t('letterTitle')}</h2>
          <LetterPart desk={letter.desk} actions={letter} onRefused={onRefused} />
        </section>
      )}
      <p class="colophon">{t('colophon')}</p>
    </>
  );
}
