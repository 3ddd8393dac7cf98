import { defineRule, type ExamplesFor } from '../../lib/policy/rule';

export const rule = defineRule({
  id: 'choices/location',
  fact: 'optOuts:location',
  title: 'Location',
  why: 'A switch on your phone keeps your whereabouts to yourself.',
  concern: 'none',
  practice: 'offers',
  opp115: ['User Choice/Control'],
  languages: {
    en: {
      data: [
        '(~disable|~turn off|~switch off|~deactivate|~opt out of|~stop|~revoke|~deny|~prevent|~block|~change|~control|~manage|~adjust|~restrict|~decline|~refuse|~disallow|~toggle|~withdraw|~limit|~opt out from) * (location|geolocation|geo-location|gps)',
        '(location|geolocation|gps) (services|sharing|settings|tracking|permission|access|feature|information|data)? * (disabled|turned off|switched off|deactivated|be turned on or off|opt out|off)',
        'location (setting|preference|permission|control|service setting)',
        '(choose|decide|elect|prefer) (whether|not) * (location|geolocation)',
        "(not|don't|no longer) (wish|want|like|prefer) (us)? (to)? (share|sharing|collect|provide|allow|track|have) * (location|geolocation)",
      ],
      except: [
        '(change|changes) (of|in) location',
        '(control|manage|limit|prevent) (fraud|access|abuse) * location',
        '(stop|block|prevent|deny|restrict) * (in|from) your location',
        '(~limit|~change|~control) * (based on|at|by) * location',
        'even (if|when|though|where) * (location|geolocation|gps) * (off|disabled)',
        'even (if|when|though|where) * (location|geolocation|gps) (setting|permission|service|access|sharing)?',
      ],
    },
  },
});

export const examples: ExamplesFor<typeof rule> = {
  en: {
    states: [
      'You can turn off location services on your phone.',
      'To opt out of sharing your location, open the app settings.',
      'Location sharing can be disabled in the app.',
      'You may change your location preferences at any time.',
      'If you do not want us to collect your location, deny the permission.',
      'You can revoke the permission to use GPS.',
    ],
    denies: ['You cannot turn off location while a ride is running.'],
    ignores: [
      'We collect your location.',
      'We restrict access based on your location.',
      'We share your location with other drivers.',
      'We may receive your location even if the location setting of the app is off.',
    ],
  },
};
