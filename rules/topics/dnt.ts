import { defineTopic } from '../../lib/policy/topic';

export const topic = defineTopic({
  name: 'Do Not Track',
  languages: {
    en: {
      strong: [
        'do not track',
        'dnt',
        '(tracking|track) (signal|preference)',
        'do-not-track',
        'global privacy control',
        'browser (based)? signal',
      ],
      weak: ['signal', 'respond'],
      against: [],
    },
  },
});
