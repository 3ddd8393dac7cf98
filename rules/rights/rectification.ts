import { defineRule, type ExamplesFor } from '../../lib/policy/rule';

export const rule = defineRule({
  id: 'rights/rectification',
  fact: 'rights:rectification',
  title: 'Correction',
  why: 'Wrong data can cost you credit, a job or an account.',
  concern: 'none',
  practice: 'grants',
  dpv: ['eu-gdpr:A16'],
  opp115: ['User Access, Edit and Deletion'],
  languages: {
    en: {
      data: [
        '(~correct|~rectify|~update|~amend|~edit|~modify|~revise|~change) * (information|data|pii|account|profile|record|details|inaccuracies|inaccuracy|error|mistake|registration)',
        '(~correct|~rectify|~update|~amend|~edit|~modify|~revise|~change) (it|them|that|this)',
        '(~correct|~rectify|~update|~amend|~edit|~modify|~revise|~change) (,|and|or|/|and/or|, and|, or|, and/or) (to)? (otherwise)? (~correct|~rectify|~update|~amend|~edit|~modify|~revise|~change|~delete|~erase|~remove|~complete|~block|~restrict|~deactivate|~supplement|~suppress)',
        '(~access|~view|~review|~see|~delete|~erase|~obtain) (,|and|or|/|and/or|, and|, or) (to)? (~correct|~rectify|~update|~amend|~edit|~modify|~change|correction|rectification)',
        '(~make|request|submit|seek|obtain|need|want) (a|any|the|your|such)? (necessary)? (correction|change|update|amendment|rectification) (to|of|in)',
        '(rectification|correction) (of|or|and|,|;|:|–|—|.|right|request)',
        '(access|erasure|deletion|portability) (,|and|or|/|and/or|, and|, or) (the)? (right to)? (rectification|correction)',
        'right (of|to) (rectification|correction|rectify|correct|amend|update)',
        '(information|data|details|profile|record) (is|are|be|to be|corrected|can be|may be)? (~correct|~update|~rectify|~amend|~modify|~change)',
        '(inaccurate|incomplete|incorrect|outdated|out-of-date|wrong) (or (inaccurate|incomplete|incorrect|outdated))? (personal)? (information|data)',
        '(keep|ensure|maintain) * (accurate|current|up-to-date|complete)',
      ],
      except: [
        '(~update|~amend|~change|~modify|~revise|~edit) (this|our|the|these) * (policy|statement|notice|terms)',
        '(~change|~update|~modify|~edit|~adjust) * (browser|cookie|device|privacy|notification|communication|marketing|email|advertising|location|ad) (setting|preference|choice)',
        '(~change|~update|~modify) the way * (information|data)',
      ],
    },
  },
});

export const examples: ExamplesFor<typeof rule> = {
  en: {
    states: [
      'You have the right to have inaccurate data corrected.',
      'You can update your account information in the settings at any time.',
      'If you would like us to correct or delete your details, please write to us.',
      'Depending on where you live, you may have the right to: ⟩ Rectify or update your Personal Data.',
      '§ Your data protection rights ⟩ Rectification: have wrong data put right.',
      'Members may edit their profile whenever they like.',
      'You can ask us to access, correct, update or delete your personal information.',
      'Your personal information can be corrected by you in the account page.',
      'You have these rights: ⟩ (b) correction of your data',
    ],
    denies: ['You cannot modify your account information after the contest has closed.'],
    ignores: [
      'We may update this policy from time to time.',
      'You can change your cookie settings in the browser.',
      'We correct errors in our data as part of quality control.',
      'Our engineers update your account record after each payment.',
      'This privacy policy explains what is collected and how you can control the correction and deletion of your information.',
    ],
  },
};
