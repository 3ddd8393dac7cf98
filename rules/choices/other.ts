import { defineRule, type ExamplesFor } from '../../lib/policy/rule';

export const rule = defineRule({
  id: 'choices/other',
  fact: 'optOuts:other',
  title: 'Other choice',
  why: 'Each setting that you know of is one that you can use.',
  concern: 'none',
  practice: 'offers',
  opp115: ['User Choice/Control'],
  languages: {
    en: {
      data: [
        '(~withdraw|~revoke) (your)? (consent|permission) * (by|through) (contacting|emailing|writing|sending|notifying|e-mailing|email|mail)',
        '(~withdraw|~revoke) * consent for some',
        '(~withdraw|~revoke) * consent to * by (contacting|emailing|writing|sending|notifying|e-mailing)',
        '(~withdraw|~revoke) your consent to our (use|collection|processing|disclosure)',
        '(~choose not|~elect not|~decide not|~opt not|~prefer not|~decline) to (provide|share|give|submit|supply|disclose|enter) * (information|data|details|field)',
        '(~choose|~decide) (what|which|how much|not to provide) * (information|data)',
        '(~adjust|~change|~manage|~review|~use|~update|~control|~configure|~check|~set) * privacy (setting|control|preference|option)',
        '(data|privacy) (control|setting) (tool|page|menu|center)',
        '(variety|range|number) of (tool|control|setting) * (manage|control)',
        '(~disconnect|~unlink|~deauthorize) * (integration|account|social|connection|app|service|facebook|google|device)',
        '(~revoke|~remove|~change|~deny|~withdraw|~manage|~disable) * (access|permission) * (camera|microphone|contact|photo|calendar|device|facebook|social|app)',
        '(~disable|~turn off|~deactivate|~switch off|~toggle) * (feature|memory|integration|microphone|camera|contact|sync|history|read receipts|function)',
        '(private|temporary|incognito) (chat|mode|session|browsing) (is|are) (turned on|on|enabled|active)',
        '(use|enable|turn on|choose|browse|using|start|switch to) * (private|temporary|incognito) (chat|mode|session|browsing)',
        '(~choose|~decide|~control) (whether|who|if) * (remember|see|visible|view|find|public)',
        '~opt out of (this|these|such|certain|some) (use|feature|program|service|activity)',
        '~hide * (profile|activity|status|online)',
        'deactivate (your|their) (account|profile)',
      ],
      except: [
        '(~disable|~turn off|~deactivate|~switch off) * (location|cookie|notification|ad|advertising|ads|analytics|training) (feature|function)',
        '(~withdraw|~revoke) * consent * (cookie|newsletter|marketing|advertising|ads)',
        'privacy settings * (browser|cookie)',
        '(~choose|decide) not to provide (us)? (with)? (your)? consent',
      ],
    },
  },
});

export const examples: ExamplesFor<typeof rule> = {
  en: {
    states: [
      'You can choose not to provide optional information.',
      'You may withdraw your consent by emailing our data protection officer.',
      'Adjust the privacy settings of your account.',
      'You can disconnect the health integration at any time.',
      'Turn off the memory feature in the settings.',
      'You may revoke the app’s access to your camera.',
      'You can choose who sees your profile.',
      'While a private chat is turned on, nothing is kept.',
    ],
    denies: ['You cannot choose who sees your public profile.'],
    ignores: [
      'You can opt out of newsletters.',
      'We choose partners with care.',
      'You can turn off location services.',
    ],
  },
};
