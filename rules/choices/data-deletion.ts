import { defineRule, type ExamplesFor } from '../../lib/policy/rule';

export const rule = defineRule({
  id: 'choices/data-deletion',
  fact: 'optOuts:data-deletion',
  title: 'Deletion of data or account',
  why: 'What is deleted can no longer leak, be sold or be used against you.',
  concern: 'none',
  practice: 'offers',
  opp115: ['User Access, Edit and Deletion'],
  languages: {
    en: {
      data: [
        '(~delete|~erase|~remove|~purge|~close|~cancel|~destroy) (your|their|his|her|my|the|an|any|this|entire|all|or deactivate your|or close your|or disable your) * (account|profile|registration)',
        '(~delete|~erase|~purge|~remove) (or (correct|update|modify|edit|deactivate|archive|erase|remove|amend|anonymize))? (all|any|some|certain|the|your|their|such|this|that|individual|specific|personal|my|of)* * (information|data|pii|record|details|content|conversation|chat|post|recording|history)',
        '(~delete|~erase|~remove) (,|and|or|/|and/or|, and|, or) (to)? (otherwise)? (~access|~correct|~rectify|~update|~amend|~edit|~modify|~change|~restrict|~block|~limit)',
        '(~access|~view|~review|~correct|~rectify|~update|~amend|~edit|~modify|~change|~restrict) (,|and|or|/|and/or|, and|, or|, and/or) (to)? (~delete|~erase|~remove|deletion|erasure)',
        '(~request|~ask for|~seek|~obtain|right of|right to) * (deletion|erasure|removal) (of)?',
        '(information|data|account|profile|details|record) (is|are|be|to be|can be|may be|been)? (permanently|completely)? (deleted|erased|removed)',
        '(account|data|information|personal data) (deletion|erasure|removal) (request|form|page|option|process)?',
        '(deletion|erasure) request',
        'right to be forgotten',
        'account closure',
        '(exercise|exercising) * right',
        '(exercise|exercising) (it|them|these|those|any of these|any of them|this)',
        '(privacy|data subject|consumer|rights|data protection|subject access) request (form|to|by|via|through|at|portal|page|center)',
        '~submit (a|an|your|the|any|all|these)? (request|rights request) (to|by|via|through|at|using|here|online|with)',
        '(~submit|~make|~file|~send|~direct) (a|an|your|the|any|all)? (verifiable|verified|consumer|privacy|data|data subject|subject access|gdpr|ccpa|access|deletion|privacy rights|individual rights) * request',
        '(~submit|~make|~file|~send|~direct) * request (to exercise|regarding your rights|under this section)',
        '(regarding|about|concerning|any of|in relation to|with respect to|related to) (the|these|your|any of your|one of the other|those|any of these)? (rights|privacy rights)',
      ],
      except: [
        '(~remove|~delete) * (from|off) * (mailing|e-mail|email|marketing|newsletter|distribution|subscription|contact) (list|database)',
        '(~remove|~delete|~erase|~clear) * cookie * (information|data|account|content|history)?',
        '(~delete|~clear|~remove) * (browser|browsing|search) (history|data)',
        '~remove * (identifying|identifiable) (information|details) from',
        '(for|because you|having|discriminated against for) (exercise|exercising|exercised) * right',
        '(~exercise|~exercising) (our|its|the company) * right',
        '~exercise * (legal claim|reasonable care|caution|control) * right',
        '(~submit|~make|~send|~file) (a|an|your|the)? * request (for|about) (support|help|a quote|information about)',
        '(~cancel) * (registration|account) (fee|order)',
        '(post|posting|remove|delete|refuse|right) * (any|such|your)? (material|content|information|post) * (objectionable|violation|violate|breach|unlawful|inappropriate)',
        '(accept|block|delete|remove|clear|disable|refuse) * cookie * (delete|remove) them',
        '(move|remove|delete|erase|alter) * (copyright|trademark|legend|proprietary)',
        'possible to * (~remove|~delete|~erase) (or delete|or remove)? * (information|data|account|record)',
      ],
    },
  },
});

export const examples: ExamplesFor<typeof rule> = {
  en: {
    states: [
      'You can delete your account in the settings.',
      'To exercise your rights, write to privacy@tern.example.',
      'You may ask us to erase your personal data.',
      'Please submit a request through our privacy portal.',
      'To have your data deleted, contact us.',
      'If you want to close your account, send us an email.',
      'You can access, correct or delete your information in your profile.',
      'You may contact us about any of these rights.',
      'Users can request the deletion of their profile.',
    ],
    denies: ['You cannot delete your account while an order is open.'],
    ignores: [
      'We delete your data after 30 days.',
      'You can delete cookies in your browser.',
      'Please ask us to remove you from our mailing list.',
      'We share data to exercise our legal rights.',
      'We reserve the right to remove any information that in our view is objectionable.',
      'It is not always possible to completely delete all of your information.',
    ],
  },
};
