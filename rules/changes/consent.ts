import { defineRule, type ExamplesFor } from '../../lib/policy/rule';

export const rule = defineRule({
  id: 'changes/consent',
  fact: 'practices:change-notice',
  title: 'Changes need your consent',
  why: 'Nothing new happens with your data before you say yes.',
  concern: 'none',
  practice: 'declares',
  values: { states: 'consent', asks: 'consent' },
  opp115: ['Policy Change'],
  languages: {
    en: {
      data: [
        '(~obtain|~seek|~ask|~request|~require|~get) (for)? * (consent|permission|agreement|approval) * * (material change|material modification|change to (this|our|the) * (policy|notice|practice|statement)|change in (this|our|the) * (policy|notice|practice|statement)|new privacy policy|new policy|updated policy|changes are material|make changes|making changes|making such changes|implementing)',
        '(material change|material modification|substantial change|significant change|change (this|our|the) * policy|change to (this|our|the) * (policy|notice|practice|statement)|changes are material|change in substance) * * (~obtain|~seek|~ask for|~ask you for|~request|~require|~ask you) * * (consent|permission|agreement|approval|accept|agree)',
        '(not|never|no) * (change|modification|amend|reduce|apply|effective|reduce|changes) * * without * (consent|permission|agreement)',
        '(change|modification|amendment) * (not|only) (take effect|become effective|apply|be effective) * (consent|agree|accept|permission)',
      ],
      except: [
        '(continued|continue|your|further) (use|using|to use) * (change|constitutes|means|signifies|indicates|deemed) * (consent|agreement|acceptance|accept|agree)',
        '(change|modification) * (deemed|constitute|constitutes|signifies|means|by continuing|continued use) * (consent|agree|accept|agreement)',
      ],
    },
  },
});

export const examples: ExamplesFor<typeof rule> = {
  en: {
    states: ['Where we make material changes, we will ask you to agree to the new policy.'],
    asks: [
      'We will ask for your consent before we make material changes.',
      'If we make material changes, we will obtain your explicit consent.',
      'We will not reduce your rights under this policy without your explicit consent.',
    ],
    ignores: [
      'Your continued use after a change means that you agree.',
      'We ask for your consent before we use your location.',
      'We post changes on this page.',
    ],
  },
};
