import { defineRule, type ExamplesFor } from '../../lib/policy/rule';

export const rule = defineRule({
  id: 'changes/direct-notice',
  fact: 'practices:change-notice',
  title: 'Changes are announced to you',
  why: 'A message reaches you; a new date on a page does not.',
  concern: 'none',
  practice: 'declares',
  values: { states: 'direct-notice', asks: 'direct-notice' },
  opp115: ['Policy Change'],
  languages: {
    en: {
      data: [
        '(~notify|~inform|~alert|~tell|~advise|~let) (you|users|customers|members|our users|registered users|all users|subscribers|our members|account holders|know|our customers|individuals|you know|each user|the user|our subscribers|them) (directly|in advance|personally|know|beforehand|promptly|accordingly|also|individually)? (of|about|by|via|through|when|if|before|in case|regarding|either|as|at|on|that|with|using|prior|where)? * (change|update|modification|amendment|revision|email|message|policy|notification)',
        '(change|update|modification|amendment|revision|amend|modify|revise) * * (~notify|~inform|~alert|~tell|~advise|~email|~contact|~let) (you|users|customers|members|our users|registered users|all users|subscribers|our members|individuals)',
        '(~send|~provide|~give|~receive|~issue|~deliver|~make) (you|users|customers|members|registered|out)? (with|to you|an|a|any)? * (email|e-mail|direct|written|individual|advance|in-app|personal|reasonable|prior|additional|appropriate|push|more prominent|electronic) (notification|notice|message|mail|email) * * (change|update|modification|amendment|revision|policy)',
        '(change|update|modification|amendment|revision) * * (~send|~provide|~give) (you|users|customers)? (with|an|a|you)? * (email|e-mail|notification|notice|message|direct|in-app)',
        '(email|notify|contact) (you|users|members|registered users|customers) * (change|update|modification|amendment|revision|updated policy|new policy|new version)',
        '(notification|notice) (will|shall|may) be (provided|given|sent|made|delivered) (to you)? (by|via|through) * (email|e-mail|notification|pop-up|banner)',
        '(change|modification|amendment|revision) * * (by|via|through|by means of|using|with) (an|a|direct|either)? * (email|e-mail|in-app|pop-up|push notification|direct message|text message|notification|letter|post|mail)',
        '(you|users|customers|members) (will|shall|may) be (notified|informed|alerted|advised|contacted|told) * * (change|update|modification|amendment|revision|amended|updated|modified)',
        '(change|modification|amendment|revision) * * (communicated|notified|announced|sent) to (you|users|customers|members|all users|the user|data subjects)',
      ],
      except: [
        '(change|update|modification) (to|in|of) (the|our|your|any)? (retention|price|prices|pricing|fee|fees|rates|data subject) * * (~notify|~inform|notified|announced|communicated|sent) to (you|users|customers|members|all users|the user|data subjects)',
        '(~notify|~inform|~tell|~contact|~let) us * (change|update|email)',
        '(change|update) * (your|account|contact|personal|profile|address) * * (~notify|~inform|~email|~contact|by|via) * (email|e-mail|you|us|mail)',
        '(~notify|~inform|~alert|~tell) you (of|about) * (change|update) (to|in|of) (our|the|your)? (service|services|product|products|order|account|subscription|app|software|terms of your order)',
        'updates (by|via|through) (email|e-mail|push|text)',
        '(~email|~contact|~notify|~inform|~tell) you * * (change|update) (to|in|of|on) (your|an|the status of)',
        '(status|product|service|software|marketing|news|order) (update|change) * * (by|via|email|you)',
        '(change|update) (to|in|of|on) (our|the|your|its) (service|services|product|products|order|account|subscription|app|software)',
        '(change|amend|modification|update) * (breach|incident)',
      ],
    },
  },
});

export const examples: ExamplesFor<typeof rule> = {
  en: {
    states: [
      'We will notify you by email of any material changes.',
      'If we make significant changes to this policy, we will inform you.',
      'You will be notified of changes to this notice.',
      'We will send registered users an email notice of material updates.',
      'Changes will be announced by email or in the app.',
      'When we revise this policy, we let you know through an in-app message.',
    ],
    allows: ['We may email you about changes to this policy.'],
    ignores: [
      'Please notify us of changes to your address.',
      'We email you to tell you about changes to your order.',
      'We post changes on this page.',
    ],
  },
};
