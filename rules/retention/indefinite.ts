import { defineRule, type ExamplesFor } from '../../lib/policy/rule';

export const rule = defineRule({
  id: 'retention/indefinite',
  fact: 'practices:retention',
  title: 'Kept without end',
  why: 'What is never deleted can leak for ever.',
  concern: 'high',
  practice: 'declares',
  values: { states: 'indefinite', allows: 'indefinite', asks: 'indefinite' },
  languages: {
    en: {
      data: [
        '(~keep|~retain|~store|~hold|~save|~maintain|~preserve|~archive|~log) * (indefinitely|forever|for ever|permanently|in perpetuity|perpetually)',
        '(indefinitely|permanently) * (kept|retained|stored|archived|maintained|keep|retain|store)',
        'indefinite (period|time|amount|retention|duration)',
        '(unlimited|unspecified) (period|time|duration|retention)',
        'no (fixed|set|defined|specific|maximum) (retention)? (period|limit) * (retention|keep|retain|store|data|information)?',
        'never (deleted|erased|~delete)',
      ],
    },
  },
});

export const examples: ExamplesFor<typeof rule> = {
  en: {
    states: [
      'We keep your data indefinitely.',
      'Records are retained permanently.',
      'Posts are stored for an indefinite period.',
    ],
    allows: ['We may retain some of your information indefinitely.'],
    asks: ['If you agree, we store your photos for ever.'],
    denies: ['We do not keep your data indefinitely.'],
    ignores: ['Your account is permanently closed.', 'We keep your data for two years.'],
  },
};
