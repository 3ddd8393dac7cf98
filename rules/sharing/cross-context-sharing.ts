import { defineRule, type ExamplesFor } from '../../lib/policy/rule';

export const rule = defineRule({
  id: 'sharing/cross-context-sharing',
  fact: 'practices:sale',
  title: 'Sharing for advertising across sites',
  why: 'US state laws treat this much like a sale.',
  concern: 'high',
  practice: 'declares',
  values: { states: 'sells', allows: 'sells', asks: 'sells' },
  languages: {
    en: {
      data: [
        '(~share|~sharing|~disclose|disclosure of|~sell|~process) * (information|data|identifier) * (for|in) (purposes of)? (cross-context|cross-contextual|targeted|interest-based|cross-site) (behavioural)? (advertising|ad)',
        '(considered|deemed|constitute|qualify|regarded|viewed|classified|amount|treated|meet|fall|may be) * (sale|sell|selling|sharing|share) (and|or|/|,)? * (under|as|within|by|of)',
        '(sharing|share|shared) for (cross-context|targeted|cross-contextual) (behavioural)? advertising',
        '(opt-out|opt out) (of|from) * (sharing|disclosure) * (targeted|cross-context|interest-based) (behavioural)? advertising',
        '(sold|sell) or (shared|share) * (category|categories|following|information|identifier|internet)',
        '(category|categories) of * (sold|sell) (or|and|/) (shared|share)',
        '~share ” * cross-context',
      ],
      except: [
        '(avoid|not|never|nor|neither|without|none) * (considered|deemed|constitute|qualify|regarded|viewed|classified|amount|treated|meet|fall) * (sale|sell|selling|sharing|share)',
        '(avoid|not|never|nor|neither|without|none|nothing|prevent|refrain) * * (considered|deemed|constitute|qualify|regarded|viewed|classified|amount|treated|meet|fall) * (sale|sell|selling|sharing|share) (and|or|/|,)? * (under|as|within|by|of)',
      ],
    },
  },
});

export const examples: ExamplesFor<typeof rule> = {
  en: {
    states: [
      'We share your identifiers for cross-context behavioural advertising.',
      'Such disclosures are considered a “sale” under the law of California.',
    ],
    allows: [
      'You can opt out of the sharing of your personal data for targeted advertising.',
      'We may share your personal information for targeted advertising.',
    ],
    asks: ['If you opt in, we share your personal information for cross-context behavioral advertising.'],
    denies: ['We do not share your data for cross-context behavioral advertising.'],
    ignores: [
      'We avoid activities that could be considered a “sale”.',
      'We share photos with other users.',
      'Targeted advertising is common on the web.',
      'We will take steps to avoid activities that could be considered a sale of personal information.',
      'We made these exchanges so that they would not be a sale under the law.',
      'Nothing that we do is considered a sale under state law.',
    ],
  },
};
