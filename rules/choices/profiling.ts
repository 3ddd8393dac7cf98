import { defineRule, type ExamplesFor } from '../../lib/policy/rule';

export const rule = defineRule({
  id: 'choices/profiling',
  fact: 'optOuts:profiling',
  title: 'Profiling',
  why: 'No machine alone should decide on your credit, job or account.',
  concern: 'none',
  practice: 'offers',
  languages: {
    en: {
      data: [
        '~opt out (of|from) * (profiling|automated decision|automated decision-making|automated processing|ai feature|ai features|recommendation|personalized recommendation)',
        '(not|never) (to)? be (made)? (subject|subjected) to * (automated|decision|profiling)',
        'profiling in furtherance of',
        '~object to * (profiling|automated)',
        '~object to * including profiling',
        'processing * including profiling',
        '(~request|~obtain|~ask for|~seek|~require|right to|have) * human (review|intervention|involvement)',
        '(~turn off|~disable|~deactivate|~switch off|~stop|~refuse) * (profiling|recommendation|personalization|personalized content|automated decision)',
        '(~contest|~challenge) * (decision|profiling)',
        '(review|reconsider|reconsideration) (of|made)? * decision * (automated|solely|profiling)',
      ],
      except: [
        '~opt out (of|from) * (advertising|ads|cookie|training) * (profiling)?',
        'not be subject to (the|these|any|this|change|tax|fee|our|us) * (law|gdpr|terms|policy)?',
      ],
    },
  },
});

export const examples: ExamplesFor<typeof rule> = {
  en: {
    states: [
      'You may opt out of profiling.',
      'You have the right not to be subject to a decision based solely on automated processing.',
      'You can ask for human review of such a decision; contact us.',
      'You can object to the processing of your data, including profiling.',
      'Turn off personalised recommendations in the settings.',
    ],
    denies: ['You cannot opt out of profiling.'],
    ignores: ['We use profiling to find fraud.', 'You can opt out of newsletters.'],
  },
};
