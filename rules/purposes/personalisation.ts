import { defineRule, type ExamplesFor } from '../../lib/policy/rule';

export const rule = defineRule({
  id: 'purposes/personalisation',
  fact: 'purposes:personalisation',
  title: 'Personalisation',
  why: 'What you see is chosen from what is known about you.',
  concern: 'low',
  practice: 'uses',
  dpv: ['dpv:Personalisation'],
  languages: {
    en: {
      data: [
        '(~personalise|~customise|~tailor|~individualise|~adapt) * (experience|content|service|site|website|app|application|page|recommendation|communication|offering|information|product|feed|interface|setting|result|message|match|suggestion|visit|feature|learning|homepage)',
        '(~personalise|~customise|~tailor|~individualise|~adapt) * (to (you|your)|for you|user|you)',
        '(personalised|customised|tailored|individualised|curated) (and|or)? * (experience|content|service|recommendation|feed|information|suggestion|product|playlist|feature|result|message|match|offering|help|support|learning|communication|view)',
        '(more)? relevant (content|information|experience|result|recommendation|product|service|offering|communication|message)',
        '(~recommend|~suggest) (to you)? (other|new|relevant|similar|related|additional|further|content|product|item|people|match|article|video|music|job|friend|suitable|potential|features|shows)',
        '(content|product|personalised|match|friend|music|video|tailored) (recommendation|suggestion)',
        '(~make|~provide|~give|~offer|~send|~generate) * (recommendation|suggestion)',
        '~remember * (preference|setting|choice|language|login|you|who you are|selection|you when)',
        '(personalisation|customisation|personalised settings)',
        '(content|product|information|service|feature|article|match) (that is|that are)? (based on|relevant to|tailored to|matched to|suited to|adapted to|according to|of interest to) (your|you|the user|individual|their)',
        '~recognise (you|your browser|your device|returning|repeat|users|visitors|return)',
        '(~save|~store|~retain) (your|user) (preference|setting)',
        '~match * (interest|preference)',
        '~show (you)? * (content|item|product|article|people) * (like|interest|relevant|near you)',
        '~provide (you)? * (more)? (personal|customised|tailored|personalised) (experience|service)',
      ],
      except: [
        '(manage|managing|control|turn off|turning off|switch off|disable|change) (your|the|these)? (personalisation|customisation)',
        'count (and|or) recognise (users|visitors)',
        '(personalised|customised|tailored|relevant|individualised) (ad|advertising|advertisement|advert)',
        'relevant information (to make|about (this|our) (policy|processing))',
        '(~personalise|~customise|~tailor) * (ad|advertising|advertisement|advert)',
        '(ad|ads|advertisement|advertising|advert|offer|promotion|commercial) * (personalised|customised|tailored|relevant|targeted|based|of interest) (to|on|for) (you|your|the|user|individual|their|visitors|them)',
        '(ad|ads|advertisement|advertising|advert|offer|promotion) (about|for|on|of) * (content|product|information|service|good) (that is|that are|that may be|which may be)? (of interest|relevant|tailored|based) (to|on) (you|your)',
        '(~personalise|~customise|~tailor|personalised|customised|tailored) * (ad|ads|advertising|advertisement|advert|campaign)',
        '(~personalise|~customise|~tailor) (such|these|those|the|our) (ad|campaign)',
        '(personalised|customised|tailored|targeted|relevant) (ad|advertisement|advertising|advert|ads) * (app|site|website|service|page|content|platform|product)',
      ],
    },
  },
});

export const examples: ExamplesFor<typeof rule> = {
  en: {
    states: [
      'We use your history to personalise your experience.',
      'Your data help us to tailor content to your interests.',
      'We use data to: ⟩ Recommend articles that you may like',
      'Cookies are used to remember your preferences.',
      '§ Why we use your data ⟩ Personalisation of our services',
    ],
    allows: ['We may use this information to customise what you see on our site.'],
    asks: ['With your permission, we use your contacts to suggest friends and make recommendations.'],
    denies: ['We do not use your location to personalise content.'],
    ignores: [
      'Learn how to manage personalisation features.',
      'To count and recognise users.',
      'We recommend that you read this policy.',
      'You can customise your settings in the app.',
      'We use data to show you personalised ads.',
      'Our networks provide ads that are tailored to your interests.',
      'We use cookies in order to show advertisements about goods and services of interest to you.',
      'We use your data to show you personalised advertisements in the app.',
      'Cookies are small files that a site can use to recognise returning visitors.',
    ],
  },
};
