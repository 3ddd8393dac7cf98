import { defineRule, type ExamplesFor } from '../../lib/policy/rule';

export const rule = defineRule({
  id: 'tracking/do-not-track-ignored',
  fact: 'practices:do-not-track',
  title: 'Do Not Track ignored',
  why: 'A wish that is heard and ignored protects no one.',
  concern: 'low',
  practice: 'declares',
  values: { states: 'ignored', allows: 'ignored' },
  opp115: ['Do Not Track'],
  languages: {
    en: {
      data: [
        '(not|never) (currently|yet|presently)? (respond|honor|recognize|react) (to)? (them|dnt)',
        '(no|not any) (action|response|change|step) * * (dnt|do not track|do-not-track)',
        '(dnt|do not track|do-not-track) * (is|are|be|been|will|do|does) not (be|currently|yet|presently|being|generally)? (honor|honored|respected|supported|recognized|responded|followed|processed|observed|acted|heeded)',
        '(~ignore|~disregard|~override|unable to (respond|honor|recognize)|not able to (respond|honor|recognize)|cannot (respond|honor|recognize|guarantee)|not (configured|set up|designed|programmed|able|equipped|capable)) * (dnt|do not track|do-not-track)',
        '(dnt|do not track|do-not-track) * (ignored|disregarded|no effect|not effective|not supported|not respond)',
        '(regardless|irrespective|independent) of * (dnt|do not track|do-not-track)',
      ],
    },
  },
});

export const examples: ExamplesFor<typeof rule> = {
  en: {
    states: [
      'Our servers ignore Do Not Track signals.',
      'At this time Do Not Track signals are not honoured.',
      'We take no action in response to DNT.',
      'We cannot respond to Do Not Track at this time.',
      'We collect this regardless of your Do Not Track setting.',
      'Our systems are not configured to recognise DNT headers.',
    ],
    allows: ['Our servers may ignore Do Not Track signals.'],
    ignores: ['We honour Do Not Track signals.', 'You can turn on Do Not Track in your browser.'],
  },
};
