import { defineRule, type ExamplesFor } from '../../lib/policy/rule';

export const rule = defineRule({
  id: 'purposes/research',
  fact: 'purposes:research',
  title: 'Research',
  why: 'Data become material for studies, surveys or market research.',
  concern: 'low',
  practice: 'uses',
  dpv: ['dpv:ResearchAndDevelopment'],
  languages: {
    en: {
      data: [
        '(market|scientific|academic|medical|clinical|historical|user|consumer|audience|product|demographic|statistical|internal|customer|ux|public interest|health|opinion|social) (and)? (market|scientific|historical|statistical|consumer|user|product)? research',
        'research (purpose|and development|and analysis|study|project|activity|initiative|and analytics|and innovation|or statistical)',
        '(~conduct|~perform|~carry out|~do|~undertake|~support|~facilitate|~publish|~participate in|~engage in) * research',
        '(~conduct|~administer|~run|~carry out|~send|~invite|~organise|~perform) * (survey|questionnaire|poll|focus group|user study|interview)',
        '(and|or|for|our|,) research',
        '(customer|user|satisfaction|market|online|opinion) survey',
        '~invite you to * (survey|questionnaire|poll|study)',
        '(~ask|~request) you (to)? * (survey|questionnaire)',
        'survey purpose',
      ],
      except: [
        'research (partner|institution|company|organisation|team|firm|institute|agency|vendor|provider)',
        '(market|scientific|academic|medical|clinical) research (partner|institution|company|organisation|firm|institute|agency|vendor|provider)',
        'your own research',
        '(national|local|their|scientific|other) (program|programme|project) (and|or) research',
        '(support|to|contribute to|fund|and|for|local|national) (local|national)? research (initiative|programme|program|charity|foundation)',
        '(support|supports|fund|funds) * research',
        '(in|to|of|complete|answer|fill out|take) (an|a|our|any|the|this|these) (online|user|customer|satisfaction|opinion|market)? survey',
        '(in|to|complete) (an|a|our|any|the) (online|opinion|user|customer|satisfaction) survey',
        '(intermediary|agent|contractor) to (conduct|run|administer) (these|such|the) (survey|poll)',
        '(survey|quiz|quizzes|promotion|contest|game) (,|or|and) (or|and)? research (or|,|and) (other|similar)',
      ],
    },
  },
});

export const examples: ExamplesFor<typeof rule> = {
  en: {
    states: [
      'We use your data to conduct market research.',
      'Your data are processed for scientific research.',
      'We use information for: ⟩ Research and development',
      '§ How we use your data ⟩ Carrying out customer satisfaction surveys',
      'We use data for analytics and research.',
    ],
    allows: ['We may use your answers for research purposes.', 'We may invite you to take part in surveys.'],
    asks: ['With your consent, your sample is used for medical research.'],
    denies: ['We do not use your data for market research.'],
    ignores: [
      'You may answer our surveys.',
      'We share data with research institutions.',
      'We recommend that you do your own research.',
      'We tell donors about events that support local research initiatives.',
      'We collect data when you give feedback in an online survey.',
      'We may use an agent to conduct these surveys.',
      'When you use features such as contests, surveys, research or other services, we collect details.',
    ],
  },
};
