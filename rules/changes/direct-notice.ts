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
        '(notify|inform|alert|tell|advise|email|let) (you|users|customers|members|our users|registered users|all users|subscribers|our members|account holders|our customers|individuals|each user|the user|our subscribers|them|our clients|clients) (know)? * * (material|significant|substantial|substantive|major|such|these|those|any|all|important) (and material|or material|material|significant|substantive|policy|future)? (change|update|modification|amendment|revision)',
        '(notify|inform|alert|tell|advise|email|let) (you|users|customers|members|our users|registered users|all users|subscribers|our members|account holders|our customers|individuals|each user|the user|our subscribers|them|our clients|clients) (know)? * * (change|update|modification|amendment|revision) (to|in|of) (this|our|the|these|its) * (policy|notice|statement|practice|terms)',
        '(notify|inform|alert|tell|advise|email|let) (you|users|customers|members|our users|registered users|all users|subscribers|our members|account holders|our customers|individuals|each user|the user|our subscribers|them|our clients|clients) (know)? * * (change|update|modify|amend|revise|changed|updated|revised|amended) (this|our|the) * (policy|notice|statement|practice)',
        '(notify|inform|alert|tell|advise|email|let) (you|users|customers|members|our users|registered users|all users|subscribers|our members|account holders|our customers|individuals|each user|the user|our subscribers|them|our clients|clients) (know)? * (by|via|through|with) * (email|e-mail) * * (change|modification|amendment|revision|updated policy|policy)',
        '(change|modification|amendment|revision|update|amend|modify|revise) * * * (we|it|company) (will|shall|would) (also|then|promptly|always|either|first|try to|attempt to|endeavor to)? (notify|inform|alert|tell|advise|email|let) (you|users|customers|members|our users|registered users|all users|subscribers|our members|account holders|our customers|individuals|each user|the user|our subscribers|them|our clients|clients)',
        "(change|modification|amendment|revision|update|amend|modify|revise) * * * (we'll|and) (also)? (notify|inform|alert|tell|advise|email|let) (you|users|customers|members|our users|registered users|all users|subscribers|our members|account holders|our customers|individuals|each user|the user|our subscribers|them|our clients|clients) (know|by|via|through|of|about|,|.|in)",
        '(change|modification|amendment|revision|update) * * * (effort|attempt|measure|step|endeavor) to (notify|inform|alert|tell|advise|email|let) (you|users|customers|members|our users|registered users|all users|subscribers|our members|account holders|our customers|individuals|each user|the user|our subscribers|them|our clients|clients)',
        '(effort|attempt|measure|step|endeavor|undertake) to (notify|inform|alert|tell|advise|email|let) (you|users|customers|members|our users|registered users|all users|subscribers|our members|account holders|our customers|individuals|each user|the user|our subscribers|them|our clients|clients) * * (change|update|modification|amendment|revision)',
        '(~send|~provide|~give|~receive|~issue) (you|users|customers|members|registered users|out)? (with|to you|an|a|any)? * (email|e-mail|direct|written|individual|advance|in-app|personal|prior|additional|push|more prominent|electronic) (notification|notice|message) (of|about|regarding|on|describing|concerning|with|before|when|if|prior to) * (change|modification|amendment|revision|policy update|significant update|material update)',
        '(post|publish|update|posting|updating|updated|revised|new) * * and (will|also|we will)? (notify|inform|alert|email) (you|users|our users|members) (by|via|through|of|about|,|.|if|when)',
        '(change|update|modification|amendment|revision) * * * (~send|~provide|~give) (you|users|customers|members)? (with)? * (email|e-mail|advance|direct|written|prior|personal|individual|more prominent|online|in-app|additional|reasonable) (notification|notice|message)',
        '(change|update|modification|amendment|revision) * * * (~send|sending) (you|users|customers|members|our users) (an|a)? * (email|e-mail|notification|message|notice)',
        '(notification|notice) (will|shall|may) be (provided|given|sent|made|delivered) (to you)? (by|via|through) * (email|e-mail|notification|pop-up|banner)',
        '(notice|notification) of * (change|modification|amendment|revision) * * * (by|via|through|sent|send|emailing|e-mailing) (an|a|to|you)? * (email|e-mail|you)',
        '(change|modification|amendment|revision) (either)? (by|via|through|by means of) (an|a|the)? * (email|e-mail|pop-up|in-app|push notification|direct message|text message|notification|letter|mail)',
        '(change|modification|amendment|revision) * * (announced|communicated|notified|sent) * (by|via|through) * (email|e-mail|in-app|notification|letter|mail)',
        '(you|users|customers|members) (will|shall|may) be (notified|informed|alerted|advised|contacted|told) * * (change|update|modification|amendment|revision|amended|updated|modified)',
        '(change|modification|amendment|revision) * * (communicated|notified|announced|sent) to (you|users|customers|members|all users|the user|data subjects)',
        '(posting|placing|publishing|prominent notice|notice on) * * (or|and|and/or) (by|via|through|sending|send)? (an|a|you)? * (email|e-mail) (to|notice|notification|message)? * (change|policy|effective|address|account)',
      ],
      except: [
        '(notify|inform|alert|tell|advise|email|let) (you|users|customers|members|our users|registered users|all users|subscribers|our members|account holders|our customers|individuals|each user|the user|our subscribers|them|our clients|clients) (of|about)? * (change|update|modification|amendment|revision) by (posting|placing|publishing|updating|revising|displaying|means of posting|changing)',
        '(notify|inform|alert|tell|advise|email|let) (you|users|customers|members|our users|registered users|all users|subscribers|our members|account holders|our customers|individuals|each user|the user|our subscribers|them|our clients|clients) (of|about)? * (change|update|modification|amendment|revision) (to|in) * (policy|notice|statement|practice|terms) by (posting|placing|publishing|updating|revising|displaying|changing)',
        '(change|update|modification|amendment|revision) * * * (will|shall) (notify|inform|alert|tell|advise|email|let) (you|users|customers|members|our users|registered users|all users|subscribers|our members|account holders|our customers|individuals|each user|the user|our subscribers|them|our clients|clients) by (posting|placing|publishing|updating|revising|displaying|changing)',
        'to (notify|inform|alert|tell|advise|email|let) (you|users|customers|members|our users|registered users|all users|subscribers|our members|account holders|our customers|individuals|each user|the user|our subscribers|them|our clients|clients) (of|about) * * (change|update|modification|amendment|revision) (to|in|of) * (policy|notice|statement|practice|terms|service)',
        'to (notify|inform|alert|tell|advise|email) (you|users|customers|members|our users|registered users|all users|subscribers|our members|account holders|our customers|individuals|each user|the user|our subscribers|them|our clients|clients) (of|about) * * (change|update|modification|amendment|revision)',
        '(change|update|modification|amendment|revision) (to|in|of) (the|our|your|any)? (retention|price|prices|pricing|fee|fees|rates|service|services|site|product|products|order|account|subscription|app|software|setting|settings|data subject|address|contact|booking|delivery|plan) * * * ((notify|inform|alert|tell|advise|email|let)|notified|announced|communicated|sent|send|via|by) * (you|users|customers|members|email|e-mail|notification)?',
        '(notify|inform|alert|tell|advise|email|let) (you|users|customers|members|our users|registered users|all users|subscribers|our members|account holders|our customers|individuals|each user|the user|our subscribers|them|our clients|clients) * * (change|update) (to|in|of|on|or) * (your|the)? (service|services|site|product|products|order|account|subscription|app|software|status|booking|delivery|plan)',
        '(~notify|~inform|~tell|~contact|~let) us * * (change|update)',
        'browser * * * (notify|inform|alert|tell|advise|email|let) you * * (change|modify)?',
        '(changes|change) you want * * (notify|inform|alert|tell|advise|email|let) you',
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
      'When we revise this policy, we will let you know through an in-app message.',
      'We will tell you about changes by posting a notice or by sending an email before the change takes effect.',
    ],
    allows: ['We may email you about any changes to this policy.'],
    denies: ['We will not notify you of minor changes: we do not alert you to any changes.'],
    ignores: [
      'Please notify us of changes to your address.',
      'We email you to tell you about changes to your order.',
      'We post changes on this page.',
      'We will notify you of changes by posting them here: we tell you of changes by posting them.',
      'If this policy changes, we will notify you by posting the new one.',
      'Your browser can notify you each time a cookie is set.',
      'We use your email to inform you about changes to our terms.',
    ],
  },
};
