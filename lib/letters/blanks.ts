import type { Blank, LetterKind, LetterRequest, MissingBlank, Sender } from './letter';

const email: Blank = {
  id: 'email',
  label: 'Your e-mail address',
  help: 'The one they know you by. Send the letter from it: that is your proof of who you are.',
  need: 'required',
  autocomplete: 'email',
};
const name: Blank = {
  id: 'name',
  label: 'Your name',
  help: 'As they know it. Nothing else about you is needed.',
  need: 'required',
  autocomplete: 'name',
};
const account: Blank = {
  id: 'account',
  label: 'User name or customer number',
  help: 'Only if they know you by one. Never a password, and nothing that they do not have already.',
  need: 'optional',
  autocomplete: 'username',
};

// An opt-out harms nobody if it reaches the wrong person, so no name is needed for it; an erasure does.
const blanks: { readonly [kind in LetterKind]: readonly Blank[] } = {
  'opt-out': [
    email,
    { ...name, need: 'optional', help: 'May stay empty: the e-mail address is enough for this.' },
    account,
  ],
  erasure: [name, email, account],
};

export const nobody: Sender = { name: '', email: '', account: '' };

/** What the person can fill in for this request, in the order to ask for it. */
export function blanksOf(request: Pick<LetterRequest, 'kind'>): readonly Blank[] {
  return blanks[request.kind];
}

// One "@" between two parts without white space, a dot in the second: enough to catch a slip of the pen.
const EMAIL = /^[^\s@<>",;]+@[^\s@<>",;]+\.[^\s@<>",;.]+$/u;

/** Whether the text has the form of an e-mail address. */
export function isEmail(text: string): boolean {
  return text.length <= 254 && EMAIL.test(text);
}

/** The gaps that keep the letter from being sent; empty when it can go. */
export function missingBlanks(request: Pick<LetterRequest, 'kind'>, sender: Sender): MissingBlank[] {
  return blanksOf(request).flatMap((blank): MissingBlank[] => {
    const value = sender[blank.id].trim();
    if (value === '') {
      if (blank.need === 'optional') return [];
      return [{ blank, problem: 'empty', remedy: `Fill in: ${blank.label.toLowerCase()}.` }];
    }
    if (blank.id === 'email' && !isEmail(value)) {
      return [
        { blank, problem: 'malformed', remedy: 'Check your e-mail address: it should look like name@example.com.' },
      ];
    }
    return [];
  });
}
