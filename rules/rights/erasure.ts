import { defineRule, type ExamplesFor } from '../../lib/policy/rule';

export const rule = defineRule({
  id: 'rights/erasure',
  fact: 'rights:erasure',
  title: 'Deletion',
  why: 'What is deleted can no longer leak, be sold or be used against you.',
  concern: 'none',
  practice: 'grants',
  dpv: ['eu-gdpr:A17'],
  opp115: ['User Access, Edit and Deletion'],
  languages: {
    en: {
      data: [
        '(~delete|~erase|~remove|~purge|~destroy|~expunge) * (information|data|pii|account|profile|record|details|content|conversation|posting|recording)',
        '(~delete|~erase|~purge) (it|them|that|this|all|everything)',
        '(~delete|~erase|~remove) (,|and|or|/|and/or|, and|, or|, and/or) (to)? (otherwise)? (~access|~correct|~rectify|~update|~amend|~edit|~modify|~change|~restrict|~deactivate|~block|~remove|~erase|~limit|port|~anonymize)',
        '(~access|~view|~review|~correct|~rectify|~update|~amend|~edit|~modify|~change|~deactivate|~block|~restrict|~remove) (,|and|or|/|and/or|, and|, or|, and/or) (to)? (~delete|~erase|~remove|deletion|erasure)',
        '(deletion|erasure|removal|destruction|cancellation|elimination) (of|or|and|,|;|:|–|—|.|right|request)',
        '(access|rectification|correction|restriction|portability) (,|and|or|/|and/or|, and|, or) (the)? (right to)? (deletion|erasure)',
        'right (of|to) (erasure|deletion|delete|erase|cancel|cancellation)',
        '(~request|~seek|~obtain) (the)? (deletion|erasure|removal)',
        'right to be forgotten',
        '(information|data|account|profile|details|record) (is|are|be|to be|can be|may be|been)? (permanently|completely)? (deleted|erased|removed)',
        '~close (your|their|his|her|my|the|an) account',
        'account (deletion|closure)',
        '(~cancel|~terminate) (your|their) (account|registration) and',
      ],
      except: [
        '(~remove|~delete) * (from|off) * (mailing|e-mail|email|marketing|newsletter|distribution|subscription|contact) (list|database)',
        '(~delete|~erase|~remove|deletion|clear) (of)? * cookie * (information|data|account|content)?',
        '~remove * (identifying|identifiable|personal) (information|details) from',
        'cookie * (~delete|~remove|~erase) (them|it)',
        '(~remove|removal|~delete) of (warning|cookie|the cookie|ad)',
        '(~move|~remove|~delete|~erase) * (copyright|trademark|legend|proprietary)',
        '(~disable|~delete|~remove|~clear) (or (disable|delete|remove|clear))? (similar|stored|cached|local|offline) data',
      ],
    },
  },
});

export const examples: ExamplesFor<typeof rule> = {
  en: {
    states: [
      'You have the right to request that we delete your personal data.',
      'You can delete your account in the app at any time.',
      'At your request, we will erase all information about you.',
      'Should you wish your data to be deleted, write to us.',
      'You may have the right to: ⟩ Have your personal data erased;',
      '§ Your rights ⟩ Right to be forgotten – you can have your records removed.',
      'You have the right of access, rectification, erasure and portability.',
      'To remove your profile, please contact support@tern.example.',
      'Users may ask for the removal of content they posted.',
      'If you want to close your account, open the settings.',
    ],
    denies: ['You cannot delete your account while an order is open.'],
    ignores: [
      'We reserve the right to delete your account if you break the rules.',
      'We delete your data after 30 days.',
      'You can delete cookies in your browser.',
      'You may ask us to remove your name from our mailing list.',
      'Deleted messages are kept in a back-up for a week.',
      'If you accept cookies, you can delete them later.',
      'You may not: ⟩ Remove, delete or erase any notice of copyright.',
      'You can disable or delete similar data that browser add-ons use.',
      'The company has the right to remove any user content for any reason.',
    ],
  },
};
