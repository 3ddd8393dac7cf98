import type { PolicyDocument } from '../policy/document';
import type { PracticeId, PracticeLine, Scorecard } from '../policy/scorecard';

/** For tests of this folder only: the smallest document that has every field. */
export function policyDocumentFixture(): PolicyDocument {
  return {
    url: 'https://hollowbrook.example/privacy',
    title: 'Privacy Policy',
    language: 'en',
    blocks: [
      { kind: 'heading', level: 1, text: 'Privacy Policy', section: [], visibility: 'visible', at: [0] },
      {
        kind: 'row',
        level: 0,
        text: 'Name | To deliver',
        section: ['Privacy Policy'],
        cells: ['Name', 'To deliver'],
        header: ['Data', 'Purpose'],
        visibility: 'collapsed',
        at: [1, 0, 0],
      },
    ],
    links: [{ text: 'Name', href: 'https://hollowbrook.example/name', block: 1, start: 0, end: 4 }],
    hints: {
      siteName: 'Hollowbrook',
      copyright: '© Hollowbrook',
      choiceLinks: [{ text: 'Choices', href: 'https://a.example/' }],
    },
  };
}

const notStated: PracticeLine = { value: 'not-stated', evidence: [] };
const practices: Record<PracticeId, PracticeLine> = {
  sale: notStated,
  'targeted-advertising': notStated,
  'ai-training': notStated,
  'automated-decisions': notStated,
  'international-transfer': notStated,
  retention: notStated,
  'do-not-track': notStated,
  'global-privacy-control': notStated,
  'breach-notification': notStated,
  'change-notice': notStated,
  children: notStated,
};

/** For tests of this folder only: a scorecard with something in every list. */
export function scorecardFixture(): Scorecard {
  const evidence = [{ quote: 'We collect your name.', section: 'Data', start: 4, end: 25 }];
  const line = { id: 'name', reading: 'states' as const, evidence };
  return {
    schema: 'smallprint-scorecard/1',
    id: 'a',
    source: {
      url: 'https://hollowbrook.example/privacy',
      title: 'Privacy Policy',
      controller: null,
      lastUpdated: '2025-03-04',
      language: 'en',
      words: 900,
      readingMinutes: 4,
      readingEase: 41.5,
    },
    grade: {
      letter: 'C',
      score: 61,
      reasons: [{ text: 'Shares data with advertisers', points: -8, finding: 'recipients:advertisers' }],
    },
    highlights: [{ text: 'Shares data with advertisers', tone: 'bad', finding: 'recipients:advertisers' }],
    collected: [{ ...line, scope: 'california' }],
    notCollected: [line],
    purposes: [line],
    recipients: [line],
    notShared: [line],
    practices: { ...practices, sale: { value: 'sells', reading: 'allows', evidence } },
    minimumAge: 13,
    retentionPeriods: [{ text: 'two years', evidence }],
    security: [line],
    transferSafeguards: [line],
    rights: [line],
    optOuts: [
      { kind: 'cookies', channel: 'link', target: 'https://hollowbrook.example/c', label: 'Cookies', evidence },
      { kind: 'other', channel: 'instruction', target: null, label: 'Ask', evidence },
    ],
    contacts: { emails: ['privacy@hollowbrook.example'], phones: [], forms: [], postal: ['1 Alder Street'] },
    namedThirdParties: [{ name: 'Countwell', evidence, optOutUrl: 'https://countwell.example/out' }],
    unclear: [{ finding: 'practices:sale', evidence }],
  };
}
