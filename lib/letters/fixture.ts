import type { Evidence, PracticeId, PracticeLine, Scorecard } from '../policy/scorecard';

/** Evidence for tests: the quote stands where it is said to. */
export function evidence(quote: string, section = 'Your choices', start = 100): Evidence {
  return { quote, section, start, end: start + quote.length };
}

/** Scorecard for tests: of a fictional company, silent on everything that `changes` does not state. */
export function scorecardOf(changes: Partial<Scorecard> = {}): Scorecard {
  const silent: PracticeLine = { value: 'not-stated', evidence: [] };
  const practices: Record<PracticeId, PracticeLine> = {
    sale: silent,
    'targeted-advertising': silent,
    'ai-training': silent,
    'automated-decisions': silent,
    'international-transfer': silent,
    retention: silent,
    'do-not-track': silent,
    'global-privacy-control': silent,
    'breach-notification': silent,
    'change-notice': silent,
    children: silent,
  };
  return {
    schema: 'smallprint-scorecard/1',
    id: 'acme',
    source: {
      url: 'https://www.acme.example/privacy',
      title: 'Privacy policy',
      controller: 'Acme Weather GmbH',
      lastUpdated: '2023-06-14',
      language: 'en',
      words: 2000,
      readingMinutes: 8,
      readingEase: 40,
    },
    grade: { letter: 'C', score: 60, reasons: [] },
    highlights: [],
    collected: [],
    notCollected: [],
    purposes: [],
    recipients: [],
    notShared: [],
    minimumAge: null,
    retentionPeriods: [],
    security: [],
    transferSafeguards: [],
    rights: [],
    optOuts: [],
    contacts: { emails: ['privacy@acme.example'], phones: [], forms: [], postal: [] },
    namedThirdParties: [],
    unclear: [],
    ...changes,
    practices: { ...practices, ...changes.practices },
  };
}
