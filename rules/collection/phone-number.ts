import { defineRule, type ExamplesFor } from '../../lib/policy/rule';

export const rule = defineRule({
  id: 'collection/phone-number',
  fact: 'collected:phone-number',
  title: 'Phone number',
  why: 'A phone number follows you for years and links your accounts to each other.',
  concern: 'medium',
  practice: 'collects',
  dpv: ['pd:TelephoneNumber'],
  languages: {
    en: {
      data: [
        '(mobile|phone|telephone|tel) no',
        '(phone|telephone|mobile|cell|cellphone|cellular|landline|fax|facsimile|msisdn|whatsapp) (phone|telephone|or fax|or mobile|and mobile|and fax|/fax)? number',
        '(home|work|daytime|evening|contact|business|sms) (phone|telephone)? number',
        '(name|address|email|mail|code|id) (,|and|or|/|&) (and|or|your)? (home|work|mobile|cell)? (phone|telephone|mobile|cellphone|fax)',
        '(phone|telephone|mobile|cellphone|fax) (,|and|or|/|&) (and|or|your)? (email address|email|postal|mailing|address|fax number|billing|name|date of birth|zip)',
        'your (home|work|mobile|cell)? (phone|telephone) (number|contact)',
        'numbers you (dial|call)',
        'msisdn',
      ],
      listed: ['phone', 'telephone', 'mobile', '(cell|mobile|home|work) phone', 'fax', 'tel'],
      except: [
        '(our|toll free|toll-free|following|this|the) (toll free|toll-free|customer service|support)? (phone|telephone|fax|contact)? number (below|above|listed|provided|at|set|given|on)',
        '(our|toll-free|toll free) (toll free|toll-free|customer service|support)? (phone|telephone|fax|contact|mobile)? number',
        '(by|via|through|contact|using) (your)? (email|mail|postal mail|post|letter|address) (,|or|and|/) (or|and)? (phone|telephone|fax|mobile)',
        '(by|via|through) (phone|telephone|fax|mobile) (,|or|and|/) (or|and)? (email|postal|mail)',
        '(tablet|computer|laptop|desktop) (,|and|or|/) (and|or)? (phone|mobile)',
        '(name|address|email|mail|code|id) (,|and|or|/|&) (and|or|your)? mobile (network|device|operator|carrier|app|application|identifier|platform|web|site|browser|operating|phone type|model)',
      ],
    },
  },
});

export const examples: ExamplesFor<typeof rule> = {
  en: {
    states: [
      'The form has fields for name, phone and country, which we store.',
      'We collect your mobile phone number to send a code.',
      'We ask for your name, address, telephone and fax number.',
      'Personal data you provide: ⟩ Telephone number',
      'Your cell number is kept as long as the account is open.',
      'We obtain contact data (email, phone) from your employer.',
    ],
    allows: ['We may ask you to enter a daytime phone number.', 'You may also provide us with your mobile number.'],
    asks: [
      'If you choose to turn on text alerts, we store your phone number.',
      'We collect: ⟩ Name, phone number (if you agree), e-mail address',
    ],
    denies: ['We do not collect phone numbers.'],
    ignores: [
      'We do not collect your phone number except where the law demands it.',
      'Call our toll-free number to make a request.',
      'We do not share your phone number with anyone.',
      'You can reach us by email, phone or post.',
      'We combine what we know (not including your name or telephone number) to show advertisements.',
      'We collect your IP address, mobile network information and device type.',
    ],
  },
};
