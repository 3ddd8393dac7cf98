import { composeLetter, lawsFor } from '../../lib/letters/compose';
import { isDay } from '../../lib/letters/dates';
import { type LetterLanguage, letterLanguages } from '../../lib/letters/language';
import {
  type Composed,
  isFollowUp,
  type Letter,
  type LetterKind,
  letterKinds,
  type Proposal,
  type RequestKind,
  type Sender,
} from '../../lib/letters/letter';
import { letterText } from '../../lib/letters/letter-text';
import { mailtoOf } from '../../lib/letters/mailto';
import { proposeLetter } from '../../lib/letters/propose';
import { textsIn } from '../../lib/letters/texts/load';
import type { Scorecard } from '../../lib/policy/scorecard';
import { todayOf } from '../../lib/ui/today';
import { lawbook } from '../../rules/lawbook';
import { type Call, type Command, type ExitStatus, InputProblem, UsageProblem } from '../command';
import { explain, withPage } from '../inputs';
import { readPolicy } from '../read-policy';

export const letterCommand: Command = {
  synopsis: `letter FILE [--kind ${letterKinds.map(({ id }) => id).join('|')}] [--law ${[...lawbook.keys()].join('|')}] [--region DE] [--language ${letterLanguages.map(({ id }) => id).join('|')}] [--name N] [--email E] [--account A] [--matter TEXT] [--about KIND] [--sent YYYY-MM-DD] [--date YYYY-MM-DD] [--url U] [--json | --mailto]`,
  summary: 'The ready e-mail to the company: opt out, have your data deleted, ask what it holds, and what follows.',
  options: {
    kind: { type: 'string' },
    law: { type: 'string' },
    region: { type: 'string' },
    name: { type: 'string' },
    email: { type: 'string' },
    account: { type: 'string' },
    language: { type: 'string' },
    matter: { type: 'string' },
    about: { type: 'string' },
    sent: { type: 'string' },
    date: { type: 'string' },
    url: { type: 'string' },
    json: { type: 'boolean' },
    mailto: { type: 'boolean' },
  },
  async run(call): Promise<ExitStatus> {
    const wish = wishOf(call);
    const [file, ...others] = call.files;
    if (file === undefined || others.length > 0) throw new UsageProblem('Name one FILE: a letter goes to one company.');
    try {
      const url = text(call, 'url');
      const scorecard = await withPage({ file, url }, (page) => readPolicy(page).scorecard);
      await answer(call, file, scorecard, wish);
      return 0;
    } catch (failure) {
      call.terminal.complain(explain(failure, file));
      return 1;
    }
  },
};

interface Wish {
  kind: LetterKind | undefined;
  law: string | undefined;
  region: string | undefined;
  language: LetterLanguage;
  about: RequestKind | undefined;
  sender: Sender;
  today: string;
}

function wishOf(call: Call): Wish {
  const kind = text(call, 'kind');
  const law = text(call, 'law');
  const today = text(call, 'date') ?? todayOf(new Date());
  const known = letterKinds.find(({ id }) => id === kind);
  if (kind !== undefined && !known) {
    throw new UsageProblem(`There is no letter "${kind}": use one of ${letterKinds.map(({ id }) => id).join(', ')}.`);
  }
  const language = letterLanguages.find(({ id }) => id === (text(call, 'language') ?? 'en'))?.id;
  if (language === undefined) {
    throw new UsageProblem(
      `No letters in "${text(call, 'language')}" yet: use one of ${letterLanguages.map(({ id }) => id).join(', ')}.`,
    );
  }
  const about = aboutOf(call);
  if (law !== undefined && !lawbook.has(law)) {
    throw new UsageProblem(`There is no law "${law}": use one of ${[...lawbook.keys()].join(', ')}.`);
  }
  if (law !== undefined && known && !lawsFor(known.id, lawbook).some(({ id }) => id === law)) {
    throw new UsageProblem(`"${law}" has no letter "${known.id}": use another --law, or "general".`);
  }
  if (!isDay(today)) throw new UsageProblem(`--date "${today}" is no date: write it as 2025-01-31.`);
  if (call.values.json === true && call.values.mailto === true)
    throw new UsageProblem('Choose --json or --mailto, not both.');
  const sender = {
    name: text(call, 'name') ?? '',
    email: text(call, 'email') ?? '',
    account: text(call, 'account') ?? '',
    matter: text(call, 'matter') ?? '',
    sent: text(call, 'sent') ?? '',
  };
  return { kind: known?.id, law, region: text(call, 'region'), language, about, sender, today };
}

