import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { t } from '../../i18n/messages';
import type { LetterLanguage } from '../../letters/language';
import type { LetterKind, Sender } from '../../letters/letter';
import type { LetterTexts } from '../../letters/texts/texts';
import type { Scorecard } from '../../policy/scorecard';
import type { PopupApi } from '../actions';
import { bringAlong, copyLetter } from '../deliver';
import type { Desk, LetterForm, LetterView } from '../letter-form';
import type { LetterTools, LoadLetterTools } from '../letter-tools';
import type { Person } from '../person';
import { dateInWords } from '../wording';
import { useDoing } from './context';

export interface LetterDesk {
  form: LetterForm;
  view: LetterView;
  choose: {
    kind(kind: LetterKind): void;
    law(law: string): void;
    language(language: LetterLanguage): void;
    field(id: keyof Sender, value: string): void;
  };
}

/** What the two buttons of the letter do. `refused`: a blank is empty; its remedy is shown from now on. */
export interface LetterActions {
  copy(): Promise<'copied' | 'refused' | 'blocked'>;
  openInMail(): Promise<'opened' | 'refused'>;
}

/** A letter under work. */
interface Draft {
  tools: LetterTools;
  desk: Desk;
  form: LetterForm;
  texts: LetterTexts;
}

interface About {
  scorecard: Scorecard;
  /** ISO date. */
  today: string;
  person: Person;
  load: LoadLetterTools;
  remember: PopupApi['rememberRequest'];
}

/** The letter of this scorecard; `desk` is null until what writes it has come, which its buttons wait for. */
export function useLetter({
  scorecard,
  today,
  person,
  load,
  remember,
}: About): LetterActions & { desk: LetterDesk | null } {
  const { copyText, openMail, announce } = useDoing();
  const [draft, setDraft] = useState<Draft | null>(null);
  const latest = useRef<Promise<Draft> | undefined>(undefined);

  useEffect(() => {
    let state: 'wanted' | 'ended' = 'wanted';
    const started = startDraft({ scorecard, today, person, load });
    latest.current = started;
    void started.then((begun) => {
      if (state === 'wanted') setDraft(begun);
    });
    return () => {
      state = 'ended';
    };
  }, [scorecard, today, person, load]);

  const view = useMemo(() => (draft === null ? null : viewOf(draft)), [draft]);

  const change = (next: (draft: Draft) => Partial<Draft>) =>
    // From what was there before: a browser that fills in several fields does so in one go.
    setDraft((before) => before && { ...before, ...next(before) });

  const ready = async () => {
    const now = draft ?? (await latest.current);
    if (now === undefined) throw new Error('The letter was asked for before its view was drawn.');
    return { ...now, composed: viewOf(now).composed };
  };
  const refuse = ({ tools, composed }: Awaited<ReturnType<typeof ready>>, what: string) => {
    change(({ form }) => ({ form: { ...form, tried: 'once' } }));
    const remedies = composed.kind === 'blank' ? composed.missing.map(tools.form.remedyOf) : [];
    announce([what, ...remedies].join(' '));
    return 'refused' as const;
  };
  /** Only for those who want it; says until when. */
  const keep = async ({ tools, form, composed, desk }: Awaited<ReturnType<typeof ready>>): Promise<string> => {
    const request = tools.form.requestToRemember(form, composed, desk);
    if (person.requests === 'forgotten' || request === null) return '';
    const kept = await remember(request);
    return kept === 'remembered' ? ` ${t('letterRemembered', { date: dateInWords(request.deadline) })}` : '';
  };

  return {
    desk: draft &&
      view && {
        form: draft.form,
        view,
        choose: {
          kind: (kind) => change(({ form, desk, tools }) => ({ form: tools.form.withKind(form, kind, desk) })),
          law: (law) => change(({ form, tools }) => ({ form: tools.form.withLaw(form, law) })),
          field: (id, value) => change(({ form, tools }) => ({ form: tools.form.withField(form, id, value) })),
          language: (language) => {
            void draft.tools
              .textsIn(language)
              .then((texts) => change(({ form }) => ({ texts, form: { ...form, language } })));
          },
        },
      },
    async copy() {
      const now = await ready();
      const { composed, tools } = now;
      if (composed.kind === 'blank') return refuse(now, t('letterNotCopied'));
      const { result, says } = await copyLetter(composed.letter, tools, copyText);
      announce(result === 'copied' ? says + (await keep(now)) : says);
      return result;
    },
    async openInMail() {
      const now = await ready();
      const { composed, tools } = now;
      if (composed.kind === 'blank') return refuse(now, t('letterNotOpened'));
      const mail = tools.mailtoOf(composed.letter);
      const says = await bringAlong(composed.letter, mail, tools, copyText);
      if (says !== null) announce(says);
      await keep(now);
      await openMail(mail.href);
      return 'opened';
    },
  };
}

const viewOf = ({ tools, form, desk, texts }: Draft) => tools.form.viewLetter(form, desk, texts);

async function startDraft({ scorecard, today, person, load }: Omit<About, 'remember'>): Promise<Draft> {
  const tools = await load();
  const desk = { scorecard, today, person, laws: tools.laws };
  const form = tools.form.openForm(desk);
  return { tools, desk, form, texts: await tools.textsIn(form.language) };
}
