import { defineRule, type ExamplesFor } from '../../lib/policy/rule';

export const rule = defineRule({
  id: 'security/breach-notification',
  fact: 'practices:breach-notification',
  title: 'Told of a breach',
  why: 'Who knows of a leak can change a password in time.',
  concern: 'low',
  practice: 'declares',
  values: { states: 'promised', allows: 'promised', asks: 'promised' },
  opp115: ['Data Security'],
  languages: {
    en: {
      data: [
        '(~notify|~inform|~alert|~tell|~contact|notification to|notice to|~advise|~report to|~warn) (you|users|customers|affected|impacted|individuals|members|all|any|the affected|those|data subjects|consumers|relevant|our users|subscribers|each) * * (breach|security incident|data incident|compromise|unauthorized access|data leak|intrusion)',
        '(breach|security incident|data incident|compromise|unauthorized access|data leak|intrusion) * * (~notify|~inform|~alert|~tell|~contact|~warn|~advise|~provide) (you|users|customers|affected|impacted|individuals|members|the affected|all|those|data subjects|consumers|our users|notice)',
        '(notice|notification|notify you|notify affected) (to you)? (of|about|regarding|in case of|in the event of|following|if there is|if we become aware of|if) (a|any|the|such|an)? * (breach|security incident|data incident|compromise|unauthorized access|data leak)',
        '(~notify|~inform|~alert|~tell|~contact|notification) * (you|users|customers|individuals|persons) * (electronically|in writing|by email)? * (so that you can take|about the breach|of the breach|of a security breach|of security breaches)',
        '(breach|security incident) (notification|notice|alert)',
        '(breach|security incident|compromise|unauthorized access) * * will be (notified|informed|alerted|contacted)',
        '(~notify|~inform|~alert|~tell|~contact) (you|users|customers|affected individuals|individuals) * * (compromised|been breached|been exposed|been leaked|accessed without)',
        'attempt to (notify|inform|contact) you (electronically|by email|in writing)',
      ],
      except: [
        '(~notify|~inform|~tell|~contact|~alert) us * * (breach|unauthorized|compromise|unauthorized access|security incident)',
        '(breach|unauthorized access|compromise) * * (~notify|~contact|~inform|~tell|please contact) us',
        'breach of * (terms|agreement|contract|rules|law|this)',
        '(~notify|~inform|~contact) * (in|for|of) breach of * (terms|agreement|contract|rule|policy)',
      ],
    },
  },
});

export const examples: ExamplesFor<typeof rule> = {
  en: {
    states: [
      'We will notify you of any data breach that affects you.',
      'If a breach occurs, we will inform affected users without delay.',
      'In the event of a security incident we will alert you by email.',
      'Affected persons will receive a breach notification as the law requires.',
      'Where a breach puts you at risk, you will be told: we inform those concerned of any unauthorized access.',
    ],
    allows: ['If our security is compromised, we may attempt to notify you electronically.'],
    asks: ['If you have given your consent, we will notify you of a data breach by text message.'],
    ignores: [
      'Please notify us of any unauthorized access to your account.',
      'We may close your account for breach of our terms.',
      'We train staff to prevent security breaches.',
    ],
  },
};
