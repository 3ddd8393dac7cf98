import { defineTopic } from '../../lib/policy/topic';

export const topic = defineTopic({
  name: 'Do Not Track',
  languages: {
    en: {
      strong: [
        'do not track',
        'dnt',
        '(tracking|track|privacy) (signal|preference|setting|request|header)',
        'do-not-track',
        'global privacy control',
        '(browser|such|these|those|this) (based|sent)? (signal|header)',
        '(respond|response|honor|react|recognize|reply) (to|or)? * (signal|request not to track|dnt|track)',
        'over time and across (different|third|other)',
      ],
      weak: ['signal', 'respond', 'honor', 'mechanism', 'industry standard', 'web browser'],
      against: ['cookie'],
    },
  },
});
