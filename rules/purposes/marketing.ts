import { defineRule, type ExamplesFor } from '../../lib/policy/rule';

export const rule = defineRule({
  id: 'purposes/marketing',
  fact: 'purposes:marketing',
  title: 'Marketing messages',
  why: 'Your details are used to sell you more.',
  concern: 'low',
  practice: 'uses',
  dpv: ['dpv:DirectMarketing'],
  languages: {
    en: {
      data: [
        '(marketing|promotional|commercial) (communication|email|message|material|information|purpose|campaign|content|newsletter|notification|text|sms|offer|mailing|literature|announcement|activity|use|initiative|effort|correspondence|call|mail|letter|update|outreach)',
        '(marketing|promotional|advertising) (and|or|and or|and/or) (marketing|promotional|advertising|commercial|sales|informational|business) (communication|email|message|material|information|purpose|campaign|content|activity|offer)',
        'advertising (material|communication|email|message|campaign|mailing)',
        '(direct|email|telephone|postal|digital|sms|online|internal|product|joint|mobile) marketing',
        '(our|own|their|its) marketing',
        'marketing (and|or) (advertising|promotion|sale|analytics|communication|public relations|research)',
        '(for|to) marketing',
        'marketing',
        '(e-newsletter|newsletter|e-zine|mailing list)',
        '(special|promotional|exclusive|tailored|personalised) (offer|promotion|deal|discount)',
        '(offer|promotion|product|service|event|news|information|discount|deal|opportunity|content) * (may|might|could|will|would|we think|we believe|we feel|are) * (interest|interested)',
        '~send * (promotion|offer|coupon|discount|deal|advertisement|catalog|catalogue|marketing|promotional|advertising material|voucher)',
        '(~inform|~tell|~notify|~contact|~email|~alert|~update|~advise) you (about|of|on|regarding|with|concerning) * (product|offer|promotion|event|sale|news|deal|discount|opportunity|campaign|contest|new service|our service|feature|loyalty)',
        '~provide you with * (news|offer|promotion|newsletter|coupon|discount)',
        '(news|update|email|communication|message) (about|on|regarding) (our|new|other|their|its|the) * (product|service|offer|promotion|event|feature|program|sale)',
        '(~send|~provide|~give|~mail|~receive|~offer) * information (about|on|regarding) (our|new|other|their|its)? * (product|service|offer|promotion|event|sale)',
        '~market (to|our|their|its|the|products|services|directly|and|other|new|additional)',
        '~promote (our|its|the|their|new|other|products|services|and) * (business|service|product|brand|site|company|app|offer|event|feature|program)',
        '(promotion|promoting) of * (product|service|brand|business|event)',
        '~advertise (our|its|their|the) * (product|service|business|app|brand)',
        '(promotional|advertising) purpose',
        'commercial prospecting',
        'lead generation',
        '~cross-sell',
        '~upsell',
        '~solicit (you|your business|donation)',
        '~fundraise',
        'fundraising',
        '(~generate|~identify|~find|~attract|~acquire) * (lead|new customer|prospect|potential customer)',
      ],
      except: [
        '(our|the|their|its|third-party)? marketing (partner|company|companies|agency|agencies|service provider|vendor|provider|cookie|department|team|affiliate|list|preference|choice|data|firm|platform|service|technology|law)',
        '(non-marketing|non-promotional) (email|message|communication)',
        'marketing and advertising (partner|company|agency|provider)',
        '(advertising|sales) and marketing (partner|company|agency|provider|department|team)',
        '(business|commercial) (and|or|and/or|/) (commercial|business) purpose',
        '(non-commercial|noncommercial) (use|purpose)',
      ],
    },
  },
});

export const examples: ExamplesFor<typeof rule> = {
  en: {
    states: [
      'We use your e-mail address to send you newsletters and special offers.',
      'Your data are used for direct marketing purposes.',
      'We process your data to: ⟩ Inform you about products that may interest you',
      '§ How we use your data ⟩ Marketing and advertising',
      'You can opt out of receiving promotional e-mails from us at any time.',
      'If you no longer wish to receive our newsletter, follow the unsubscribe link.',
    ],
    allows: [
      'We may contact you about offers, promotions and events.',
      'We may use your details to tell you about new services that we think will interest you.',
    ],
    asks: [
      'With your consent, we send you marketing communications.',
      'We will use your address for marketing only if you agree.',
    ],
    denies: ['We never use your phone number for marketing.', 'We do not send you promotional messages.'],
    ignores: [
      'We share data with marketing agencies.',
      'You may promote your own shop on our platform.',
      'Our marketing department is in Tallinn.',
      'You agree that you will not: ⟩ Post any material for commercial purposes.',
      'You may ask for the business or commercial purposes for which we collect your data.',
      'You may not: ⟩ Post advertising material.',
    ],
  },
};
