import { defineTopic } from '../../lib/policy/topic';

export const topic = defineTopic({
  name: 'User Choice/Control',
  languages: {
    en: {
      strong: [
        'opt out',
        'opt-out',
        'opt in',
        'unsubscribe',
        '(disable|refuse|reject|block|decline|delete|remove|turn off|accept) * cookie',
        "(if|should) you (do not|don't|prefer not|would rather not|no longer|would prefer|wish) (to)? (want|wish|receive|like)? * (receive|share|provide|use|accept|have)",
        'you (can|may) (choose|elect|decide|opt|refuse|decline|disable|set|turn)',
        'your (choice|consent|preferences|option)',
        'choose not to',
        '(change|adjust|modify|set) your (browser|device|cookie|privacy)? (browser)? (setting|preferences)',
        'privacy setting',
        '(withdraw|revoke) * consent',
        'do not (have to|need to) provide',
        '(with|without) your (prior|express)? (consent|permission)',
      ],
      weak: [
        'browser setting',
        'choice',
        'preference',
        'consent',
        'permission',
        'you (can|may)',
        'settings',
        'choose',
        'voluntary',
        'optional',
      ],
      against: [],
    },
  },
});
