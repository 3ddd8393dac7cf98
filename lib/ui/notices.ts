import type { Outcome } from '../policy/outcome';
import type { Scorecard } from '../policy/scorecard';
import type { PageKind } from '../policy/verdict';

/** What the popup knows of its tab: an outcome, or why there is none. */
export type Situation =
  | { kind: 'outcome'; outcome: Outcome }
  /** The tab is being asked. */
  | { kind: 'asking' }
  /** Nobody has looked at this page yet: it was open before Smallprint came. */
  | { kind: 'unread' }
  /** Browser pages, extension stores, or a page that lets nobody in. */
  | { kind: 'closed' };

/** What a popup without a scorecard says: what is so, and what to do next. */
export interface Notice {
  sign: 'page' | 'hub' | 'short' | 'language' | 'reading' | 'closed' | 'failed';
  title: string;
  text: string;
  /** What to try, one step a line. */
  steps: readonly string[];
  /** The button that reads the page, where that can help. */
  read: string | null;
}

export type Shown = { kind: 'scorecard'; scorecard: Scorecard } | { kind: 'notice'; notice: Notice };

const ANYWAY = 'Read this page anyway';
const AGAIN = 'Read again';

export function shownFor(situation: Situation): Shown {
  if (situation.kind !== 'outcome') return { kind: 'notice', notice: SITUATIONS[situation.kind] };
  const { outcome } = situation;
  switch (outcome.kind) {
    case 'scored':
      return { kind: 'scorecard', scorecard: outcome.scorecard };
    case 'reading':
      return { kind: 'notice', notice: READING };
    case 'not-a-policy':
      return { kind: 'notice', notice: notAPolicy(outcome.page) };
    case 'says-little':
      return { kind: 'notice', notice: SAYS_LITTLE };
    case 'too-short':
      return { kind: 'notice', notice: tooShort(outcome.words) };
    case 'unknown-language':
      return { kind: 'notice', notice: unknownLanguage(outcome.language) };
    case 'unreadable':
      return { kind: 'notice', notice: UNREADABLE[outcome.why] };
  }
}

const READING: Notice = {
  sign: 'reading',
  title: 'Reading the policy…',
  text: 'This takes a moment. The scorecard will appear here by itself.',
  steps: [],
  read: null,
};

const SAYS_LITTLE: Notice = {
  sign: 'page',
  title: 'This page says hardly anything about personal data',
  text: 'It was read, but no sentence of it says what is collected, shared or kept. So it gets no grade.',
  steps: [
    'Open the site’s privacy policy itself: it is often linked at the foot of the page.',
    'If this is it, and part of it is not shown yet, open that part and read again.',
  ],
  read: AGAIN,
};

const SITUATIONS: Record<'asking' | 'unread' | 'closed', Notice> = {
  asking: { ...READING, title: 'Looking at this page…', text: 'This takes a moment.' },
  unread: {
    sign: 'page',
    title: 'This page has not been read yet',
    text: 'It was open before Smallprint could look at it. Is it a privacy policy?',
    steps: [],
    read: 'Read this page',
  },
  closed: {
    sign: 'closed',
    title: 'This page cannot be read',
    text: 'Browsers keep extensions away from their own pages, from extension stores and from some files.',
    steps: ['Open the privacy policy of a website in this tab, then click the Smallprint icon again.'],
    read: null,
  },
};

const UNREADABLE: Record<'too-long' | 'failed', Notice> = {
  'too-long': {
    sign: 'failed',
    title: 'This page is too long to read',
    text: 'It holds far more text than any privacy policy, so Smallprint stopped before it slowed your browser down. It makes no statement about this page.',
    steps: ['If the policy has a page of its own, or a version to print, open that one.'],
    read: null,
  },
  failed: {
    sign: 'failed',
    title: 'Reading this page did not work',
    text: 'It may have changed while it was read. Smallprint makes no statement about it.',
    steps: ['Wait until the page has loaded, then press “Read again”.', 'If that does not help, reload the page.'],
    read: AGAIN,
  },
};

const PAGES: Record<PageKind, Pick<Notice, 'title' | 'text'>> = {
  // Detected, and yet set aside: the reader should not be told that it is something else.
  'privacy-policy': {
    title: 'No policy was found here',
    text: 'The page seems to be about privacy, but its text was not found.',
  },
  'cookie-policy': {
    title: 'This is a cookie policy',
    text: 'It speaks of cookies only. The privacy policy, which says what happens to your data, is a page of its own.',
  },
  terms: {
    title: 'These are terms of use',
    text: 'They rule how you may use the service. What happens to your data stands in the privacy policy.',
  },
  'other-legal': {
    title: 'This is another legal page',
    text: 'It does not look like the privacy policy, which says what happens to your data.',
  },
  hub: {
    title: 'This page only links to policies',
    text: 'It is an overview. The privacy policy itself is one click further.',
  },
  none: {
    title: 'This is not a privacy policy',
    text: 'Smallprint wakes up by itself on a page that is one.',
  },
};

function notAPolicy(page: PageKind): Notice {
  const find =
    page === 'hub'
      ? 'Open the privacy policy from this page: its scorecard will be here.'
      : 'Look for a link named “Privacy” at the bottom of the site, and open it.';
  return { sign: page === 'hub' ? 'hub' : 'page', ...PAGES[page], steps: [find], read: ANYWAY };
}

function tooShort(words: number): Notice {
  const found =
    words === 0
      ? 'No text of a policy was found'
      : words === 1
        ? 'Only one word was found'
        : `Only ${words} words were found`;
  return {
    sign: 'short',
    title: 'Too little text for a scorecard',
    text: `${found} on this page. A scorecard of so little would mislead you.`,
    steps: [
      'If the policy opens by a click (“Read more”, “Full policy”), open it, then press “Read again”.',
      'If it is a PDF or stands in a window of its own, Smallprint cannot read it.',
    ],
    read: AGAIN,
  };
}

function unknownLanguage(language: string): Notice {
  const name = languageName(language);
  return {
    sign: 'language',
    title: name === null ? 'The language of this page is not read yet' : `Smallprint does not read ${name} yet`,
    text: 'It reads policies in English so far. Guessing at another language would give you a wrong scorecard.',
    steps: ['See whether the site has an English version of the policy, and open that one.'],
    read: AGAIN,
  };
}

/** “de” → “German”; null where the language is not known or the tag is not one. */
function languageName(tag: string): string | null {
  if (tag === '' || tag === 'und') return null;
  try {
    const name = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(tag);
    return name ?? null;
  } catch {
    return null;
  }
}
