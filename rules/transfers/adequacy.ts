import { defineRule, type ExamplesFor } from '../../lib/policy/rule';

export const rule = defineRule({
  id: 'transfers/adequacy',
  fact: 'transferSafeguards:adequacy',
  title: 'Adequacy decision',
  why: 'The European Commission found the other country’s law good enough.',
  concern: 'none',
  practice: 'declares',
  languages: {
    en: {
      data: [
        'adequacy (decision|regulation|finding|status|determination|ruling)',
        'adequate level of (data|privacy)? (protection|data protection)',
        '(deemed|considered|recognised|found|determined|decided|declared|recognized) (to|by|as|that)? * (adequate|adequately|adequacy)',
        'decision of adequacy',
        '(country|countries|jurisdiction) * (adequate|adequacy)',
        'article 45',
      ],
      except: [
        '(adequate|appropriate) (security|measure|safeguard)',
        'not * adequate',
        '(same|equivalent|lower|less) * adequate',
        'may not * adequate',
      ],
    },
  },
});

export const examples: ExamplesFor<typeof rule> = {
  en: {
    states: [
      'We transfer data to countries with an adequacy decision of the European Commission.',
      'The Commission has decided that these countries offer an adequate level of data protection.',
      'Safeguards: ⟩ Adequacy decisions',
    ],
    allows: ['We may send data to countries that are deemed adequate.'],
    asks: ['If you are in the UK, your data goes to countries with adequacy regulations only where you agree.'],
    denies: ['There is no adequacy decision for this country.'],
    ignores: ['We take adequate security measures.', 'Your answer was not adequate.'],
  },
};
