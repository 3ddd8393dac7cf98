import { defineRule, type ExamplesFor } from '../../lib/policy/rule';

export const rule = defineRule({
  id: 'sharing/analytics-providers',
  fact: 'recipients:analytics-providers',
  title: 'Analytics providers',
  why: 'A measuring company sees how you use this service, and many others.',
  concern: 'medium',
  practice: 'discloses',
  languages: {
    en: {
      data: [
        '(analytics|measurement|web analysis|statistics|audience measurement|data analytics|metrics|attribution|data analysis) (and|or)? (advertising|marketing|measurement|research|reporting|search engine|performance|attribution)? (provider|company|partner|service|vendor|firm|tool|platform|service provider|supplier|third party|business|agency)',
        '(marketing|advertising|research|attribution|hosting|cloud|crash reporting|search engine) (and|or|,) * analytics (provider|company|partner|service|vendor|service provider)?',
        'provider of * analytics',
        'analytics',
        '(google analytics|mixpanel|amplitude|adobe analytics|appsflyer|nielsen|comscore|hotjar|matomo|yandex metrica|fullstory|omniture|webtrends|flurry|firebase|chartbeat|quantcast)',
        '(vendor|provider|company|companies|partner|third party|third parties) * (help|assist|helping|assisting) us (to)? (better)? (understand|analyse|measure) * (use|usage|used|traffic|user|visitor|audience|how)',
      ],
      except: [
        '(standard|web|website) analytics (information|data|result|report)',
        '(various|photo|message) analytics (and|or) * (result|score|scoring)',
        '(marketing|advertising|research|attribution) (and|or|,) analytics (effort|purpose|team|work|need|activity)',
        'analytics (effort|purpose|information|data|result|report|team)',
      ],
    },
  },
});

export const examples: ExamplesFor<typeof rule> = {
  en: {
    states: [
      'We share usage data with analytics providers.',
      'Your IP address is transferred to Google Analytics.',
      'We disclose data to: ⟩ Measurement companies',
      '§ Recipients of your data ⟩ Web analytics services',
      'We give vendors that help us understand how our site is used access to log data.',
    ],
    allows: ['We may disclose data to providers of hosting, support and analytics.'],
    asks: ['With your consent, we send this data to our analytics partner.'],
    denies: ['We do not share your data with analytics companies.'],
    ignores: [
      'We use the data for our own analysis.',
      'We receive statistics from analytics companies.',
      'We collect standard web analytics information and give it a number.',
      'This information helps our sites work and is shared within our marketing and analytics efforts.',
      'Some services are supported by advertising provided by various agents, such as ad networks, data exchanges and marketing analytics service providers.',
    ],
  },
};
