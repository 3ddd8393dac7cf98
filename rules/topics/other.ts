import { defineTopic } from '../../lib/policy/topic';

export const topic = defineTopic({
  name: 'Practice not covered',
  languages: {
    en: {
      strong: [
        '(link|links) to (other|third party|external|outside|non|websites|sites|any)',
        '(not|no) (responsible|responsibility|liable|control) (for|over)?',
        '(other|third party|linked|external) (web)? site',
        '(governed by|construed) * law',
        '(terms of use|terms of service|terms and conditions|user agreement)',
        '(phishing|phish|identity theft|spam)',
        '(trademark|copyright|intellectual property)',
        '(severability|arbitration|jurisdiction|venue|warrant|warranties|disclaim|indemnif|liability)',
        'we encourage you to (read|review|be aware)',
        '(practices|content|policies) of (such|other|these|those|any|third)',
      ],
      weak: ['link', 'responsible', 'content', 'dispute', 'aware', 'other sites'],
      against: [],
    },
  },
});
