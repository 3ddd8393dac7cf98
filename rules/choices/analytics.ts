import { defineRule, type ExamplesFor } from '../../lib/policy/rule';

export const rule = defineRule({
  id: 'choices/analytics',
  fact: 'optOuts:analytics',
  title: 'Analytics',
  why: 'Counting visits does not need you to be among the counted.',
  concern: 'none',
  practice: 'offers',
  opp115: ['User Choice/Control'],
  languages: {
    en: {
      data: [
        '~opt out (of|from) * (analytics|measurement|mixpanel|hotjar|matomo|piwik|amplitude|session replay|session recording|nielsen|comscore|quantcast|flurry|omniture|chartbeat|fullstory|clarity|yandex|webtrends|coremetrics|crazy egg|segment|statcounter|optimizely|kissmetrics|new relic)',
        '(analytics|mixpanel|hotjar|matomo|amplitude|nielsen|comscore|quantcast|flurry|omniture|chartbeat|fullstory|measurement) * (opt-out|opt out|opting-out|browser add-on|deactivation)',
        '(~disable|~prevent|~block|~deactivate|~turn off|~object to|~reject|~refuse|~stop|~avoid|~limit) * (google analytics|analytics|mixpanel|hotjar|matomo|measurement)',
        '(opt-out|google analytics|deactivation|analytics) (browser)? (add-on|plug-in|plugin|addon)',
        '(~opt out|opting-out) * (google|adobe) analytics',
        'gaoptout',
        '(not|avoid) (be|being|to be)? * (tracked|used|recorded|measured) by (google analytics|mixpanel|hotjar|adobe analytics|analytics)',
        '(~opt out|not) * (sharing|share|providing|sending) * (usage|diagnostic|crash|analytics|telemetry|performance) (data|report|information|statistics)',
        '(~disable|~turn off|~deactivate) * (usage|diagnostic|crash|analytics|telemetry) (data|report|reporting|sharing|collection|statistics)',
      ],
      except: ['~opt out * (interest-based|targeted) * (analytics)'],
    },
  },
});

export const examples: ExamplesFor<typeof rule> = {
  en: {
    states: [
      'You can opt out of Google Analytics by installing the browser add-on.',
      'To prevent Google Analytics from using your data, install the plug-in.',
      'The Matomo opt-out is on this page.',
      'You can turn off crash reporting in the app.',
      'Users may opt out of analytics cookies.',
    ],
    denies: ['You may not opt out of analytics cookies.'],
    ignores: ['We use Google Analytics to count visits.', 'You can opt out of newsletters.'],
  },
};
