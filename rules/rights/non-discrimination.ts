import { defineRule, type ExamplesFor } from '../../lib/policy/rule';

export const rule = defineRule({
  id: 'rights/non-discrimination',
  fact: 'rights:non-discrimination',
  title: 'No retaliation',
  why: 'Using your rights must not cost you the service or a fair price.',
  concern: 'none',
  practice: 'declares',
  languages: {
    en: {
      data: [
        "(not|never|nor|cannot|won't|don't|neither) (be)? * (~discriminate|~retaliate|discriminatory|discriminated|retaliation) (against|treatment|on|because|due|for|you|in)?",
        '(free (from|of)|right (to|against)|without|no|against) (any|be free from|unlawful|illegal)? (discrimination|discriminatory|retaliation|being discriminated|retaliatory)',
        '(non-discrimination|nondiscrimination|non-retaliation|no discrimination)',
        'not (deny|denied|be denied) (you|them|goods|consumer|a consumer)? (goods|service|access)',
        '(equal|same) (service|quality|price) (and|or) (price|service|quality)',
        '(not|never) (be)? (penalized|penalize you|treat you differently|treated differently|receive a different|retaliated)',
        'right to equal (service|treatment)',
      ],
      except: [
        'discriminat(e|ion|ory) (on the basis of|based on) (race|sex|gender|age|religion|color)',
        'discriminate * (race|gender|religion|sex|color)',
      ],
    },
  },
});

export const examples: ExamplesFor<typeof rule> = {
  en: {
    states: [
      'We will not discriminate against you for exercising your rights.',
      'You have the right to be free from discrimination for using these rights.',
      'You have the right to: ⟩ Non-discrimination',
      'You will not receive discriminatory treatment when you use your privacy rights.',
      'Heron will never deny you goods or services because you made a request, nor retaliate against you.',
    ],
    allows: ['We may not discriminate against you for exercising your rights.'],
    asks: ['If you opt in to our club, you still have the right to equal service and price.'],
    denies: ['We never promise equal service and price to guests.'],
    ignores: ['We discriminate between new and returning visitors.', 'You have the right to access your data.'],
  },
};
