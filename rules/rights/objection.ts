import { defineRule, type ExamplesFor } from '../../lib/policy/rule';

export const rule = defineRule({
  id: 'rights/objection',
  fact: 'rights:objection',
  title: 'Objection',
  why: 'An objection stops a use of your data that you never agreed to.',
  concern: 'none',
  practice: 'grants',
  dpv: ['eu-gdpr:A21'],
  languages: {
    en: {
      data: [
        '~object',
        'objection',
        '~oppose (the|our|to|any|certain|such|this|that|your) * (processing|use|data|information|collection)',
        '(right (of|to)|,|and|or) (opposition|oppose)',
        '(not to|stop|cease) (use|using|process|processing) * (for|in) (direct)? (marketing|advertising)',
        '~stop (us|our|the|all|any)? (from)? (processing|using) (of)? (your|their|the|all|any|some)',
      ],
      except: [
        '(~object to|objection to) * (change|modification|update|amendment|policy|term|revision|new version|subprocessor|sub-processor|disclosure request|subpoena)',
        '(object|objects) (of|in|code|recognition|such)',
        '(no|without) (any)? objection',
        '(physical|real|virtual|data|shared|world|local|flash) (shared)? object',
        'object to (the|our)? processing and there are no',
        'objects? to * and there (are|is) no',
      ],
    },
  },
});

export const examples: ExamplesFor<typeof rule> = {
  en: {
    states: [
      'You have the right to object to the processing of your personal data.',
      'You can object to our use of your data for direct marketing.',
      'You have the right to: ⟩ restrict or object to how we use your data',
      '§ Right to object ⟩ You may object at any time on grounds relating to your particular situation.',
      'You have the rights of access, rectification, erasure and objection.',
      'You may ask us to stop using your data.',
    ],
    denies: ['You do not have the right to object to this processing.'],
    ignores: [
      'If you object to any changes to this policy, you may close your account.',
      'Local shared objects are stored on your device; you can delete them.',
      'The object of this policy is to tell you what you may expect.',
      'We may object to an overly broad subpoena.',
      'You have the right to erasure where: ⟩ You object to the processing and there are no overriding grounds',
    ],
  },
};
