import { defineRule, type ExamplesFor } from '../../lib/policy/rule';

export const rule = defineRule({
  id: 'rights/complaint',
  fact: 'rights:complaint',
  title: 'Complain to an authority',
  why: 'A regulator can order what a letter from you cannot.',
  concern: 'none',
  practice: 'grants',
  dpv: ['eu-gdpr:A77'],
  languages: {
    en: {
      data: [
        '(~lodge|~file|~bring|~register|~refer) (a|an|your|any|such|the)? (formal|official|privacy|data protection)? (complaint|claim|petition|grievance|appeal) (with|to|before|at|against|in)',
        '~lodge (a|an|your|any|such)? (complaint|claim)',
        'complaint * (to|with|before|at|by) * (authority|regulator|commissioner|commission|ico|cnil|dpa|dpc|ombudsman|attorney general|supervisory|protection agency|protection board|government agency|garante|aepd|cppa|anpd)',
        '(~make|~submit|~raise|~send|~address|~take|~direct|~escalate|~file|~lodge|~bring|right of|right to) * complaint * (authority|regulator|commissioner|commission|ico|cnil|dpa|dpc|ombudsman|attorney general|supervisory|protection agency|protection board|government|garante|aepd|cppa|anpd)',
        '~complain (about * )? (to|with) (the|your|a|an|our|any|local|us and) * (authority|regulator|commissioner|commission|ico|cnil|dpa|dpc|ombudsman|office|agency|supervisory|protection|board)',
        '(right|entitled) to complain',
        'complaint * (authority|regulator|commissioner|commission|supervisory|ombudsman|cnil|ico|protection agency|attorney general)',
        '(contact|address|apply to|refer to|turn to|appeal to|reach|approach) (the|your|a|an)? (local|competent|relevant|national|responsible|appropriate|lead)? (data protection|supervisory|privacy|regulatory) (authority|regulator|commissioner|agency)',
        '(contact|address) the (commission nationale|cnil|information commissioner|data protection commission|federal commissioner|privacy commissioner|federal trade commission)',
        'complaint (right|to (a|the|your) (supervisory|regulator|data))',
      ],
      except: [
        'complaint (to|with|at) (us|our)',
        '~complain to us',
        '(third|dispute resolution|arbitration) * complaint',
      ],
    },
  },
});

export const examples: ExamplesFor<typeof rule> = {
  en: {
    states: [
      'You have the right to lodge a complaint with a supervisory authority.',
      'If you are unhappy with our answer, you can complain to the data protection authority in your country.',
      'You have the right to: ⟩ make a complaint at any time to the regulator where you live',
      'You may contact your local data protection authority.',
      '§ Complaints ⟩ You can file a complaint with the Information Commissioner’s Office.',
    ],
    denies: ['You have no right to lodge a complaint with a supervisory authority.'],
    ignores: [
      'If you have a complaint, contact our support team.',
      'We share data with the supervisory authority when the law requires it.',
      'You may send any complaint to us by post.',
    ],
  },
};
