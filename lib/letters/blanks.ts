import { isDay } from './dates';
import type { Blank, LetterKind, LetterRequest, MissingBlank, Sender } from './letter';

const email: Blank = {
  id: 'email',
  label: 'Your e-mail address',
  help: 'The one they know you by. Send the letter from it: that is your proof of who you are.',
  need: 'required',
  autocomplete: 'email',
  field: 'line',
};
const name: Blank = {
  id: 'name',
  label: 'Your name',
  help: 'As they know it. Nothing else about you is needed.',
  need: 'required',
  autocomplete: 'name',
  field: 'line',
};
/** Where the letter harms nobody if it reaches the wrong person. */
const nameIfLiked: Blank = {
  ...name,
  need: 'optional',
  help: 'May stay empty: the e-mail address is enough for this.',
};
const account: Blank = {
  id: 'account',
  label: 'User name or customer number',
  help: 'Only if they know you by one. Never a password, and nothing that they do not have already.',
  need: 'optional',
  autocomplete: 'username',
  field: 'line',
};
const sent: Blank = {
  id: 'sent',
  label: 'Day on which you sent the request',
  help: 'The letter names it, and counts the time for the answer from it.',
  need: 'required',
  autocomplete: 'off',
  field: 'date',
};

function matter(label: string, help: string, need: Blank['need'] = 'required'): Blank {
  return { id: 'matter', label, help, need, autocomplete: 'off', field: 'lines' };
}

const light: readonly Blank[] = [email, nameIfLiked, account];
const full: readonly Blank[] = [name, email, account];

// An opt-out harms nobody if it reaches the wrong person, so no name is needed for it; an erasure does.
const blanks: { readonly [kind in LetterKind]: readonly Blank[] } = {
  'opt-out': light,
  erasure: full,
  access: full,
  rectification: [
    matter('What is wrong, and what is right', 'Only what has to be changed: “My street is Elm Road, not Oak Road.”'),
    ...full,
  ],
  portability: full,
  'objection-marketing': light,
  objection: [
    matter(
      'What should stop, and why',
      'The use of your data that you object to, and what in your situation speaks against it.',
    ),
    ...full,
  ],
  'withdraw-consent': [
    ...light,
    matter('What you take back', 'Leave it empty to take back every consent.', 'optional'),
  ],
  restriction: [
    matter(
      'Why it should be restricted',
      'Such as: the data are wrong and being checked, or you need them for a claim.',
    ),
    ...full,
  ],
  'limit-sensitive': light,
  'no-ai-training': light,
  'third-parties': full,
  'human-review': [matter('Which decision', 'What was decided about you, and when.'), ...full],
  unsubscribe: light,
  reminder: [sent, ...full],
  appeal: [
    sent,
    ...full,
    matter('Why the refusal is wrong', 'What they answered, and what speaks against it. May stay empty.', 'optional'),
  ],
  complaint: [
    sent,
    matter('What happened', 'What they answered, or that they did not, and what you want to be done.'),
    ...full,
  ],
};

export const nobody: Sender = { name: '', email: '', account: '', matter: '', sent: '' };

/** What the person can fill in for this request, in the order to ask for it. */
export function blanksOf(request: Pick<LetterRequest, 'kind'>): readonly Blank[] {
  return blanks[request.kind];
}

// One "@" between two parts without white space, a dot in the second: enough to catch a slip of the pen. Nothing that
// turns text round, or could begin a second header or address when it is decoded once more ("%0D%0ABcc:").
const EMAIL =
  /^[^\s\p{C}@<>()[\]\\",;:%?#|]+@[^\s\p{C}@<>()[\]\\"'&`,;:%?#|/.]+(?:\.[^\s\p{C}@<>()[\]\\"'&`,;:%?#|/.]+)+$/u;

/** Whether the text has the form of an e-mail address. */
export function isEmail(text: string): boolean {
  return text.length <= 254 && EMAIL.test(text);
}

/** The gaps that keep the letter from being sent; empty when it can go. */
export function missingBlanks(
  request: Pick<LetterRequest, 'kind'>,
  sender: Sender,
  today = '9999-12-31',
): MissingBlank[] {
  return blanksOf(request).flatMap((blank): MissingBlank[] => {
    const value = sender[blank.id].trim();
    if (value === '') {
      if (blank.need === 'optional') return [];
      return [{ blank, problem: 'empty', remedy: `Fill in: ${blank.label.toLowerCase()}.` }];
    }
    const remedy = faultOf(blank, value, today);
    return remedy === null ? [] : [{ blank, problem: 'malformed', remedy }];
  });
}

function faultOf(blank: Blank, value: string, today: string): string | null {
  if (blank.id === 'email' && !isEmail(value)) {
    return 'Check your e-mail address: it should look like name@example.com.';
  }
  if (blank.id === 'sent' && (!isDay(value) || value > today)) {
    return 'Check the day on which you sent the request: a day that has been, written as 2025-01-31.';
  }
  return null;
}
