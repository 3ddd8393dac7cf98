import { defineRule, type ExamplesFor } from '../../lib/policy/rule';

export const rule = defineRule({
  id: 'choices/cookies',
  fact: 'optOuts:cookies',
  title: 'Cookies and trackers',
  why: 'Most tracking ends when its cookies are refused.',
  concern: 'none',
  practice: 'offers',
  opp115: ['User Choice/Control'],
  languages: {
    en: {
      data: [
        '(~disable|~block|~reject|~refuse|~delete|~remove|~clear|~decline|~turn off|~manage|~restrict|~erase|~deactivate|~switch off|~adjust|~limit|~customize|~disallow|~prevent|~avoid|~control|~accept or reject|~accept or decline|~accept or refuse|~opt out of|~opt out from|~opt in or out of|~uninstall) * (cookie|web beacon|pixel tag|pixel|beacon|tracking technology|local storage|local shared object|tracker|clear gif)',
        '(not|only|selectively) (to)? accept * cookie',
        '(~accept|~choose|~select|~pick) (which|whether|what|some|certain|or|only)* * cookie',
        '(cookie|consent|tracking|tracker) (consent)? (setting|preference|manager|management|management platform|management tool|control|choice|banner|preference center|dashboard|tool|popup|pop-up)',
        '(~set|~configure|~adjust|~change|~modify|~instruct|~program|~reset) (your|the|their|his|most|many)? * browser * (setting|to|so|option|preference|control)',
        'browser * (refuse|reject|block|delete|disable|decline|alert|warn|notify|indicate|tell|prompt|inform|turn off|controls) * (cookie|cookies)?',
        '(browser|device) (setting|option|preference|control|tool) * cookie',
        'cookie * (browser|device) (setting|option|preference|control)',
        'cookie * (~disable|~reject|~block|~delete|~refuse|turned off|~decline|~manage|~remove|~clear|~deactivate|switched off)',
        '(withdraw|revoke|change|give or withdraw) * consent * cookie',
        'cookie * (withdraw|revoke|change) (your)? consent',
        '(choice|option|control|opt-out) (about|regarding|over|with respect to|concerning|and other options|please)? * cookie (policy|notice|statement|use)?',
        'cookiebot',
        'onetrust',
        '~reset (your)? (device|mobile) identifier',
      ],
      except: [
        '(we|our) * (manage|control|limit|restrict|set) * cookie',
        'consent (tool|control) for parents',
        '(cookie|cookies) (banner|dashboard) advertis(ing|er)',
        'privacy (tool|dashboard|management|manager)',
        'tracking (tool|management|choice)',
        '(choice|option|control) * cookie jar',
        '(remember|store|save|save your|keep) * (setting|preference) * cookie',
        'browser (data|information|type|history) * (control|tell|setting)',
      ],
    },
  },
});

export const examples: ExamplesFor<typeof rule> = {
  en: {
    states: [
      'You can set your browser to refuse all cookies.',
      'Most browsers let you delete or block cookies.',
      'If you disable cookies, some pages may not work.',
      'Use our cookie settings to change your choice.',
      'You may withdraw your consent to cookies in the consent manager.',
      'Cookies can be removed at any time.',
      'You can choose which cookies we may use.',
      'To decline cookies, see the help of your browser.',
      'Check your browser settings to learn how to manage cookies.',
    ],
    denies: ['You cannot disable cookies that are strictly necessary.'],
    ignores: [
      'We use cookies to remember your settings.',
      'We use cookies to control access to our site.',
      'Cookies are small text files.',
      'We collect your browser data according to your controls.',
      'Certain cookies may not be managed using the settings in your web browser.',
    ],
  },
};
