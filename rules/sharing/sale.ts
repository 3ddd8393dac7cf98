import { defineRule, type ExamplesFor } from '../../lib/policy/rule';

export const rule = defineRule({
  id: 'sharing/sale',
  fact: 'practices:sale',
  title: 'Sale of personal data',
  why: 'Money changes hands for what is known about you.',
  concern: 'high',
  practice: 'declares',
  values: { states: 'sells', allows: 'sells', asks: 'does-not-sell', denies: 'does-not-sell' },
  languages: {
    en: {
      data: [
        '(~sell|~rent|~lease|~trade|~barter) (or|,|and|/)? (your|any|users|user|customer|their|such|this|these|individual|member|visitor|personal|personally|consumer|subscriber|all|certain|collected|that|sensitive) * (information|data|detail|address|pii|identifier|name|conversation|history)',
        '(~sell|~rent|~lease|~trade|~barter) (or|,|and|/)? (information|data|pii|mailing list|email list|customer list)',
        '(~sell|~rent|~lease|~trade|~barter) (the|our) (personal|personally|following|user|customer|member|visitor|subscriber|consumer|mailing|email|above|information|data|users|customers) * (information|data|detail|address|pii|identifier|name|conversation|history)',
        '(~sell|~rent|~lease|~trade|~barter) (or|,|and|/) * (or|,|and|/)? * (your|any|users|user|customer|their|such|personal|personally) * (information|data|detail|address|pii|identifier|name|conversation|history)',
        '(~sell|~rent|~lease|~trade|~barter) (or|,|and|/) * (information|data|pii|personal information|it|them)',
        '(your|any|the|our|personal|customer|user|their) * (information|data|pii|detail|list) (is|are|be|been|being|was|were) (also)? (sold|rented|traded|leased)',
        '(is|are|be|been|was|were) (sold|rented) (or|,) (sold|rented|traded|leased|shared) * (to|with)',
        '(sale|selling|rental) of (your|any|personal|user|customer|consumer|such|this|pii|mailing|sensitive) * (information|data|detail|list)',
        '(~sell|selling) (our|the)? (users|user|customers|customer|members|personal|mailing|email|subscriber) (list|address|data|information|personal)',
        'in the business of selling',
        '(personal|your)? (information|data) for sale',
        '~sell (any of)? your (personal|contact|private|health|location|browsing|details)',
      ],
      except: [
        '(opt-out|right|opt|object|objection|choice|request|ability|direct|instruct|ask|asking|limit|stop|tell|refuse) * (sale|sell|selling|sold|rent|rental) * (information|data|list)',
        '(opt-out|right|request|direct|instruct|ask|tell) * (sale|sell|selling) (or|,|and|/) * (information|data)',
        'do not (sell|sell or share|share) my * (information|data|info)?',
        'do not sell my',
        '(~sell|~rent|~share) * (aggregate|aggregated|anonymous|anonymised|de-identified|deidentified|non-personal|statistical|non-personally) * (information|data|detail|address|pii|identifier|name|conversation|history)',
        'knowingly * (sell|share|sells|selling) * (information|data|detail|address|pii|identifier|name|conversation|history)',
        '(trustee|liquidator|receiver|administrator|bankruptcy|insolvency|merger) * (may|will|can|could)? (also)? ~sell * (information|data|detail|address|pii|identifier|name|conversation|history)',
        '(trustee|liquidator|receiver|administrator|bankruptcy|insolvency|merger) * ~sell * such (information|data|detail|address|pii|identifier|name|conversation|history)',
        '(trustee|liquidator|receiver|administrator|bankruptcy|insolvency) (may|will|can|could)? ~sell (or|,|and|/) * (or|,|and|/) * such * (information|data|detail|address|pii|identifier|name|conversation|history)',
        '(your|any|the|our|personal|customer|user|their|such) * (information|data|pii|list) (is|are|be|been) * (sold|transferred) * (asset|business|merger|acquisition|company|bankruptcy|transaction|part of)',
        '(~sell|~transfer|~buy|~trade) * (business|asset|company|stock|shares|division|subsidiary) * (information|data)',
        '(sale|transfer|selling) of * (business|asset|company|stock|shares|division) * (information|data)',
        '(reseller|broker|vendor|companies|company|firm|firms|parties) (that|who|which) (buy|compile|collect|gather)? (and|or|and/or|,)? ~sell * (information|data|list|details|record)',
        '(considered|deemed|regarded|viewed|constitute|treated as) * sale of * (information|data)',
      ],
    },
  },
});

export const examples: ExamplesFor<typeof rule> = {
  en: {
    states: [
      'We sell your personal information to other companies.',
      'Your data are sold to data brokers.',
      'We rent our customer lists, names and addresses to other retailers.',
      'In the last twelve months we sold the following information: identifiers.',
    ],
    allows: [
      'We may sell your personal data to our partners.',
      'We may sell your personal information without your consent.',
    ],
    asks: [
      'We will not sell your information unless you agree.',
      'We will not sell your personal information without your consent.',
    ],
    denies: [
      'We do not sell your personal information.',
      'We never rent or sell your data to anyone.',
      'We do not disclose, rent or sell personal information about you.',
      'We have not sold the personal information of consumers in the past twelve months.',
      'We do not sell, rent, or otherwise disclose your personal data.',
    ],
    ignores: [
      'You have the right to know which categories of personal information we have sold.',
      'You may request: ⟩ The categories of personal information that we sold',
      'In a bankruptcy the trustee may sell such information.',
      'If we sell our business, your data may be among the assets.',
      'You have the right to opt out of the sale of your personal information.',
      'We sell books and music.',
      'In a sale of the company your data may be transferred.',
      'Our vendors may not sell your personal information.',
      'We may sell aggregated data about our visitors.',
      'You may not sell your account.',
      'You can tell us not to sell your personal information.',
      'Do we sell your personal information?',
      '§ Prohibited activities ⟩ Copy, transfer or sell any information obtained through the service.',
      'We will avoid activities that could be considered a sale of personal information.',
      'We work with resellers that buy and sell information to other companies.',
      'We may sell other information, provided that it does not personally identify you.',
    ],
  },
};
