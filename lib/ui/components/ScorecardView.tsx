import { useMemo, useRef, useState } from 'preact/hooks';
import { t } from '../../i18n/messages';
import type { Lawbook } from '../../letters/law';
import type { Scorecard } from '../../policy/scorecard';
import { headOf, standoutsOf } from '../head';
import { type SectionId, sectionsOf } from '../sections';
import { contactsOf, countWays, waysOutOf } from '../ways-out';
import { numberInWords } from '../wording';
import { HeadPart, StandoutsPart } from './HeadPart';
import { Icon } from './Icon';
import { LetterPart } from './LetterPart';
import { Legend, SectionPart } from './SectionPart';
import { useLetter } from './useLetter';
import { WaysOutPart } from './WaysOutPart';

/** The scorecard, from the grade to the letter, with the two things to do always at hand. */
export function ScorecardView({ scorecard, laws, today }: { scorecard: Scorecard; laws: Lawbook; today: string }) {
  const { sections, ways, contacts, head, standouts, amount } = useMemo(() => {
    const sections = sectionsOf(scorecard);
    const ways = waysOutOf(scorecard);
    const amount = countWays(ways);
    return {
      sections,
      ways,
      amount,
      contacts: contactsOf(scorecard),
      head: headOf(scorecard, sections, amount),
      standouts: standoutsOf(scorecard, sections),
    };
  }, [scorecard]);
  const desk = useMemo(() => ({ scorecard, laws, today }), [scorecard, laws, today]);
  const letter = useLetter(desk);
  const [open, setOpen] = useState<ReadonlySet<SectionId>>(new Set());
  const [copied, setCopied] = useState<'not-yet' | 'copied'>('not-yet');
  const waysOut = useRef<HTMLHeadingElement>(null);
  const letterPart = useRef<HTMLElement>(null);

  const toggle = (id: SectionId) =>
    setOpen((before) => {
      const next = new Set(before);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  const goToBlank = () => {
    // After the remedies are shown, so that the first of them is found.
    requestAnimationFrame(() => {
      const blank = letterPart.current?.querySelector<HTMLInputElement>('input[aria-invalid="true"]');
      blank?.focus();
      blank?.scrollIntoView({ block: 'center' });
    });
  };
  const copy = async () => {
    const result = await letter.copy();
    if (result === 'refused') goToBlank();
    setCopied(result === 'copied' ? 'copied' : 'not-yet');
  };
  const goToWaysOut = () => {
    waysOut.current?.scrollIntoView({ block: 'start' });
    waysOut.current?.focus({ preventScroll: true });
  };

  return (
    <main class="scorecard">
      <HeadPart head={head} />
      <nav class="actions" aria-label={t('actions')}>
        <button type="button" class="button primary" onClick={copy}>
          <Icon name={copied === 'copied' ? 'tick' : 'copy'} />
          {letter.view.copyLabel}
        </button>
        <button type="button" class="button" onClick={goToWaysOut}>
          <Icon name="door" />
          {amount > 0 ? t('waysOutCount', { count: numberInWords(amount) }) : t('waysOut')}
        </button>
      </nav>
      {standouts.length > 0 && <StandoutsPart standouts={standouts} />}
      <div class="parts">
        {sections.map((section) => (
          <SectionPart
            key={section.id}
            section={section}
            open={open.has(section.id) ? 'open' : 'closed'}
            onToggle={() => toggle(section.id)}
          />
        ))}
      </div>
      <Legend />
      <section class="card" aria-labelledby="ways-out">
        <h2 id="ways-out" ref={waysOut} tabIndex={-1}>
          {t('waysOut')}
        </h2>
        <WaysOutPart groups={ways} contacts={contacts} />
      </section>
      <section class="card" aria-labelledby="letter" ref={letterPart}>
        <h2 id="letter">{t('letterTitle')}</h2>
        <LetterPart desk={letter} onRefused={goToBlank} />
      </section>
      <p class="colophon">{t('colophon')}</p>
    </main>
  );
}
