import { defineRule, type ExamplesFor } from '../../lib/policy/rule';

export const rule = defineRule({
  id: 'rights/portability',
  fact: 'rights:portability',
  title: 'Portability',
  why: 'Data that you can take along makes it easy to leave.',
  concern: 'none',
  practice: 'grants',
  dpv: ['eu-gdpr:A20'],
  languages: {
    en: {
      data: [
        'portability',
        'portable',
        '(machine-readable|structured|commonly used|interoperable|transferable) (,|and|electronic|digital)? (commonly used|machine-readable|structured|readily)? (,|and)? (commonly used|machine-readable|interoperable|usable)? (format|form)?',
        '(~port|~export) (your|their|the|certain|some|all|any|personal|a copy|or) * (information|data|content|account)?',
        '(~transfer|~transmit|~move|~send|transfer of|transmission of) (your|their|the|that|those|this|certain|some|personal|it|them|such|processed) * (to|directly to|for use in) * (another|third party|third-party|other|someone|different|provider|controller|organization|company|service)',
        '(have|get) (your|the|such|that|this) * (transferred|transmitted|ported|moved) (directly)? to',
        '(copy|data|information|it) in (a|an|any)? * (format|electronic form|digital form)',
        '~download (a copy of|an archive of|all|your)? * (data|information|archive|content)',
        'data (transfer|export|takeout)',
      ],
      except: ['(portable|mobile) (device|computer|media|storage|player)', 'insurance portability'],
    },
  },
});

export const examples: ExamplesFor<typeof rule> = {
  en: {
    states: [
      'You have the right to data portability.',
      'You may request a copy of your data in a structured, commonly used and machine-readable format.',
      'You can ask us to transfer your personal data to another provider.',
      'You have the right to: ⟩ Transfer your Personal Data to a third party',
      'Members can export their data in the account settings.',
      '§ Your rights ⟩ Portability: take your data with you.',
    ],
    denies: ['You do not have the right to data portability.'],
    ignores: [
      'We may transfer your data to another company.',
      'You can play our games on a portable device.',
      'Insurers comply with the Health Insurance Portability and Accountability Act.',
      'We send your data to another company if you ask for a refund.',
    ],
  },
};
