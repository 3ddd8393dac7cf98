import { browser } from 'wxt/browser';
import type { MessageKey } from '../i18n/messages';
import type { Outcome } from '../policy/outcome';
import type { Letter } from '../policy/scorecard';
import type { Settings } from '../policy/settings';
import type { Speech } from './speech';

export interface Badge {
  text: string;
  /** Background of the badge; the text on it is white, so each is dark enough for 4.5 : 1. */
  colour: string;
  /** Says in words what the badge says by a letter and a colour. */
  title: string;
}

const COLOURS: Record<Letter, string> = { A: '#1b7f3b', B: '#4d7c0f', C: '#a16207', D: '#c2410c', E: '#b91c1c' };
const GREY = '#57606a';

/** A scorecard is there, for those who do not want its letter. */
const READ = '•';

/** What the toolbar icon shows for an outcome; null is a page that nobody has looked at. */
export function badgeOf(outcome: Outcome | null, speech: Speech, grade: Settings['grade'] = 'shown'): Badge {
  if (outcome === null) return nothing(speech);
  switch (outcome.kind) {
    case 'scored': {
      const { highlights } = outcome.scorecard;
      const { letter } = outcome.scorecard.grade;
      const [foremost] = highlights;
      if (grade === 'hidden') return { text: READ, colour: GREY, title: speech.t('badgeRead') };
      const title = foremost
        ? speech.t('badgeGradeWith', { letter, text: speech.fromEnglish(foremost.text) })
        : speech.t('badgeGrade', { letter });
      return { text: letter, colour: COLOURS[letter], title };
    }
    case 'reading':
      return { text: '…', colour: GREY, title: speech.t('badgeReading') };
    case 'not-a-policy':
      return nothing(speech);
    case 'unreadable':
      return { text: '?', colour: GREY, title: speech.t(UNSURE[outcome.why]) };
    default:
      return { text: '?', colour: GREY, title: speech.t(UNSURE[outcome.kind]) };
  }
}

const nothing = (speech: Speech): Badge => ({ text: '', colour: GREY, title: speech.t('extensionName') });

/** Why there is no grade. */
const UNSURE = {
  'too-short': 'badge_too_short',
  'unknown-language': 'badge_unknown_language',
  'says-little': 'badge_says_little',
  'too-long': 'badge_too_long',
  failed: 'badge_failed',
} as const satisfies Record<string, MessageKey>;

/** Shows it on the toolbar icon of one tab. The browser itself takes it away when that tab goes to another page. */
export async function showBadge(tabId: number, { text, colour, title }: Badge): Promise<void> {
  await Promise.all([
    browser.action.setTitle({ tabId, title }),
    browser.action.setBadgeBackgroundColor({ tabId, color: colour }),
    browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
  ]);
  // Last, so that a letter which can be seen already has its words and its colour.
  await browser.action.setBadgeText({ tabId, text });
}
