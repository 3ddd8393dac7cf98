import { defineRule, type ExamplesFor } from '../../lib/policy/rule';

export const rule = defineRule({
  id: 'transfers/scc',
  fact: 'transferSafeguards:scc',
  title: 'Standard contractual clauses',
  why: 'A contract in the European Commission’s words binds the recipient abroad.',
  concern: 'none',
  practice: 'declares',
  languages: {
    en: {
      data: [
        '(standard|model|eu|approved) (data protection|contract|contractual|eu)? (clause|contract)',
        '(standard contractual|standard contract|model contractual|model contract|standard data protection|contractual protection) (clause|clauses)?',
        '(scc|sccs)',
        '(contract|clause|agreement) * (approved|adopted|issued|validated|recognised) by the (european|eu) commission',
        '(international data transfer|uk) (agreement|addendum)',
        '(idta|uk addendum)',
        'contractual (clause|safeguard|protection|commitment) * (transfer|approved|european commission|adequate|protection)',
      ],
      except: ['(standard|model) (term|contract) of (sale|employment)', 'eu (contract|agreement)'],
    },
  },
});

export const examples: ExamplesFor<typeof rule> = {
  en: {
    states: [
      'We rely on standard contractual clauses for such transfers.',
      'Transfers are governed by model contracts of the European Commission.',
      'Safeguards: ⟩ SCCs',
      'We use contracts approved by the European Commission.',
    ],
    allows: ['We may use the standard data protection clauses.'],
    asks: ['With your consent, data are transferred under standard contractual clauses.'],
    denies: ['We do not rely on standard contractual clauses.'],
    ignores: ['Our terms contain a clause on liability.', 'The contract with you begins on the first of the month.'],
  },
};
