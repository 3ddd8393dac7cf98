import { defineTopic } from '../../lib/policy/topic';

export const topic = defineTopic({
  name: 'User Access, Edit and Deletion',
  languages: {
    en: {
      strong: [
        '(access|review|update|correct|edit|delete|change|modify|remove|view|amend|rectify) * (your|their|the) (personal|account|profile|registration|own)? (personal|account|profile)? (information|data|detail|profile|account|record)',
        '(access|review|update|correct|edit|change|delete|modify)(,)? (and|or) (access|update|correct|edit|change|delete|remove|modify|amend)',
        '(delete|deactivate|close|cancel|terminate) your (account|profile)',
        'request (a copy|access|deletion|correction|that we delete)',
        'right (to|of) (access|rectification|erasure|correct|delete)',
        '(account|profile) (setting|page)',
      ],
      weak: [
        'delete',
        'update',
        'correct',
        'access',
        'deactivate',
        'edit',
        'accurate',
        'account',
        'inaccurate',
        'profile',
      ],
      against: [
        'unauthorized access',
        '(update|change|modify|revise) (this|our|the) (privacy)? (policy|statement|notice)',
      ],
    },
  },
});
