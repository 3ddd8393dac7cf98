import { defineRule, type ExamplesFor } from '../../lib/policy/rule';

export const rule = defineRule({
  id: 'purposes/targeted-advertising',
  fact: 'purposes:targeted-advertising',
  title: 'Targeted advertising',
  why: 'What you do decides which advertisements follow you.',
  concern: 'high',
  practice: 'uses',
  dpv: ['dpv:TargetedAdvertising'],
  languages: {
    en: {
      data: [
        '(targeted|targeting|personalised|interest-based|behavioural|customised|tailored|relevant|cross-context|programmatic|retargeted|individualised|cross-site|contextual and personalised) (online|behavioural|digital|internet|mobile|interest-based|and relevant|or relevant|third-party)? (advertising|ad|advert|advertisement|commercial)',
        '(targeted|personalised|behavioural|tailored) (and|or) (relevant|targeted|personalised|behavioural|interest-based|retargeted) (advertising|ad|advertisement)',
        '(targeted|personalised|tailored|behavioural|relevant|customised) * and (advertising|ad|advertisement)',
        '(targeted|behavioural|personalised|interest-based) marketing',
        '(ad|advert|advertisement|advertising) * (relevant|tailored|targeted|personalised|customised|based|interest) (to|for|on|your|at|you|about)',
        '(ad|advert|advertisement|advertising|promotion) * (of interest|interest you|match your|your interest|reflect your|suited to)',
        '(ad|advert|advertisement|advertising) * (may|are|is|might|will) (be)? (more)? (relevant|interesting|tailored|targeted|of interest|of particular interest)',
        '(ad|advertisement|advertising) about (good|product) and service',
        '(ad|advertisement) * across the (internet|web)',
        '(~target|~personalise|~tailor|~customise|~optimise) * (ad|advertising|advertisement|advert|marketing campaign)',
        '(~retarget|~remarket)',
        're-targeting',
        're-marketing',
        '(lookalike|look-alike|custom|similar|tailored|matched) audience',
        '(ad|advertising|advertisement|audience) (targeting|personalisation|selection|retargeting)',
        'real-time bidding',
        'online behavioural advertising',
        '(targeting|advertising|targeted) cookie',
        'audience segment',
        '(~serve|~show|~display|~deliver|~present|~select) * (ad|advert|advertisement|advertising) * (interest|visit|browsing|activity|behaviour|profile|preference|other website|other site)',
        '(interest|activity|behaviour|visit|profile|preference) * (~serve|~show|~display|~deliver|~present|~select|~target|~provide) * (ad|advert|advertisement|advertising)',
        '(~serve|~show|~display|~deliver|~present|~provide) (you|users) (with)? (targeted|relevant|personalised|more|better)? (relevant)? (ad|advert|advertisement|advertising)',
        '(~serve|~deliver|~show|~display|~present) * (relevant|targeted) (ad|advert|advertisement|advertising)',
        '(interest|behaviour|profile) based (advertising|ad)',
        'advertising profile',
      ],
      except: [
        '(~serve|~show|~display|~deliver|~present) * (ad|advert|advertisement|advertising) (to you)? (when|while|as) you (visit|use|browse)',
      ],
    },
  },
});

export const examples: ExamplesFor<typeof rule> = {
  en: {
    states: [
      'We use cookies to show you advertisements that are relevant to your interests.',
      'Your data are processed for targeted advertising.',
      'We use data to: ⟩ Retarget visitors on other sites',
      '§ How we use cookies ⟩ To deliver interest-based ads to you.',
      'You may opt out of personalised advertising in your settings.',
      'Our partners use this information to build custom audiences.',
    ],
    allows: [
      'We may use your browsing history to tailor the ads that you see.',
      'These networks may use cookies to track inferred interests and aggregated information to help them in showing advertising that is more relevant to you.',
    ],
    asks: ['With your consent, we use your device ID for personalised advertising.'],
    denies: ['We do not use your messages for targeted advertising.', 'We never show you ads based on your e-mails.'],
    ignores: [
      'Our site has no banners.',
      'We share data with advertisers.',
      'We place an advertisement in the newspaper.',
      'We use other companies to serve ads when you visit our site.',
      'Other Information Collected To Improve The Site And Deliver Targeted Advertising.',
    ],
  },
};
