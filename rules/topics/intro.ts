import { defineTopic } from '../../lib/policy/topic';

export const topic = defineTopic({
  name: 'Introductory/Generic',
  languages: {
    en: {
      strong: [
        '(this|our|the) (online)? (privacy)? (policy|statement|notice) (describe|explain|cover|apply|applies|set|tell|govern|disclose|is designed|outline|inform|discloses|details)',
        '(takes|take) your privacy (very)? seriously',
        '(respect|respects|value|values|committed to|commitment to|care about|cares about|concerned about|important to) * privacy',
        '(your|user|online) privacy is (very)? (important|a)',
        'table of contents',
        '(welcome to|thank you for)',
        '(please|carefully) read (this|our|the|these)',
        '(by|your) (using|use|accessing|visiting|access) * (you)? (agree|consent|accept|acknowledge|constitutes|signify)',
        '(as used in|for purposes of|for the purposes of) this (privacy)? (policy|statement|notice)',
        '(privacy)? (policy|statement|notice) (last)? (updated|modified|revised|effective)',
        'what (does)? (this|our) (privacy)? (policy|statement|notice)',
        'following (privacy)? (principle|section|topic|question)',
        '(applies|apply|applicable) to (the|all|our|this|information|any|your) * (site|website|service|information|services|application)',
        '(learn|know) (more)? about (our|how we|your)',
        '(here|this) is how we',
        '(described|explained|outlined|set forth) (below|in this)',
      ],
      weak: [
        'privacy policy',
        'privacy statement',
        'privacy notice',
        'important',
        'terms of (use|service)',
        'agree',
        'means',
        'refers to',
        'effective',
      ],
      against: ['change to (this|our|the)', '(revised|updated|new) privacy'],
    },
  },
});
