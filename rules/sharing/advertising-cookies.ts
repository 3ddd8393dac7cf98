import { defineRule, type ExamplesFor } from '../../lib/policy/rule';

export const rule = defineRule({
  id: 'sharing/advertising-cookies',
  fact: 'recipients:advertisers',
  title: 'Advertising companies on the site',
  why: 'Advertising companies collect from your browser themselves.',
  concern: 'high',
  practice: 'declares',
  languages: {
    en: {
      data: [
        '(ad|advertising|advertiser|advertising partner|ad network|ad server|advertising network|advertising company) (and|or|,)? * (~place|~set|~use|~collect|~read|~access|~receive|~drop) * (cookie|beacon|pixel|technology|information|data|identifier|tracker)',
        '(third-party|third parties|partners|companies|others|networks) * (~place|~set|~use|~collect) * (for|to) * (ad|advertising|advertisement|retargeting|remarketing)',
        '(cookie|beacon|pixel|tag|tracker) (of|from|by|set by|placed by|served by|provided by) * (advertiser|advertising|ad network|ad server|ad|doubleclick|ad partner)',
        '(third-party|partner) (advertising|ad|targeting|marketing) (cookie|pixel|tag|tracker|network|server|company|sdk|technology)',
        '~work with * (advertising|ad) (network|company|partner|agency|server|exchange|platform|agencies)',
        '(~use|~allow|~engage|~permit|~partner with) * (advertising company|advertising companies|ad network|ad server|advertising network|ad serving company|ad-serving company|advertising partner|advertising service|ad exchange|advertising platform)',
        '~use * (google ads|adsense|adwords|doubleclick|admob|facebook pixel|meta pixel|facebook custom audience|custom audiences|google ad manager|linkedin insight tag|tiktok pixel|criteo)',
        '(~share|~sharing|~disclose|disclosure of|~sell) * (information|data|identifier) * (for|in) (purposes of)? (cross-context|targeted|interest-based|online|personalised) (behavioural)? advertising',
        '(partner|third parties|companies) * (~conduct|~run) * (advertising|marketing|ad)? campaign',
        '(google ads|google adsense|google adwords|doubleclick|admob|facebook pixel|meta pixel|facebook ads|meta ads|criteo)',
      ],
    },
  },
});

export const examples: ExamplesFor<typeof rule> = {
  en: {
    states: [
      'Our site uses the Meta Pixel.',
      'Third-party advertising companies serve ads and use cookies to collect information about your visits.',
      'We work with ad networks.',
      'Cookies from advertising partners are set on your device.',
    ],
    allows: ['Ad networks may place cookies on your browser.'],
    asks: ['If you consent, advertising partners set cookies on your device.'],
    denies: ['We do not use Google AdSense.', 'We do not work with ad networks.'],
    ignores: ['We may advertise in newspapers.', 'Our cookies remember your language.'],
  },
};
