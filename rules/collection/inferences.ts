import { defineRule, type ExamplesFor } from '../../lib/policy/rule';

export const rule = defineRule({
  id: 'collection/inferences',
  fact: 'collected:inferences',
  title: 'Inferences and profiles',
  why: 'Guesses about you can be wrong or too right, and you never gave them away yourself.',
  concern: 'high',
  practice: 'collects',
  dpv: ['dpv:InferredPersonalData', 'pd:Interest', 'pd:Preference'],
  languages: {
    en: {
      data: [
        '(consumer|customer|interest|behavioral|marketing) profile',
        'profiles about',
        'inference',
        '(inferred|derived|predicted|presumed|likely|probable|modeled) (personal)? (interest|preference|data|information|characteristic|attribute|trait|behavior|age|gender|demographic|location and|commercial interest)',
        '(interest|preference|behavioral|customer|consumer|user|visitor|marketing|advertising|psychographic|personality|personal|usage|detailed|individual|pseudonymous|pseudonymized) (and|or)? (profile|profiles) (about|of|on|for|based|that|which|reflecting|containing|to)',
        '(build|building|create|creating|creates|compile|compiling|develop|developing|generate|generating|construct|maintain|form|forming) (a|an|user|personal|your|detailed|individual|more|interest|customer|consumer|up)? (more)? (complete|personal|detailed|comprehensive|user|usage|customer|pseudonymous|better)? (profile|profiles|picture) (about|of|on|for|based|that|which|reflecting|containing|to|with|using)',
        'profile (reflecting|inferring) (a|your|the)?',
        '(psychological trends|predispositions|propensities|aptitudes)',
        '(interest|audience|market|marketing|customer|user|demographic|consumer) segments',
        "(infer|infers|inferring|predict|predicts|predicting|estimate|estimating|guess|deduce) (about)? (your|you|the|a user|users|users'|what|certain|which|that|likely|interests|whether|things) * (interest|preference|age|gender|behavior|need|characteristic|intent|compatibility|trait|demographic|like|likes)?",
        "(identify|identifying|determine|determining|understand|understanding|learn|learning|learn about|analyze|analyse|analyzing|analysing|assess|evaluate|discover|know) (more about)? (your|user|users'|their|customer|individual|personal|what|the)? (personal|likely|particular)? (interests|preferences|characteristics|tastes|needs and interests|behavior and interests|interests and activities|preferences and interests|interests and preferences)",
        '(interests|preferences|characteristics|information) (we|that we)? (have)? (inferred|derived|deduced|predicted|infer|derive|predict)',
        '(infer|derive|draw|drawn|deduce) (further|additional|other|new|more|certain)? (information|conclusions|data|insights) (about|on|from|regarding)',
        '(your|user) (interests|preferences|characteristics|traits) (based on|from|by) (your|the|how|what|analysing|analyzing)',
        '(propensity|risk|fraud|lead|affinity|engagement|compatibility|match|desirability|lifestyle) (score|scores|scoring)',
        '(insights) about you',
        'profiling',
        'lookalike',
      ],
      listed: ["'profiles"],
      except: [
        '(right|object|opt out|opt-out|opposition|subject) * profiling',
        '(not|no|without|including|include|involve|involving|such as|or) profiling',
        'profiling (activities|which|that) (has|have|produces|produce|to the extent|is related)',
        'decision making (,|and|or|including) profiling',
        'automated * profiling',
        '(information) (we|that we)? (have)? (derived|obtained) from (any|other|third|your use|the|another)',
        '(model|models|network|algorithm|tool) (can|may|will|to|then|could)? (~predict|~infer|~estimate) (the|a|which|what|likely|certain)? * (word|token|answer|text|output)?',
        '(information) (we|that we)? (have)? (derived|obtained) from (your|these|those|such|its|a)',
        '(information|data) derived from (your|their|the|his|her|any) (use|visit|interaction|activity)',
      ],
    },
  },
});

export const examples: ExamplesFor<typeof rule> = {
  en: {
    states: [
      'We infer your interests from the articles you read.',
      'We draw inferences from the data above to create a profile about you.',
      'Inferences drawn from other personal information | Preferences, predispositions | Yes',
      'Data we generate: ⟩ Inferred interests and likely preferences',
      'Our partners build a profile of your interests from your visits to our site.',
    ],
    allows: [
      'We may derive further information about you from your purchases.',
      'We may use it to predict your preferences.',
    ],
    asks: ['With your consent, we create a profile about you to suggest offers.'],
    denies: ['We do not draw inferences about you.', 'We do not build a profile of you.'],
    ignores: [
      'You have the right to object to profiling.',
      'You can update your profile at any time.',
      'We do not share inferences with advertisers.',
      'We combine it with information derived from any other product that we offer.',
      'We obtain texts from which the model can predict the likely next word.',
      'Advertising technology uses information derived from your visits to the site.',
      'We collect information derived from your use of our products.',
    ],
  },
};
