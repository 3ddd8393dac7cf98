import type { Duty, OptOutUse } from '../lib/letters/claims';
import type { InLanguages } from '../lib/letters/language';
import type { Authority, Law, LegalRight, Source } from '../lib/letters/law';
import type { RequestKind } from '../lib/letters/letter';

/** What a privacy act of a state of the United States gives, as its own text cites it; the acts are built alike. */
export interface StateAct {
  /** The file's name. */
  id: string;
  /** "Virginia Consumer Data Protection Act" */
  act: string;
  /** ISO 3166-2: "US-VA". */
  region: string;
  /** "Virginia" in English, German, French, Spanish, and with the word for "in" that French wants. */
  state: InLanguages<string> & { inFrench: string };
  sources: readonly Source[];
  /** Where the act gives each right. */
  rights: { readonly [kind in RequestKind]?: string };
  /** Of what one can opt out. */
  uses: readonly OptOutUse[];
  /** Which data have to be erased; `all` stands for "provided by or obtained about the consumer". */
  reach?: LegalRight['reach'];
  /** Which data have to be corrected. */
  corrected?: LegalRight['reach'];
  /** Access where nothing is said: what is copied is the right to portability's. */
  given?: LegalRight['given'];
  portable?: LegalRight['portable'];
  parties?: LegalRight['parties'];
  /** What else has to be done where a profiled decision is questioned; the right itself says so. */
  questioned?: readonly Duty[];
  /** 45 days in all acts but Iowa's. */
  answer: { days: 45 | 90; cite: string; reasons: string; authentication?: string };
  /** An opt-out that need not be authenticated. */
  optOutUnauthenticated?: string;
  /** Days after which consent that was taken back may no longer be relied on. */
  withdrawalDays?: 15 | 45;
  /** `days`: until when an appeal has to be decided. */
  appeal?: { cite: string; days: 45 | 60 };
  /** Where it is not the attorney general. */
  authority?: Authority;
}

const days = (count: number) => ({ unit: 'days', count }) as const;

/** The act as a law of the lawbook. */
export function stateLaw(act: StateAct): Law {
  const { state, answer, rights } = act;
  return {
    id: act.id,
    name: `${state.en} (${act.act})`,
    called: { full: inAll(act.act), short: inAll(act.act) },
    citations: 'verbatim',
    ...codeOf(rights.access ?? ''),
    place: { en: `in ${state.en}`, de: `in ${state.de}`, fr: `${state.inFrench} ${state.fr}`, es: `en ${state.es}` },
    regions: [act.region],
    // Nobody is proposed a state's law because a policy names the state: only who says that they live there.
    signs: { scopes: [], words: [] },
    dates: 'en-US',
    holidays: [],
    sources: act.sources,
    answer: {
      deadline: { period: days(answer.days), cite: answer.cite, onWeekend: 'stays' },
      extension: days(45),
      identity: { rule: 'reasonable-means', ...(answer.authentication ? { cite: answer.authentication } : {}) },
      reasons: answer.reasons,
    },
    rights: {
      ...Object.fromEntries(
        Object.entries(rights).map(([kind, cite]) => [kind, rightOfState(kind as RequestKind, cite, act)]),
      ),
      ...(act.appeal ? { appeal: appealOfState(act.appeal) } : {}),
      complaint: {},
    },
    authority: act.authority ?? attorneyGeneral(state),
  };
}

function rightOfState(kind: RequestKind, cite: string, act: StateAct): LegalRight {
  switch (kind) {
    case 'opt-out':
      return {
        cite,
        optOut: { act: 'opt-out', uses: act.uses },
        ...(act.optOutUnauthenticated
          ? { answer: { identity: { rule: 'none-needed', cite: act.optOutUnauthenticated } } }
          : {}),
      };
    case 'erasure':
      return { cite, reach: act.reach ?? 'all' };
    case 'access':
      return { cite, given: act.given ?? 'access' };
    case 'rectification':
      return { cite, reach: act.corrected ?? 'all' };
    case 'portability':
      return { cite, portable: act.portable ?? 'readable' };
    case 'third-parties':
      return { cite, parties: act.parties ?? 'named' };
    case 'human-review':
      return {
        cite,
        decision: 'question-and-reason',
        also: ['show-profiled-data' as const, ...(act.questioned ?? [])].map((duty) => ({ duty, cite })),
      };
    case 'withdraw-consent':
      // A duty of the controller: what the acts say of answers, authentication and appeals is for the consumer's
      // requests.
      return {
        cite,
        handling: 'on-its-own',
        answer: { deadline: { period: days(act.withdrawalDays ?? 45), cite, onWeekend: 'stays' } },
      };
    default:
      return { cite };
  }
}

function appealOfState({ cite, days: count }: NonNullable<StateAct['appeal']>): LegalRight {
  return { cite, answer: { deadline: { period: days(count), cite, onWeekend: 'stays' } } };
}

function attorneyGeneral(state: StateAct['state']): Authority {
  return {
    name: {
      en: `the Attorney General of ${state.en}`,
      de: `der Attorney General von ${state.de}`,
      fr: `l’Attorney General (${state.fr.replace(/^l’/, '')})`,
      es: `el Attorney General de ${state.es}`,
    },
  };
}

/** What stands before the section sign; some states cite without one. */
function codeOf(cite: string): { code?: string } {
  const sign = cite.indexOf('§');
  return sign > 0 ? { code: cite.slice(0, sign) } : {};
}

function inAll(text: string): InLanguages<string> {
  return { en: text, de: text, fr: text, es: text };
}

/** A state whose name is the same in all four languages; `inFrench` is what stands for "in" before it. */
export function named(name: string, inFrench: string): StateAct['state'] {
  return { en: name, de: name, fr: name, es: name, inFrench };
}
