import { defineRule, type ExamplesFor } from '../../lib/policy/rule';

export const rule = defineRule({
  id: 'rights/limit-sensitive-use',
  fact: 'rights:limit-sensitive-use',
  title: 'Limit use of sensitive data',
  why: 'Health, faith, orientation and whereabouts deserve no more use than the service needs.',
  concern: 'none',
  practice: 'grants',
  languages: {
    en: {
      data: [
        '(~limit|~restrict|limitation on|limitation of) * (use|disclosure|processing|collection|sharing) * sensitive',
        '(~limit|~restrict) * sensitive (personal|data|information)',
        '(~limit|restrict) how (we|a business|your) * sensitive',
        'right to (limit|restrict) (use|the use|the disclosure|disclosure)',
        '~opt out of * (processing|use|collection|disclosure) of * sensitive',
        'sensitive (personal|data|information) * (limited|restricted)',
        '~limit the use of (my|your) sensitive',
      ],
    },
  },
});

export const examples: ExamplesFor<typeof rule> = {
  en: {
    states: [
      'You have the right to limit the use and disclosure of your sensitive personal information.',
      'You may ask us to limit how we use sensitive data.',
      'Depending on your state, you have the right to: ⟩ Restrict the processing of sensitive personal data',
      'California residents can opt out of the use of their sensitive information.',
    ],
    denies: ['You do not have the right to limit the use of your sensitive personal information.'],
    ignores: [
      'We limit the use of sensitive information to what the law allows.',
      'You have the right to restrict processing of your data.',
    ],
  },
};
