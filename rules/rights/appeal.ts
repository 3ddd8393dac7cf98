import { defineRule, type ExamplesFor } from '../../lib/policy/rule';

export const rule = defineRule({
  id: 'rights/appeal',
  fact: 'rights:appeal',
  title: 'Appeal',
  why: 'A refusal that someone else has to look at again is refused less lightly.',
  concern: 'none',
  practice: 'grants',
  languages: {
    en: {
      data: [
        '~appeal (our|the|this|that|a|any|such|your|its|if|to us|by|within|with|of|from|process|right|request|via|through|for|at|in|to|and)',
        '~appeal (a|the)? (denial|decision|refusal|request)',
        'right (of|to) (an)? appeal',
        '(file|submit|make|send|lodge|bring) (an|your|the|such)? appeal',
        'appeal (.|,|;|:|–|—)',
        '(denial|decision|refusal) (may|can) be appealed',
        'reconsider (our|the|a) (decision|denial|refusal)',
      ],
      except: [
        '(court|courts) of appeal',
        '~appeal to (you|user|people|customer|your interest)',
        '(visual|broad|mass) appeal',
        '~appeal (our|the|a|your)? (content|moderation|ban|suspension|account) * (decision|removal)?',
      ],
    },
  },
});

export const examples: ExamplesFor<typeof rule> = {
  en: {
    states: [
      'You may appeal our decision by replying to our message.',
      'If we deny your request, you have the right to appeal.',
      'Depending on your state, you have the right to: ⟩ Appeal a denied request',
      '§ Appeals ⟩ To appeal, please write to privacy@tern.example.',
    ],
    denies: ['You have no right to appeal our decision.'],
    ignores: [
      'We show offers that appeal to you.',
      'A claim can be brought before the court of appeal.',
      'You have the right to access your data.',
    ],
  },
};
