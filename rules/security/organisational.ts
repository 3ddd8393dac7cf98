import { defineRule, type ExamplesFor } from '../../lib/policy/rule';

export const rule = defineRule({
  id: 'security/organisational',
  fact: 'security:organisational',
  title: 'Organisational measures',
  why: 'Rules and training decide how people treat data.',
  concern: 'none',
  practice: 'protects',
  languages: {
    en: {
      data: [
        '(organisational|administrative|procedural|managerial|operational|management) (,|and|or|&)? * (measure|safeguard|control|security|procedure|step|precaution|protection|mean|practice|method)',
        '(staff|employee|personnel|team|security|privacy|data protection|awareness) (member)? (training|awareness)',
        '(~train|~educate|~instruct) (our|all|its)? (staff|employee|personnel|team)',
        '(employee|staff|personnel|team) (is|are|receive|undergo|have been) (regularly)? (trained|instructed|train|training)',
        '(confidentiality|non-disclosure|nondisclosure) (agreement|obligation|commitment|undertaking|duty|requirement|clause|statement)',
        '(bound|obliged|obligated|committed|subject) (by|to) * (confidentiality|secrecy|confidential)',
        'duty of (confidentiality|secrecy)',
        '(keep|treat|maintain|hold) * (confidential|in confidence|confidentiality)',
        '(internal|security|information security|data security|data protection|confidentiality) (policy|guideline|rule|standard|procedure|protocol|programme|program)',
        '(strict|written|company|internal|robust) (policy|guideline|rule|procedure|protocol) * (protect|access|govern|handling|restrict|restricting|security|employee|staff|place|limit)',
        'privacy (programme|program|training)',
        'security (programme|program|policy|policies|procedure|protocol|practice|standard)',
        '(policies|procedures|processes) (in place|designed) * (protect|security|safeguard|secure|prevent)',
        '(policies|procedures) (to|that|and practices that) (protect|safeguard|secure|prevent|ensure|help protect)',
        'background (check|screening)',
        '(incident response|disaster recovery|business continuity|breach response)',
        'disciplinary (action|measure|procedure)',
        '(~require|~oblige) * (employee|staff|contractor|service provider|vendor|subsidiary) * (follow|comply|keep|protect|maintain|confidential|confidentiality|adhere|abide|observe)',
        'procedures to deal with',
      ],
      except: [
        '(privacy|cookie|return|refund|shipping|acceptable use|usage|content) (policy|policies|procedure)',
        'administrative (fee|purpose|email|message|body|authority|notice|cost|burden|law|communication|information|proceeding|agency)',
        '(opt-out|complaint|grievance|notice and takedown|verification) (procedure|process)',
        'organisational (change|structure|unit)',
        '(review|reviewed|read|rated|assessed|checked|evaluated|annotated) by (specially|our|human|specifically)? trained (team|reviewer|people|staff|personnel|employee)',
        '(complying|comply) with (our)? internal (policies|policy|rule)',
        '(result in|lead to|subject to|face|liable to) * disciplinary (action|measure|procedure)',
        'administrative disciplinary (action|measure|procedure)',
        'data security standard',
        '(privacy|security) (and|or) (privacy|security) rules applicable to',
        'security rules applicable to',
      ],
    },
  },
});

export const examples: ExamplesFor<typeof rule> = {
  en: {
    states: [
      'We use technical and organisational measures to protect your data.',
      'Our staff is trained in data protection.',
      'We maintain physical, electronic and procedural safeguards.',
      'Employees are bound by confidentiality agreements.',
      'Measures: ⟩ Confidentiality obligations of the staff',
    ],
    allows: ['We may train our staff in data protection.'],
    denies: ['We do not train our staff in security.'],
    ignores: [
      'You must keep your password confidential.',
      'Organisations may contact us.',
      'Chats are read by specially trained teams.',
      'It is in our interest to run our business, complying with internal policies.',
      'We are not responsible for the privacy policies or data security practices of others.',
      'Our Security Practices.',
      'Unauthorised use of this system may result in administrative disciplinary action.',
      'We comply with the Payment Card Industry Data Security Standard.',
      'We share it by the privacy and security rules applicable to the affiliate that keeps your account.',
    ],
  },
};
