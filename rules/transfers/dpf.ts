import { defineRule, type ExamplesFor } from '../../lib/policy/rule';

export const rule = defineRule({
  id: 'transfers/dpf',
  fact: 'transferSafeguards:dpf',
  title: 'Data Privacy Framework',
  why: 'The recipient in the United States has signed up to the framework’s rules.',
  concern: 'none',
  practice: 'declares',
  languages: {
    en: {
      data: [
        'data privacy framework',
        '(eu-us|eu-u.s|eu us|uk-us|swiss-us|eu-u.s.|swiss-u.s.) (dpf|data privacy|privacy shield|safe harbor)',
        '(dpf)',
        'privacy shield',
        'safe (harbor|harbour) (framework|program|programme|principle|agreement|certification|list|privacy|scheme|provision)',
        '(eu|us|swiss) safe (harbor|harbour)',
      ],
    },
  },
});

export const examples: ExamplesFor<typeof rule> = {
  en: {
    states: [
      'We are certified under the EU-U.S. Data Privacy Framework.',
      'The provider takes part in the Privacy Shield.',
      'Safeguards: ⟩ Data Privacy Framework',
    ],
    allows: ['We may rely on the Data Privacy Framework.'],
    asks: ['If you agree, we transfer data under the DPF.'],
    denies: ['We do not rely on the Privacy Shield.'],
    ignores: ['We have a privacy programme.', 'The harbor is safe.', 'Do we take part in the Data Privacy Framework?'],
  },
};
