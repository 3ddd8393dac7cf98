import { defineTopic } from '../../lib/policy/topic';

export const topic = defineTopic({
  name: 'Data Security',
  languages: {
    en: {
      strong: [
        '(security|safeguard|protection) (measure|procedure|practice|precaution|of your|of the|technology|standard)',
        '(data|information) security',
        '(encrypt|encrypted|encryption|secure socket layer|ssl|tls|firewall|secure server)',
        'unauthorized (access|use|disclosure|person|part(y|ies))',
        '(physical|technical|administrative|organizational|electronic)(,)? (and|or)? (procedural|administrative|technical|electronic|organizational|physical|managerial)',
        '(protect|secure|safeguard) (your|the|against|personal|all|our|this|user) * (information|data|unauthorized|loss|security)',
        '(no|not) * (100|completely|fully|absolutely)? (secure|security|guarantee)',
        'how (do)? (we|do we) (protect|secure)',
        'keep * (secure|confidential|safe)',
        'loss misuse',
      ],
      weak: ['security', 'secure', 'password', 'safeguard', 'confidential', 'protect', 'breach'],
      against: [],
    },
  },
});
