import { counted, spokenTag, t } from '../i18n/messages';
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

/** What the popup shows, in the language spoken now. */
export function shownFor(situation: Situation): Shown {
  if (situation.kind === 'outcome' && situation.outcome.kind === 'scored') {
    return { kind: 'scorecard', scorecard: situation.outcome.scorecard };
  }
  return { kind: 'notice', notice: noticeFor(situation) };
}

function noticeFor(situation: Situation): Notice {
  switch (situation.kind) {
    case 'asking':
      return notice('reading', t('notice_asking_title'), t('notice_asking_text'));
    case 'unread':
      return notice('page', t('notice_unread_title'), t('notice_unread_text'), [], t('noticeRead'));
    case 'closed':
      return notice('closed', t('notice_closed_title'), t('notice_closed_text'), [t('notice_closed_step')]);
    case 'outcome':
      return noticeOf(situation.outcome);
  }
}

function noticeOf(outcome: Outcome): Notice {
  switch (outcome.kind) {
    case 'scored':
    case 'reading':
      return notice('reading', t('notice_reading_title'), t('notice_reading_text'));
    case 'not-a-policy':
      return notAPolicy(outcome.page);
    case 'says-little': {
      const steps = [t('notice_says_little_step1'), t('notice_says_little_step2')];
      return notice('page', t('notice_says_little_title'), t('notice_says_little_text'), steps, t('noticeAgain'));
    }
    case 'too-short':
      return tooShort(outcome.words);
    case 'unknown-language':
      return unknownLanguage(outcome.language);
    case 'unreadable':
      return outcome.why === 'too-long' ? tooLong() : failed();
  }
}

function notice(
  sign: Notice['sign'],
  title: string,
  text: string,
  steps: readonly string[] = [],
  read: string | null = null,
): Notice {
  return { sign, title, text, steps, read };
}

// Detected as a policy, and yet set aside: the reader should not be told that it is something else.
const PAGES = {
  'privacy-policy': 'notice_page_privacy_policy',
  'cookie-policy': 'notice_page_cookie_policy',
  terms: 'notice_page_terms',
  'other-legal': 'notice_page_other_legal',
  hub: 'notice_page_hub',
  none: 'notice_page_none',
} as const satisfies Record<PageKind, string>;

function notAPolicy(page: PageKind): Notice {
  const [title, text] = [t(`${PAGES[page]}_title`), t(`${PAGES[page]}_text`)];
  return page === 'hub'
    ? notice('hub', title, text, [t('notice_hub_step')], t('noticeAnyway'))
    : notice('page', title, text, [t('notice_page_step')], t('noticeAnyway'));
}

function tooLong(): Notice {
  return notice('failed', t('notice_too_long_title'), t('notice_too_long_text'), [t('notice_too_long_step')]);
}

function failed(): Notice {
  const steps = [t('notice_failed_step1'), t('notice_failed_step2')];
  return notice('failed', t('notice_failed_title'), t('notice_failed_text'), steps, t('noticeAgain'));
}

function tooShort(words: number): Notice {
  const text = words === 0 ? t('notice_short_text_none') : counted('notice_short_text', words);
  const steps = [t('notice_short_step1'), t('notice_short_step2')];
  return notice('short', t('notice_short_title'), text, steps, t('noticeAgain'));
}

function unknownLanguage(tag: string): Notice {
  const language = languageName(tag);
  const title = language === null ? t('notice_language_title_unknown') : t('notice_language_title', { language });
  return notice('language', title, t('notice_language_text'), [t('notice_language_step')], t('noticeAgain'));
}

/** “de” → “German”; null where the language is not known or the tag is not one. */
function languageName(tag: string): string | null {
  if (tag === '' || tag === 'und') return null;
  try {
    const name = new Intl.DisplayNames([spokenTag()], { type: 'language', fallback: 'none' }).of(tag);
    return name ?? null;
  } catch {
    return null;
  }
}
