import { defineRule, type ExamplesFor } from '../../lib/policy/rule';

export const rule = defineRule({
  id: 'transfers/consent',
  fact: 'transferSafeguards:consent',
  title: 'Consent to the transfer',
  why: 'By using the service you are said to agree that your data leave the country.',
  concern: 'medium',
  practice: 'declares',
  languages: {
    en: {
      data: [
        '(~consent|~agree) (and agree|and consent|explicitly|expressly|to)? * (to|that) * (transfer|transferred|transferring|transmission|export|storage|storing|processing|processed)? * (abroad|outside|united states|the us|country|countries|overseas|cross-border|international)',
        '(~acknowledge|~agree|~consent|~understand) that (your|the|any|this|such) * (may|will|can) (also)? be (transferred|sent|exported)',
        '(~consent|~agree) (and|or)? (agree|consent)? to (the|this|such|any|our|said|these|that|aforesaid|your)? * transfer',
        '(~consent|~acknowledge|~agree|~authorise|~understand) (and|,)? (agree|consent|acknowledge|expressly)? (and agree|and consent)? (that|to) * (transferred|transfer|transmitted|transferring)',
        '~consent to * (information|data) (being|to be) (transferred|stored|processed|sent)',
        'your (explicit|express|prior)? consent (to|for) (the|this|such|a|any|international|cross-border|these)? * transfer',
        '(based|basis|reliance|rely) * consent * transfer',
        'transfer * (with|based on|subject to|on the basis of|rely on|upon) (your)? (explicit|express|prior|informed)? consent',
        '(agree|consent) to our processing * (manner|united states|countries|country)',
      ],
      except: [
        '(~agree|~acknowledge) * that * (are|is) subject to * (law|laws|regulation) (of)? * (country|countries|united states|state)',
        '(~agree|~acknowledge) * that * (are|is) subject to (the)? (united states|us|american|foreign|california|local) (law|laws|regulation)',
      ],
    },
  },
});

export const examples: ExamplesFor<typeof rule> = {
  en: {
    states: [
      'By using our app you consent to the transfer of your data to the United States.',
      'You acknowledge and agree to such transfer.',
    ],
    allows: ['You agree that your data may be transferred abroad.'],
    asks: [
      'Transfers abroad are made only with your consent.',
      'Where you have given your consent to the transfer, we send your data abroad.',
    ],
    denies: ['By visiting our site you never consent to the transfer of your data abroad.'],
    ignores: [
      'We ask for your consent before we send you newsletters.',
      'You agree to our terms.',
      'By using the site you agree that it is subject to the laws of another country.',
      'Visitors from abroad acknowledge and agree that the sites are subject to United States laws.',
    ],
  },
};
