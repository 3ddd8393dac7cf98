import { defineRule, type ExamplesFor } from '../../lib/policy/rule';

export const rule = defineRule({
  id: 'sharing/analytics-tools',
  fact: 'recipients:analytics-providers',
  title: 'Analytics tools on the site',
  why: 'The tool that counts visits belongs to a company that gets the data.',
  concern: 'medium',
  practice: 'declares',
  languages: {
    en: {
      data: [
        '(google|adobe|yandex|baidu|firebase|facebook|meta|microsoft|cloudflare|amazon|vercel|squarespace|piwik|oracle) analytics',
        '(mixpanel|amplitude|appsflyer|adjust gmbh|nielsen|comscore|hotjar|matomo|piwik|yandex metrica|yandex.metrica|fullstory|omniture|webtrends|flurry|chartbeat|quantcast|crashlytics|microsoft clarity|kissmetrics|localytics|posthog|statcounter|sitecatalyst|new relic|optimizely|parse.ly|firebase)',
        '~use (a|an|the|third-party|third parties|third party|various|certain|other|external|outside|several|web|our|some)? (third-party|web|web-based|mobile|online|site|data|website|app|marketing|party)? (analytics|audience measurement|web analysis|site measurement|traffic measurement|traffic analysis) (and advertising)? (service|tool|provider|software|company|partner|platform|program|technology|solution|vendor|cookie)',
        '(analytics|measurement|audience measurement) (provider|company|companies|partner|vendor|service provider|service|firm) (also|may|will|can|such as|like|including|that|which)? * (~collect|~use|~help|~process|~receive|~place|~set|~track|~record|~analyse|~assist|~provide|google|adobe)',
        '(provider|company|companies|third party|third parties|partner|vendor|service provider|they) * (~collect|~use|~provide|~place|~help|~perform|~conduct) * (web|site|traffic|usage|audience|data|mobile|for)? (analytics|traffic measurement|audience measurement|site measurement)',
        'third-party analytics',
        '(third party|external|outside|outsourced) (web)? (analytics|measurement) (provider|service|tool|company|utility|software|firm|cookie)?',
        'analytics services (provided|offered|operated) by',
      ],
      except: ['(storage|store|stored|hosted|hosting|database) * * (in|on|by|with) firebase'],
    },
  },
});

export const examples: ExamplesFor<typeof rule> = {
  en: {
    states: [
      'We use Google Analytics to see which pages are read.',
      'Our site uses third-party analytics tools.',
      'Analytics providers collect data about your visits through our app.',
      'We have service providers that perform site analytics for us.',
    ],
    allows: ['We may use a third-party analytics service.'],
    asks: ['If you accept cookies, Matomo records your visit.'],
    denies: ['We do not use Google Analytics.'],
    ignores: [
      'We analyse log files ourselves.',
      'Our analysts work in Turku.',
      'The tool provides storage for the data of an app in Firebase.',
    ],
  },
};