/** What an earlier letter asked for. */
function aboutOf(call: Call): RequestKind | undefined {
  const about = text(call, 'about');
  if (about === undefined) return undefined;
  for (const { id } of letterKinds) if (id === about && !isFollowUp(id)) return id;
  throw new UsageProblem(`--about "${about}" is no request that could be followed up: use a kind such as erasure.`);
}

async function answer({ values, terminal }: Call, file: string, scorecard: Scorecard, wish: Wish): Promise<void> {
  const { kind, law, region, sender, today, about } = wish;
  const proposal = proposeLetter(scorecard, lawbook, { ...(kind ? { kind } : {}), ...(region ? { region } : {}) });
  const request = { kind: proposal.kind, law: law ?? proposal.law, ...(about ? { about } : {}) };
  const texts = await textsIn(wish.language);
  const composed = composeLetter(request, { scorecard, laws: lawbook, sender, today, texts });
  const letter = composed.kind === 'blank' ? composed.draft : composed.letter;
  if (values.json === true) {
    terminal.print(
      JSON.stringify({
        id: scorecard.id,
        ...request,
        language: wish.language,
        proposed: proposal,
        ...summary(composed, letter),
      }),
    );
    return;
  }
  if (values.mailto === true) {
    if (composed.kind === 'blank') throw new InputProblem(`The letter still has gaps. ${remedies(composed)}`);
    const mailto = mailtoOf(letter);
    terminal.print(mailto.href);
    if (mailto.kind === 'without-body') {
      terminal.complain(
        'The letter is too long for a mailto address: paste its text from the same command without --mailto.',
      );
    }
  } else terminal.print(letterText(letter).trimEnd());
  for (const note of notes(composed, file, law === undefined ? proposal : null)) terminal.complain(note);
}

function summary(composed: Composed, letter: Letter) {
  const recipient = composed.kind === 'no-recipient' ? null : composed.recipient;
  const missing =
    composed.kind === 'blank' ? composed.missing.map(({ blank, problem }) => ({ id: blank.id, problem })) : [];
  return { state: composed.kind, ...letter, deadline: composed.deadline, warning: recipient?.warning ?? null, missing };
}

function notes(composed: Composed, file: string, proposal: Proposal | null): string[] {
  const lines: string[] = [];
  if (composed.kind === 'blank') lines.push(`This is a draft with gaps in [brackets]. ${remedies(composed)}`);
  const recipient = composed.kind === 'no-recipient' ? null : composed.recipient;
  if (composed.kind === 'no-recipient' && composed.whose === 'authority') lines.push(toAuthority(composed));
  else if (recipient === null) lines.push(`${file} gives no e-mail address for this request. ${instead(composed)}`);
  else if (recipient.warning !== null) lines.push(recipient.warning);
  if (proposal?.because === 'policy') {
    lines.push(`The policy speaks of ${lawbook.get(proposal.law)?.name}. If you do not live there, use --law general.`);
  }
  return lines;
}

const OPTION: Record<keyof Sender, string> = {
  name: '--name',
  email: '--email',
  account: '--account',
  matter: '--matter',
  sent: '--sent',
};

function toAuthority({ forms }: Extract<Composed, { kind: 'no-recipient' }>): string {
  const page = forms[0];
  return `A complaint goes to the authority${page === undefined ? '. Look for its address on its own site.' : `: ${page}`}`;
}

function remedies({ missing }: Extract<Composed, { kind: 'blank' }>): string {
  const wrong = missing.filter(({ problem }) => problem === 'malformed').map(({ remedy }) => remedy);
  const empty = missing.filter(({ problem }) => problem === 'empty').map(({ blank }) => OPTION[blank.id]);
  return [...(empty.length > 0 ? [`Add ${empty.join(' and ')}.`] : []), ...wrong].join(' ');
}

function instead(composed: Composed): string {
  const form = composed.kind === 'no-recipient' ? composed.forms[0] : undefined;
  return form === undefined
    ? 'Look on the site for a contact form and paste the letter there.'
    : `Paste the letter into its form: ${form}`;
}

function text({ values }: Call, option: string): string | undefined {
  const value = values[option];
  return typeof value === 'string' ? value : undefined;
}
