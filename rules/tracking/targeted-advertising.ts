import { defineRule, type ExamplesFor } from '../../lib/policy/rule';

export const rule = defineRule({
  id: 'tracking/targeted-advertising',
  fact: 'practices:targeted-advertising',
  title: 'Targeted advertising',
  why: 'Targeted ads need a profile of what you do, often across sites.',
  concern: 'high',
  practice: 'declares',
  values: { states: 'yes', allows: 'yes', asks: 'yes', denies: 'no' },
  dpv: ['dpv:TargetedAdvertising'],
  opp115: ['Third Party Sharing/Collection'],
  languages: {
    en: {
      data: [
        '(interest-based|targeted|behavioral|behaviourally targeted|personalized|personalised|tailored|customized|cross-context|cross-context behavioral|retargeted|micro-targeted|individualized) (online|behavioral|digital|third-party|internet|in-app|and contextual|and relevant)? (advertising|ads|ad|advertisement|ad targeting|banner|marketing campaign|promotional content|commercial)',
        '(interest|behavior) based (advertising|ads|ad|advertisement)',
        'online behavioral advertising',
        'cross-context behavioral',
        'oba',
        '(~retarget|~remarket|retargeting|remarketing|re-targeting|re-marketing)',
        '(ad|ads|advertising|advertisement|audience|advertiser) targeting',
        'real-time bidding',
        'programmatic advertising',
        'lookalike (audience)?',
        '(custom|tailored|matched) audience',
        '(~target|~personalize|~tailor|~customize|~individualize|personalise) (the|our|their|your|such|online|or (customize|personalize|target|tailor|optimize)|and (customize|personalize|target|tailor|optimize|measure|deliver|improve))? * (advertising|ads|ad|advertisement)',
        '(advertising|ads|ad|advertisement) (that|which)? (is|are|may be|more)? (targeted|tailored|personalized|customized|relevant|based on|specific) (to|on|for)? (you|your|the|their|users)',
        '(advertising|ads|ad|advertisement) * (based|depending) (upon|on) (your|their|the|past|this|browsing|interests|information|online|visits)',
        '(advertising|ads|ad|advertisement|offers and promotions|sponsored content) * (tailored|targeted|personalized|customized|relevant|match|suited|suit|adapted|of interest|interested) (to|towards|for)? (you|your|their)',
        '(advertising|ads|advertisement) (to|of)? * (of interest to|that interest|relevant to) you',
        'relevant (ads|advertising|ad|advertisement)',
        '(advertising|ads|ad|advertisement) (that|which) * (interest|relevant to|appeal to|of interest to|useful to) you',
        '~serve * (advertising|ads|advertisement) * (interests|visits|browsing)',
        '(online|internet) (preference|behavioral) (based)? advertising',
        '(interests|browsing|behavior) * to (serve|show|display|deliver|target) * (ads|advertising|advertisement)',
        'advertise * (based on|according to) your (interests|browsing|activity|preferences|behavior)',
        '(third-party|online) advertising (network|cookie) * (target|interest)',
      ],
      except: [
        '(~target|targeted) (child|children|minor)',
        'personalized * (support|service|assistance) * ad',
        '(advertising|ads|ad|advertisement) * (based|depending) (upon|on) (the|this) (particular|current|specific)? (website|site|page|content|search) * (viewing|visiting|reading|see|view)?',
        '(advertising|ads|ad|advertisement) * (based|depending) (upon|on) the',
      ],
    },
  },
});

export const examples: ExamplesFor<typeof rule> = {
  en: {
    states: [
      'We use your data for interest-based advertising.',
      'Our partners show you personalised ads on other sites.',
      'We use: ⟩ Nimbus Ads, for advertising retargeting',
      'We tailor the ads that you see to your interests.',
      'Advertising networks serve ads based on your visits to this and other sites.',
      'Partners help us run campaigns through real-time bidding.',
    ],
    allows: [
      'We may use this information to personalise advertising.',
      'You can opt out of targeted advertising at any time.',
    ],
    asks: ['With your consent, we show you targeted ads.'],
    denies: ['We do not use your data for targeted advertising.', 'Larch never shows personalised ads.'],
    ignores: [
      'We show contextual ads next to the articles.',
      'We use your email to send you our newsletter.',
      'We target new markets in Europe.',
      'Cookies are small text files that a site can use for content and targeted advertising.',
      'You may still see advertisements based on the page that you are viewing.',
    ],
  },
};
