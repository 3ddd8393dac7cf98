import { browser } from 'wxt/browser';
import type { Outcome } from '../policy/outcome';
import type { Letter } from '../policy/scorecard';

export interface Badge {
  text: string;
  /** Background of the badge; the text on it is white, so each is dark enough for 4.5 : 1. */
  colour: string;
  /** Says in words what the badge says by a letter and a colour. */
  title: string;
}

const COLOURS: Record<Letter, string> = { A: '#1b7f3b', B: '#4d7c0f', C: '#a16207', D: '#c2410c', E: '#b91c1c' };
const GREY = '#57606a';

/** What the toolbar icon shows for an outcome; null is a page that nobody has looked at. */
export function badgeOf(outcome: Outcome | null): Badge {
  switch (outcome?.kind) {
    case 'scored': {
      const { grade, highlights } = outcome.scorecard;
      const foremost = highlights[0] ? ` – ${highlights[0].text}` : '';
      return {
        text: grade.letter,
        colour: COLOURS[grade.letter],
        title: `Smallprint: grade ${grade.letter}${foremost}`,
      };
    }
    case 'too-short':
      return unsure('this page shows too little of its policy to grade it');
    case 'unknown-language':
      return unsure('this policy is in a language that is not read yet');
    case 'says-little':
      return unsure('this page says hardly anything about personal data');
    case 'unreadable':
      return unsure(outcome.why === 'too-long' ? 'this page is too long to read' : 'this page could not be read');
    case 'reading':
      return { text: '…', colour: GREY, title: 'Smallprint: reading the privacy policy' };
    case 'not-a-policy':
    case undefined:
      return { text: '', colour: GREY, title: 'Smallprint' };
  }
}

const unsure = (why: string): Badge => ({ text: '?', colour: GREY, title: `Smallprint: ${why}` });

/** Shows it on the toolbar icon of one tab. The browser itself takes it away when that tab goes to another page. */
export async function showBadge(tabId: number, { text, colour, title }: Badge): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: colour }),
    browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
    browser.action.setTitle({ tabId, title }),
  ]);
}
