import { defineRule, type ExamplesFor } from '../../lib/policy/rule';

export const rule = defineRule({
  id: 'transfers/bcr',
  fact: 'transferSafeguards:bcr',
  title: 'Binding corporate rules',
  why: 'The group has bound itself to rules that an authority approved.',
  concern: 'none',
  practice: 'declares',
  languages: {
    en: {
      data: ['binding corporate rule', '(bcr|bcrs)', 'binding (company|internal|group) (rule|policy)'],
    },
  },
});

export const examples: ExamplesFor<typeof rule> = {
  en: {
    states: ['Within the group we rely on binding corporate rules.', 'Safeguards: ⟩ BCRs'],
    allows: ['We may rely on binding corporate rules.'],
    asks: ['With your consent, data are transferred within our group under binding corporate rules.'],
    denies: ['We have no binding corporate rules.'],
    ignores: ['This is binding on the corporate customer.'],
  },
};
