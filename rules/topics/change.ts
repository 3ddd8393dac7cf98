import { defineTopic } from '../../lib/policy/topic';

export const topic = defineTopic({
  name: 'Policy Change',
  languages: {
    en: {
      strong: [
        'change to (this|our|the) (online)? (privacy)? (policy|statement|notice)',
        '(change|modify|update|amend|revise|alter|revision|modification|amendment) (to)? (this|our|the|these) (online|privacy|web|site)? (privacy|cookie)? (policy|statement|notice)',
        '(policy|statement|notice) (may|is subject to|will|at any time|from time to time) (be)? (change|update|modify|revised|changed|updated|modified|amended)',
        'notification of change',
        '(revised|updated|new|modified|amended|changed) (privacy)? (policy|statement|notice)',
        '(check|review) * (policy|page|statement|notice|site) (periodically|regularly|frequently|from time to time|often|for)',
        'continued use of',
        '(policy|statement|notice) change',
        'material change',
        '(last updated|last modified|last revised|effective date)',
      ],
      weak: ['from time to time', 'revise', 'periodically', 'effective', 'post * (page|site|website)', 'changes'],
      against: ['your (information|profile|setting|preferences)'],
    },
  },
});
