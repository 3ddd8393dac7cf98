import { defineRule, type ExamplesFor } from '../../lib/policy/rule';

export const rule = defineRule({
  id: 'rights/opt-out-of-profiling',
  fact: 'rights:opt-out-of-profiling',
  title: 'Automated decisions',
  why: 'No machine alone should decide on your credit, job or account.',
  concern: 'none',
  practice: 'grants',
  dpv: ['eu-gdpr:A22'],
  languages: {
    en: {
      data: [
        '(not|never) (to)? (be)? (made)? subject(ed)? to * (automated|decision|profiling)',
        '(not|never) (to)? (be)? subjected to * (automated|decision|profiling)',
        'profiling in furtherance of',
        '~opt out of * (profiling|automated|profile)',
        '~opt out (of)? (the)? (processing|use) * for * (profiling|automated)',
        '~object to * (profiling|automated|solely by machine)',
        '(obtain|request|seek|demand|ask for|require|have|get) * human (intervention|review|involvement|oversight)',
        '(human|manual) (intervention|review) (of|in|for|from) * (decision|automated|outcome)',
        '(~contest|~challenge|~question|~object to|express your point of view) * (decision|profiling)',
        '(review|reviewed|reconsideration|explanation|reconsidered) (of)? * (decision|decisions) * (automated|solely|profiling|algorithm)',
        'right (of|on|about|against|in relation to|with respect to|regarding|concerning|related to|relating to)? (solely)? (automated|profiling) (individual)? (decision|processing|profiling)',
        'right * (automated|profiling) (individual)? decision',
        'automated (individual)? (decision|decision-making|processing) (right|opt-out|and profiling)',
        '(a person|a human being|someone|an employee) (to)? (review|reconsider|look at) * decision',
      ],
      except: [
        '(challenge|appeal|contest|question) (our|a|the|any) (denial|refusal|decision) (to|not to|regarding your request|about your rights)',
      ],
    },
  },
});

export const examples: ExamplesFor<typeof rule> = {
  en: {
    states: [
      'You have the right not to be subject to a decision based solely on automated processing, including profiling.',
      'You can ask us for human review of an automated decision.',
      'Residents of Virginia may opt out of profiling in furtherance of decisions with legal effects.',
      'You have the right to: ⟩ Contest a decision made by an algorithm',
      '§ Your rights ⟩ Rights in relation to automated decision-making: you can have a person look again.',
      'You may object to profiling at any time.',
    ],
    denies: ['You do not have the right to opt out of profiling.'],
    ignores: [
      'We use profiling to find fraud.',
      'We do not make decisions based solely on automated processing.',
      'You may appeal our decision to refuse a request.',
    ],
  },
};
