import { defineRule, type ExamplesFor } from '../../lib/policy/rule';

export const rule = defineRule({
  id: 'children/directed',
  fact: 'practices:children',
  title: 'For children',
  why: 'Children’s data is protected by stricter law.',
  concern: 'medium',
  practice: 'declares',
  values: { states: 'directed' },
  opp115: ['International and Specific Audiences'],
  languages: {
    en: {
      data: [
        '(~direct|~design|~aim|~intend|~target|~make|~develop|~create|~market) (specifically|primarily|especially)? (to|at|for|towards) (use by)? (young|school|preschool|our)? (child|children|kid|pupil|under-13s)',
        '(site|website|app|game|service|product|area|section|feature|content|toy) (is|are)? (for|just for|directed to|aimed at) (young)? (child|children|kid)',
        '(child-directed|kid-directed) (site|service|app|game|content|area|section)',
        'our (young|child) (user|player|member|visitor)',
      ],
      except: [
        "(not|never|nor|neither|none|no|isn't|aren't|without) * * * (child|children|kid|pupil|under-13s)",
        '(websites|sites|services|apps) (that are)? directed to (child|children) (under)? (and|or|act)',
        '(third-party|other) * (directed|aimed) * (child|children)',
        'if * (directed|intended) * (child|children)',
      ],
    },
  },
});

export const examples: ExamplesFor<typeof rule> = {
  en: {
    states: [
      'Our games are designed for children.',
      'This site is for kids.',
      'Some of our apps are directed to children under 13, with rules of their own.',
    ],
    ignores: [
      'Our services are not directed to children.',
      'None of our sites is aimed at children.',
      'You can store pictures of your children.',
    ],
  },
};
