import { defineRule, type ExamplesFor } from '../../lib/policy/rule';

export const rule = defineRule({
  id: 'sharing/authorities',
  fact: 'recipients:authorities',
  title: 'Authorities and courts',
  why: 'The state can get your data from this company.',
  concern: 'low',
  practice: 'discloses',
  languages: {
    en: {
      data: [
        'law enforcement',
        '(public|government|governmental|regulatory|judicial|competent|tax|police|legal|administrative|national security|state|federal|local|customs|investigative|supervisory|regulating|health|prosecution|prosecuting|civil|relevant|other) (and|or)? (regulatory|governmental|judicial|public|police|tax|legal|law enforcement)? (authority|agency|body|official|entity|institution|department|regulator|officer)',
        '(authorities|courts|court|regulator|police|government|tribunal|prosecutor|public bodies|ombudsman|litigant|civil litigant)',
        '(subpoena|court order|legal process|search warrant|warrant|judicial (order|proceeding|requisition|process|authority)|lawful request|legal (request|order|requirement|obligation|proceeding|duty|action|claim|authority)|regulatory (request|inquiry|requirement|investigation)|government (request|inquiry|demand|order)|governmental (request|order|demand))',
        '(required|permitted|authorised|mandated|compelled|obliged|obligated|requested|ordered) (to do so|to disclose|to)? (by|under|pursuant to) * (law|regulation|court|legal|statute|legislation|authority|subpoena)',
        'legally (required|obliged|obligated|compelled|bound)',
        '(~comply|compliance) with * (law|legal|subpoena|court|regulation|legislation|order|judicial|statutory|authority|warrant)',
        '(by|as) law',
        'request of * (government|authority|authorities|police|court)',
      ],
      except: [
        'unless (otherwise)? (permitted|allowed) by (applicable)? law',
        '(~work|~cooperate) with (the)? (appropriate|relevant|competent)? (regulatory|data protection|supervisory) authorit(y|ies)',
        'regulatory authorit(y|ies) (,)? * * to resolve',
        'unless * (has|have) (a|any)? legal obligation',
      ],
    },
  },
});

export const examples: ExamplesFor<typeof rule> = {
  en: {
    states: [
      'We disclose your data to law enforcement when we are required to do so.',
      'Your data are given to courts and public authorities.',
      'We share personal data with: ⟩ Regulators and tax authorities',
      '§ When we disclose your data ⟩ To comply with the law or a court order',
    ],
    allows: [
      'We may disclose your information in response to a subpoena.',
      'We may share your data with law enforcement without your consent.',
      'We may share your data with: ⟩ the police, without your consent',
      'If we are legally required, we may have to release your data.',
    ],
    asks: ['With your consent, we give the police your address.'],
    denies: ['We do not share your data with government agencies.'],
    ignores: [
      'You may lodge a complaint with the supervisory authority.',
      'The courts of Tartu have jurisdiction.',
      'We comply with the law.',
      'We require those entities to comply with the applicable privacy laws.',
      'Your address is kept for a year from the last email sent, unless we have a legal obligation to do so.',
      'The Fern Public Information Act requires the disclosure of information by a public body to law enforcement.',
      'We work with the regulatory authorities to resolve complaints on how your data is shared.',
      'The list is disclosed only upon written request unless permitted by law.',
    ],
  },
};
