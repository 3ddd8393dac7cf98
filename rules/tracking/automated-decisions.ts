import { defineRule, type ExamplesFor } from '../../lib/policy/rule';

export const rule = defineRule({
  id: 'tracking/automated-decisions',
  fact: 'practices:automated-decisions',
  title: 'Automated decisions',
  why: 'A decision that no one looks at is hard to argue with.',
  concern: 'medium',
  practice: 'declares',
  values: { states: 'yes', allows: 'yes', asks: 'yes', denies: 'no' },
  languages: {
    en: {
      data: [
        '(~use|~make|~engage in|~carry out|~rely on|~perform|~conduct|~employ|~take|~undertake|~involve|~apply|~implement|~practice|~be powered by|~include|~utilize) (in|on|out|any|of|some|certain|solely|purely|exclusively|fully|partially|partly|the|such|individual|a|these|or)? * (automated|automatic) (individual)? (decision|decision-making|profiling|processing (to make|that produces|for decisions))',
        '(~make|~take|~reach|~base) * decision * (automated|automatically|algorithm|without human|solely by)',
        'decision * (made|taken|based) (solely|only|exclusively|purely)? (on|by|through|using|with) * (automated|automatic|algorithm)',
        '(~engage in|~carry out|~conduct|~undertake|~use|~perform) (any|in)? (profiling|automated profiling)',
        '~profile (you|users|customers|visitors|individuals) (to|for|in)',
        '(automated|algorithmic) (analysis|evaluation|assessment|scoring) of (your|profile|user|personal|customer)',
        'decision-making * (solely|purely) * automated',
        '(~subject|be subject) you to * automated',
        'automated (individual)? (decision|decision-making) (process|technology|system|tool)',
        '(~use|using) (an)? (algorithm|automated system|automated tool|automated means|automated process) (to|that) (decide|determine|approve|reject|assess your|evaluate your|score|rank)',
        'credit (scoring|score) * (automated|automatically)',
      ],
      except: [
        '(not|never) (to)? be (made)? (subject|subjected) to * (automated|decision|profiling) * (decision|decision-making|processing|profiling)?',
        'not (to)? be (subject|subjected) to * decision * automated * (decision|decision-making|processing|profiling|means)?',
        'not (to)? be (subject|subjected) to * decision * (solely|only) * automated * (decision|decision-making)?',
        '(right|rights) * automated (individual)? (decision|decision-making|processing|profiling)',
        '~opt out * automated (individual)? (decision|decision-making|processing|profiling)',
        '(~object|~object to|contest|challenge|review of|intervention) * automated (individual)? (decision|decision-making|processing|profiling)',
        '~request * decision * automated * (decision|decision-making|processing)?',
        '(review|reconsideration|explanation) of * decision * automated * (decision|processing)?',
        'automated decision (-making)? right',
        '(existence|logic) * automated (individual)? decision',
        '(whether|if|about) * automated (individual)? (decision|decision-making)',
        '§ automated decision',
      ],
    },
  },
});

export const examples: ExamplesFor<typeof rule> = {
  en: {
    states: [
      'Our systems use automated decision-making to set your credit limit.',
      'We make decisions based solely on automated processing.',
      'Some features are powered by automated decision-making.',
      'We carry out profiling to predict fraud.',
      'We use an algorithm to decide whether your application is approved.',
    ],
    allows: ['We may make automated decisions about your account.'],
    asks: ['With your explicit consent, we make decisions based solely on automated processing.'],
    denies: [
      'We do not make automated decisions.',
      'Fennel does not engage in automated decision-making, including profiling.',
      'No decision is based solely on automated processing.',
    ],
    ignores: [
      'You have the right not to be subject to a decision based solely on automated processing.',
      'You may opt out of automated decision-making.',
      'Servers collect log data automatically.',
      'You can ask for a review of decisions made by automated processing.',
    ],
  },
};
