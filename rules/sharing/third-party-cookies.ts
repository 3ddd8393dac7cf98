import { defineRule, type ExamplesFor } from '../../lib/policy/rule';

export const rule = defineRule({
  id: 'sharing/third-party-cookies',
  fact: 'recipients:business-partners',
  title: 'Third parties on the site',
  why: 'Other companies collect from your browser themselves.',
  concern: 'medium',
  practice: 'declares',
  languages: {
    en: {
      data: [
        '(~allow|~permit|~let|~authorise|~enable) * (third party|third parties|partners|other companies|others|third-party companies|providers) * (~place|~set|~read|~use|~collect|~access|~receive|~drop)',
        '(third party|third parties|partners|other companies) * (~collect|~use|~process) * (their own|own)',
        '(third party|third parties|partners) * (~process|~use|~act|~acting) * (controller|own purpose)',
        '~exchange * (information|data) with * (company|companies|organisation|third parties)',
        '~exchanging * (information|data) with * (company|companies|organisation|third parties)',
        '(we|our company) and our * partners (~process|~use|~collect|~may|~store|~access)',
        'we and our * partners',
      ],
    },
  },
});

export const examples: ExamplesFor<typeof rule> = {
  en: {
    states: [
      'We allow third parties to place their own cookies on our site.',
      'We and our partners process your data for the purposes below.',
      'Some third parties process your data as controllers in their own right.',
    ],
    allows: ['We may exchange information with other companies to reduce credit risk.'],
    asks: ['With your consent, we and our partners store information on your device.'],
    denies: ['We do not allow third parties to collect data on our site.'],
    ignores: ['We exchange goods within 14 days.', 'Third parties may not use our logo.'],
  },
};
