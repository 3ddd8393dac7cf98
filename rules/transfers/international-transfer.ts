import { defineRule, type ExamplesFor } from '../../lib/policy/rule';

export const rule = defineRule({
  id: 'transfers/international-transfer',
  fact: 'practices:international-transfer',
  title: 'Data in other countries',
  why: 'Other countries protect your data differently, and their states may read them.',
  concern: 'medium',
  practice: 'declares',
  values: { states: 'yes', allows: 'yes', asks: 'yes', denies: 'no' },
  languages: {
    en: {
      data: [
        '(~transfer|~store|~process|~access|~hold|~host|~maintain|~send|~transmit|~move|~export|~share|~disclose|~provide|~use|~keep|~locate|~operate|~establish|~base|~collect) * (abroad|overseas|internationally|across borders|worldwide|globally|cross-border)',
        '(outside|outside of|out of|beyond) (the|your|of|our|that|a)? (home|own|local|territory of the|borders of the)? (eea|european economic area|eu|european union|uk|united kingdom|europe|switzerland|country|jurisdiction|region|province|state|canada|singapore|australia|brazil|china|japan|korea|india|united states|usa)',
        'outside (of)? the us',
        '(~transfer|~store|~process|~access|~hold|~host|~maintain|~send|~transmit|~export|~move) * (another|other|third|foreign|different|various|such|any|multiple|those|these) (country|countries|jurisdiction|territory|nation|state|region|continent)',
        '(~transfer|~store|~process|~access|~hold|~host|~maintain|~send|~transmit|~export|~move) * (to|in|into|within|from) (the)? (united states|usa|the us|u.s|u.s.|america|china|india|singapore|canada|ireland|germany|japan|hong kong|australia|russia|brazil|israel|switzerland|netherlands|united kingdom|uk)',
        '(server|facility|facilities|computer|data centre|datacentre|data center|system|database) * (located|based|situated|hosted|operated|maintained)? (in|within) (the|other|different|various|multiple)? (united states|usa|the us|u.s|u.s.|america|china|india|singapore|canada|ireland|germany|japan|hong kong|australia|russia|brazil|israel|switzerland|netherlands|united kingdom|uk|other countries|countries|world)',
        '(international|cross-border|crossborder|overseas|global|worldwide|third-country) (data)? (transfer|transmission|flow|processing)',
        'transfer (of|your|personal|any|the)? * (to|in) (a|the|other)? (third|other|foreign|another) (country|countries)',
        '(third|non-eea|non-eu) (country|countries)',
        '(country|countries|jurisdiction) other than (the|your|that|where)',
        '(recipients|providers|partners|companies|parties|affiliates|subprocessors|sub-processors|vendors|suppliers|contractors|employees) * (located|based|established|situated) * (outside|in other countries|in the united states|in the us|abroad)',
        'transfer, (processing|storage)',
        '(other|another|different) (country|countries) (than|in which|where|around)',
        '(consent|agree|acknowledge) to * (transfer|processing|storage) (of|to|in) * (united states|the us|country|outside)',
      ],
      except: [
        '(resident|located|live|living|reside|residing|user|users|individuals|visitors|person|people|citizen|from|access|accessing|visit|visiting|residents|customers|members) (us|our site|the site|the service|our services|the services|from|in|based|located|or|and)? (outside|outside of|from outside) (of)? (the)? (eea|eu|uk|us|u.s|u.s.|united states|usa|european economic area|european union|united kingdom|switzerland|europe|canada)',
        'retail store in (the)? (united states|usa|the us|u.s|u.s.|america|china|india|singapore|canada|ireland|germany|japan|hong kong|australia|russia|brazil|israel|switzerland|netherlands|united kingdom|uk)',
        'stores in (the)? (united states|usa|the us|u.s|u.s.|america|china|india|singapore|canada|ireland|germany|japan|hong kong|australia|russia|brazil|israel|switzerland|netherlands|united kingdom|uk)',
        '(law|laws|government|authority|court) of (the|your|a|other|another)? (country|countries|jurisdiction|territory|nation|state|region|continent)',
        'outside (the)? (scope|control|service|site|our|of our)',
        "(you|you're|users|visitors|consumers|residence|who) (are|is|live|reside|access|use|visit|come|were) (located|residing|living|based|our services|our site|the site|the services)? (in|in a country|from)? (outside|outside of) (the)? (united states|usa|us|u.s|eea|eu|uk|european economic area|european union|united kingdom|switzerland|europe|canada)",
        '~access (the|our|this) * (website|site|service|app) (from)? (outside|outside of) (the)? (united states|usa|us|u.s|eea|eu|uk|european economic area|european union|united kingdom|switzerland|europe|canada)',
        '(law|laws|authority|government|regulation) (from)? (outside|outside of) (your|the) (home)? (country|jurisdiction|state)',
      ],
    },
  },
});

export const examples: ExamplesFor<typeof rule> = {
  en: {
    states: [
      'Your data are transferred to countries outside the EEA.',
      'Our servers are located in the United States.',
      'Your information is stored and processed in other countries.',
      '§ International data transfers ⟩ We rely on safeguards when data are sent abroad.',
      'Personal data: ⟩ Transfer to third countries',
    ],
    allows: [
      'We may transfer your personal data to recipients in another country.',
      'Your data may be stored and processed in the United States or any other country in which we operate.',
    ],
    asks: ['If you agree, your data are transferred to the United States.'],
    denies: [
      'We do not transfer your data outside the European Union.',
      'Your data are not transferred to third countries.',
    ],
    ignores: [
      'This site is meant for residents of France.',
      'You may ask for the transfer of your data to another company.',
      'We do not share your data with outside parties.',
      'We share nothing outside of our company.',
      'International Transfers.',
      'If you are outside the United States, other rules of the game may apply.',
      'We obey the laws outside your country of residence.',
      'If your country of residence is outside the United States, you will be led to another site.',
    ],
  },
};
