import { defineRule, type ExamplesFor } from '../../lib/policy/rule';

export const rule = defineRule({
  id: 'rights/restriction',
  fact: 'rights:restriction',
  title: 'Restriction',
  why: 'A dispute about your data can be settled while its use stands still.',
  concern: 'none',
  practice: 'grants',
  dpv: ['eu-gdpr:A18'],
  languages: {
    en: {
      data: [
        '(~restrict|~limit|~suspend|~block|~pause|~freeze) * (processing|process|processed)',
        '(~restrict|~limit) (our|the|how we|certain|further|future)? (use|using) (of)? (your|their|his|her|that|this|such|personal|the|or disclosure of your|and disclosure of your|or processing of your|and processing of your) * (information|data)',
        '(~restrict|~limit) how (we|your) * (use|used|process|processed)',
        '(~restrict|~limit) (some|any|all)? (of)? (your|their) (personal)? (information|data)',
        '(restriction|limitation|suspension|blocking) (of|on|to) (the|our|certain|any)? (further)? * (processing|use|process|data)',
        '(~restrict|restriction) (,|and|or|/|and/or|, and|, or) (to)? (otherwise)? (~object|objection|port|portability|data portability|~delete|~oppose|~withdraw|transfer|~erase|erasure)',
        '(objection|object|erasure|erase|~delete|deletion|portability|~block|rectification|rectify|~correct) (,|and|or|/|and/or|, and|, or) (to)? (the)? (right to)? (~restrict|restriction|limit|~limit)',
        'right (of|to) (restriction|restrict|limitation|limit processing)',
        '(restriction|limitation) (:|–|—|;)',
        '(temporarily|permanently) * (~stop|~cease|~suspend) (the|our|all|us)? (processing|using)',
        '(temporarily|permanently) (~restrict|~limit)',
        'processing * (restricted|limited|suspended)',
        '(anonymization|anonymize) (,|or) (blocking|block)',
      ],
      except: [
        '(~restrict|~limit|restriction|limitation) (of|on|to)? * (use|disclosure|processing) (of|and disclosure of|or disclosure of)? * sensitive',
        '(~restrict|~limit) * (sensitive) (personal)? (information|data)',
        '(~restrict|~limit) * cookie * (processing|use)?',
        '~limit our (ability|liability) * (process|processing)?',
        'not limited to * (processing|process|data|information)',
        '~limit * (use|using) of (cookie|tracking|location)',
      ],
    },
  },
});

export const examples: ExamplesFor<typeof rule> = {
  en: {
    states: [
      'You have the right to restrict the processing of your personal data.',
      'You can ask us to limit how we use your information.',
      'You have the right to: ⟩ Request restriction of processing',
      'These rights include rectification, erasure, restriction and portability.',
      '§ Your rights ⟩ Restriction: we keep the data but stop using it for a while.',
      'You may request that we suspend the processing of your data.',
    ],
    denies: ['You do not have the right to restriction of processing.'],
    ignores: [
      'We limit the processing of your data to what is needed.',
      'You have rights, including but not limited to data access.',
      'You have the right to limit the use of your sensitive personal information.',
      'You can restrict cookies in your browser.',
    ],
  },
};
