import { defineRule, type ExamplesFor } from '../../lib/policy/rule';

export const rule = defineRule({
  id: 'sharing/no-sale',
  fact: 'practices:sale',
  title: 'No sale of personal data',
  why: 'A plain promise that can be held against them.',
  concern: 'none',
  practice: 'declares',
  values: { states: 'does-not-sell', allows: 'does-not-sell', asks: 'does-not-sell' },
  languages: {
    en: {
      data: [
        '(information|data|detail|list|address|pii|it) * (not|never|neither) (be)? (been)? (and will not be)? (sold|rented|traded|leased)',
        '(not|never) (be)? (been)? (sold|rented) (or|,|nor|to)',
        '(no|not a|never a) (sale|selling) (of|or)? (sharing)? (of)? * (information|data)',
        '(not|never) * in the business of selling',
        'not for sale',
        'no (personal)? (information|data) * (sold|rented)',
      ],
    },
  },
});

export const examples: ExamplesFor<typeof rule> = {
  en: {
    states: [
      'Your personal data are not sold.',
      'Personal information will never be sold or rented.',
      'We are not in the business of selling data.',
      'There is no sale of your personal data.',
      'Your data is not for sale.',
    ],
    allows: ['Your data may not be sold to others.'],
    asks: ['Your data will not be sold without your consent.'],
    ignores: ['Your personal data are sold.', 'Tickets that are not used cannot be returned.'],
  },
};
