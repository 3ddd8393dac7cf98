import { defineRule, type ExamplesFor } from '../../lib/policy/rule';

export const rule = defineRule({
  id: 'rights/access',
  fact: 'rights:access',
  title: 'Access',
  why: 'Seeing what is held about you is the first step to correcting or deleting it.',
  concern: 'none',
  practice: 'grants',
  dpv: ['eu-gdpr:A15'],
  opp115: ['User Access, Edit and Deletion'],
  languages: {
    en: {
      data: [
        '~access (to)? * (information|data|pii|details|record|profile)',
        '~access (it|them|that|this)',
        '~access (your|their|his|her|my) account',
        '(~access|~review|~view|~see|~inspect|~obtain) (,|and|or|/|and/or|, and|, or|, and/or) (to)? (~obtain|~receive|~review|~correct|~rectify|~update|~change|~modify|~amend|~edit|~delete|~erase|~remove|port|~transfer|~revise|~request)',
        'access (,|and|or|/|and/or|, and|, or) (to)? (the)? (right to)? (correction|rectification|portability|data portability|deletion|erasure|restriction|copy|information)',
        '(correction|rectification|portability|deletion|erasure|~correct|~rectify|~update|~delete|~erase|restriction|~modify) (,|and|or|/|and/or|, and|, or) access',
        '(review|view|see|inspect|check|look at|examine|retrieve) (your|their|his|her|my|the|any|all|what|which|such|this|that|certain|some|personal|personally) * (information|data|pii|details|profile|record)',
        '(copy|printout|summary|overview|list|report|disclosure) of * (information|data|record|details|pii)',
        '(copy|summary|overview) of (it|them|this)',
        'right (of|to) access',
        'right to (know|be informed|information|confirm|confirmation|inspect|review|view|see)',
        '(access|subject access|data access|information access) (right|request)',
        '~request (access|disclosure)',
        '(access|disclosure) (:|–|—|;)',
        '(obtain|receive|get|request|have) (a|from us|our)? (confirmation|confirm)',
        '~confirm (whether|if|that) (or not)? * (process|processing|processed|hold|have|collected)',
        '(know|learn|find out|ask|understand) (about|more about)? (what|which|whether|if|the categories|the specific|the sources|how) * (information|data)',
        '~disclose (to you)? * (categories|pieces|information we have)',
        '(categories|pieces) of (personal)? (information|data) (that|which)? (we|it|the business) (have|has|had)? (collected|collect|hold|held|sold|disclosed|shared|process)',
        '(whether|if|what|which) (we|it|the company) (hold|have|store|keep|process) * (information|data)',
        'specific pieces of',
        '~request information (about|on|regarding|concerning) * (information|data|processing|process|hold|disclosure|disclosed|shared)',
        '(information|details) about (how|what|whether|the processing|the way) * (process|processed|use|hold|held)',
        '(information|data) (we|that we|which we|it) (hold|held|have|store|keep|maintain|retain|process) (about|on|concerning|relating to|regarding) (you|them|him)',
        'by (us|our) (~access|~view)',
      ],
      except: [
        '(unauthorized|unlawful|illegal|accidental|improper) (or accidental)? ~access * (information|data|pii|details|record|profile)',
        '~access (to)? * cookie * (information|data)',
        '~access (to|and use)? (the|our|this|that|these) (service|site|website|app|application|platform|content|feature) * (information|data|details|profile|record)',
        '~access (to)? location (information|data)',
      ],
    },
  },
});

export const examples: ExamplesFor<typeof rule> = {
  en: {
    states: [
      'You have the right to request access to the personal data we hold about you.',
      'You may ask us for a copy of your personal information.',
      'Residents of California can request that we disclose the categories of personal information we have collected.',
      'To review or update your account information, sign in and open your profile page.',
      'Depending on where you live, you have the right to: ⟩ Access your Personal Data and learn how we process it;',
      'You have the following rights: ⟩ Right of access',
      '§ Your rights ⟩ Access: receive a copy of the data we store about you.',
      'You can access, correct or delete your information at any time.',
      'Upon request, Quill Ltd. will tell users whether we hold any of their personal information.',
      'We give you access to the information in your profile.',
    ],
    denies: ['You may not access the information that other members keep with us.'],
    ignores: [
      'Our employees need to access your personal data to do their work.',
      'We may access the information on your device.',
      'You may not be able to access your data after we close the service.',
      'We protect personal data against unauthorized access.',
      'You can access the services from any browser.',
    ],
  },
};
