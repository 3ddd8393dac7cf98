import { defineRule, type ExamplesFor } from '../../lib/policy/rule';

export const rule = defineRule({
  id: 'collection/communications',
  fact: 'collected:communications',
  title: 'Messages and calls',
  why: 'Messages and calls hold your private words, and those of the people you talk to.',
  concern: 'high',
  practice: 'collects',
  dpv: ['pd:Communication'],
  languages: {
    en: {
      data: [
        '(content|contents|text|copy|copies|record|records|transcript|recording|body|substance) (or recordings)? (of|from) (your|the|any|all|such|those|these|that|our|their)? (private|text|phone|telephone|chat|customer service|support|email)? (message|communication|chat|email|e-mail|call|correspondence|conversation|letter|inquiry|inquiries|enquiry|request|comment)',
        '(message|communication|correspondence|chat|conversation|inquiry|inquiries|enquiry|email|letter|call|question) (that)? (you|users|members) (have)? (send|sent|exchange|exchanged|make|made|submit|write) (us|to us|to other|to|with|through|via|on|using|or receive|and receive)?',
        '(message|communication|correspondence|chat|conversation|exchange|call|interaction) (with|between|from) (us|our|you|other|users|members|customer|support|your|customers|matches)',
        '(your|private|direct|personal|chat|in-app|voice|instant|text|sms|user|email) (message|chat|conversation|correspondence|communication)',
        '(chat|call|message|messaging|communication|conversation|correspondence|phone|telephone|voice call|email) (content|history|log|transcript|record|data|recording|metadata|information|messages|contents)',
        '(customer|user|technical|client|member) (service|support|care) (record|inquiry|inquiries|request|correspondence|interaction|communication|call|ticket|history|conversation|enquiry|query|queries|contacts)',
        '(support|help|service) (request|ticket|inquiry|inquiries|enquiry|case|query|queries|question)',
        '(telephone|phone|voice|video|customer) (call|conversation)',
        '(recording|recordings) of (telephone|phone|your|customer|the)? (call|conversation)',
        '~record (your|our|the|any|all|such|these|customer|incoming)? (phone|telephone|customer|service|support)? (call|conversation|chat)',
        '~monitor (or|and)? (record|recording)? (your|our|the|any|all|such|these|customer)? (phone|telephone|customer|service|support)? (call|conversation|chat)',
        '(voicemail|voice mail|text messages|transcripts|chats|correspondence|conversations)',
        '(when|if|whenever|where|time|case) you (contact|write to|communicate with|email|call|correspond with|reach out to|message|chat with) (us|our (support|customer|team|staff|help))',
        '(content|contents) of (the|your)? (communication|message)',
        '(communicate|corresponding|communicating) with (our|us|other)',
        'interaction with our (customer|support|service|help|call)? (support|service|care|agent|staff|representative|team|desk|centre|employee|chatbot)',
      ],
      listed: ["'messages", "'emails", "'chats", "'inquiries", "'enquiries", "'calls", 'sms', 'correspondence'],
      except: [
        '(marketing|promotional|commercial|advertising|electronic|service|administrative|transactional|newsletter|push|unsolicited|future|such|our) (text|email|sms)? (message|communication|email|correspondence|call|notification)',
        '(email|communications|chats|text messages|messages|sms|calls|correspondence) from (us|our)',
        '(verifiable|your|a|any|such|the|consumer|legal|privacy|opt-out|access|deletion|rights) request (sent|submitted|made|you)? (to|through|via)?',
        '(send|sends|sending) (you)? (promotional|marketing)? (email|text|sms)? (messages|communications|emails|text messages)',
        '(by|via|through|per|in|of|with|for|from) (phone|telephone|voice|video) call',
        'information you (send|sent)',
        'confidentiality of (communications|correspondence)',
        'communication (service|network|provider)',
        'interaction (with|between|from) (our|you|other|user|member|match|your)',
        '(which|whether|when|each|every|particular|our|these|those|such|an|that|html|understand * with) (email|text|sms) (message|communication|correspondence|content)',
        '(receive|receiving|sign up for|signing up for|sign up to receive|subscribe to|send you|sending you) * (text message|sms|email message|messages|text messages)',
        '(email|phone|mail|post|fax) (,|or|and|/) (or|and)? (sms|text message)',
        '(forum|blog|board|gallery) (,|and|or) (and|or)? chats',
        'chats (,|or|and) (or|and)? (other)? (site)? (feature|blog|forum)',
      ],
    },
  },
});

export const examples: ExamplesFor<typeof rule> = {
  en: {
    states: [
      'We store the messages that you exchange with other members.',
      'When you write to support, we keep a record of our correspondence.',
      'Calls to our hotline are recorded: we keep call recordings for ninety days.',
      'Information you provide: ⟩ The content of your messages to us',
      'We collect chat transcripts.',
      'We log your interactions with our support team.',
    ],
    allows: [
      'We may monitor and record telephone calls for training.',
      'We may retain the content of your email messages.',
    ],
    asks: ['With your consent, we record phone calls.'],
    denies: ['We do not read your private messages.', 'We never record your calls.'],
    ignores: [
      'To use your rights, contact us at the address below.',
      'We will send you marketing communications.',
      'We do not share your messages with anyone.',
      'We collect information about your interaction with our site.',
      'We use beacons to determine which email messages were opened.',
      'You give us your number when you sign up to receive SMS (text message) alerts.',
      'We may contact you by email, SMS or post.',
      'We use the data to administer blogs, chats and other features.',
    ],
  },
};
