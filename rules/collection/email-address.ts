import { defineRule, type ExamplesFor } from '../../lib/policy/rule';

export const rule = defineRule({
  id: 'collection/email-address',
  fact: 'collected:email-address',
  title: 'Email address',
  why: 'Your email address is the key by which companies match you across sites and lists.',
  concern: 'low',
  practice: 'collects',
  dpv: ['pd:EmailAddress'],
  languages: {
    en: {
      data: [
        'email (address|id|identifier|contact)',
        '(valid|personal|work|business|registered|primary|backup|recovery|hashed) email',
        'email (,|and|or|/|&) (name|first|last|full|phone|telephone|mobile|cell|address|postal|mailing|street|number|password|username|user|contact|billing|shipping|date|ip|age|gender|company|job|zip)',
        '(name|surname|number|phone|telephone|mobile|cell|address|password|username|company|contact) (,|and|or|/|&) (and|or|your)? email',
        'your (name)? (and|or)? email',
        'email as (contact|identifier)',
        'email (you|they) (provide|enter|use|register|gave|supply)',
      ],
      listed: ['email'],
      except: [
        '(our|following|this|the|an|company|dedicated|support) (support|contact|privacy|designated|customer service)? email (address|id) (below|above|listed|provided|specified|at|set|given|indicated|stated|shown|mentioned|:)',
        '(our|following) (support|contact|privacy|dpo|customer service)? email (address|id)?',
        'email addresses (of|for) (our|the company|the controller|the data protection)',
        '(by|via|through|using|per) (phone|telephone|mail|post|fax|letter|text|sms) (,|or|and) (or|and)? email',
        '(change|update) (or (change|update))? your email preferences',
        '(by|via|contact|through) (your)? (name|number|phone|telephone|mobile|contact) (,|and|or|/|&) (and|or|your)? email',
      ],
    },
  },
});

export const examples: ExamplesFor<typeof rule> = {
  en: {
    states: [
      'Not your name but your email address is collected.',
      'We ask for the following: ⟩ Email',
      'We collect: ⟩ Name, phone number (if you agree), e-mail address',
      'We collect your email address when you register.',
      'To subscribe you must enter a valid e-mail address.',
      'Contact data: ⟩ Name, phone number and email',
      'What we collect: ⟩ Email address',
      'Your e-mail address is stored on our servers in Ireland.',
      'We share your email address with our mailing provider.',
      'We will write to your registered email address when the term ends.',
    ],
    allows: ['We may receive your email address from a friend who invites you.'],
    asks: ['If you opt in to our newsletter, we use your email address to send it.'],
    denies: ['We do not ask for your email address.', 'We never store e-mail addresses.'],
    ignores: [
      'You can reach our data protection officer at the email address below.',
      'We do not rent your email address to anybody.',
      'Send us a letter or use our email address.',
    ],
  },
};
