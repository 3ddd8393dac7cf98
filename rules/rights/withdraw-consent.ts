import { defineRule, type ExamplesFor } from '../../lib/policy/rule';

export const rule = defineRule({
  id: 'rights/withdraw-consent',
  fact: 'rights:withdraw-consent',
  title: 'Withdraw consent',
  why: 'A yes that cannot be taken back is no free choice.',
  concern: 'none',
  practice: 'grants',
  dpv: ['eu-gdpr:A7-3'],
  languages: {
    en: {
      data: [
        '(~withdraw|~revoke|~retract|~rescind|~take back|~cancel|~remove) * (consent|permission|authorization|opt-in)',
        '(~withdraw|~revoke) (it|this|that|them) (at|by|through|in|with)',
        '(withdrawal|revocation|withdrawing|revoking) of * (consent|permission|authorization)',
        '(consent|permission|authorization) * (~withdraw|~revoke|revocation|withdrawal)',
        'right (of|to) (withdraw|withdrawal|revoke|revocation)',
        '~change your mind',
        'consent withdrawal',
      ],
      except: [
        '(~withdraw|withdrawal) * (fund|money|cash|payment)',
        '~change your mind about (a|your|an|the) (order|purchase|product)',
        'withdraw from * (marketing|newsletter|mailing|communication)',
      ],
    },
  },
});

export const examples: ExamplesFor<typeof rule> = {
  en: {
    states: [
      'You may withdraw your consent at any time.',
      'Where we rely on your consent, you have the right to revoke it at any time.',
      'You have the right to: ⟩ Withdraw consent—where we rely on it',
      'If you have given us consent, you can change your mind later by writing to us.',
      'You can turn location off to revoke the permission you gave.',
      '§ Your rights ⟩ Right to withdraw consent: taking it back does not affect earlier processing.',
      'Consent may be withdrawn at any time by contacting our office.',
    ],
    denies: ['You cannot withdraw your consent.'],
    ignores: [
      'We may withdraw our permission for you to use the service.',
      'You can withdraw funds from your wallet.',
      'We ask for your consent before we send messages.',
      'You can always withdraw from marketing in the settings of the app.',
    ],
  },
};
