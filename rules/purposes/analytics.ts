import { defineRule, type ExamplesFor } from '../../lib/policy/rule';

export const rule = defineRule({
  id: 'purposes/analytics',
  fact: 'purposes:analytics',
  title: 'Analytics and improvement',
  why: 'How you use the service is measured so that it can be changed.',
  concern: 'low',
  practice: 'uses',
  dpv: ['dpv:ServiceUsageAnalytics', 'dpv:ImproveExistingProductsAndServices'],
  languages: {
    en: {
      data: [
        '(~analyse|~measure|~monitor|~evaluate|~understand|~track|~study|~examine|~assess|~determine|~gauge|~review) * (usage|use|trend|traffic|performance|effectiveness|behaviour|interaction|activity|pattern|demographic|engagement|audience|popularity)',
        '(~understand|~learn|~see|~know|~analyse|~measure|~monitor|~evaluate|~track|~determine|~study) (more)? (better)? (about)? (how|which|what) * (use|using|used|interact|access|navigate|engage|visit|move|page|feature|content|popular|perform|are)',
        '(~improve|~enhance|~optimise|~refine|~upgrade|~redesign|~evolve) * (service|site|website|app|application|platform|product|experience|feature|content|offering|functionality|performance|business|design|layout|technology|quality|game|system|operation)',
        '~develop * (service|site|app|application|platform|product|feature|functionality|offering|tool|game)',
        '(improvement|enhancement|optimisation|development) of * (service|site|website|app|application|platform|product|experience|feature|content|offering|system|game)',
        '(product|service|business|website|site|app|quality) (improvement|development|enhancement|optimisation)',
        'quality (control|assurance)',
        '(~create|~build|~design|~test|~launch) * (new|our) (product|feature|service|functionality|tool)',
        'analytics',
        'analytical purpose',
        '(statistical|data|trend|traffic|usage|web|business|behavioural|performance) analysis',
        'statistical (purpose|report|study|information about the use|evaluation)',
        '(usage|visitor|site|web|traffic|user) statistics',
        'for statistics',
        '(traffic|audience|reach|performance|campaign|advertising|ad) (measurement|monitoring)',
        '(~generate|~compile|~produce|~prepare|~collect|~create|~gather) * statistic',
        '~make (our|the|your|this) * (site|service|product|app|website|platform|experience|game) (better|more|easier)',
        '(a/b|a b|split|beta|usability|user|product) testing',
        '~count (visitors|users|visits|the|page|how)',
        '(~monitor|~track|~measure|~analyse|~count) (the)? (number of)? (visitor|user|visit|page view|view|download)',
        'business (intelligence|analysis|planning|development)',
        '(~gain|~derive|~obtain|~provide|~get) * insight',
        'data analytics',
        'usage trend',
        '~analyse * (data|information) (to|in order to)',
        '(~help|~allow|~enable) us (to)? (better)? (improve|understand|optimise|enhance|analyse|measure)',
        'better understand (our|how|your|the|who)',
        '(performance|analytical|statistic) cookie',
      ],
    },
  },
});

export const examples: ExamplesFor<typeof rule> = {
  en: {
    states: [
      'We use this information to analyse how visitors use our website.',
      'Log data is processed for statistical purposes.',
      'We use your data to: ⟩ Improve and develop our products',
      'These cookies help us understand which pages are popular.',
      '§ How we use data ⟩ Analytics and product development',
      'We use a web analytics service on our site.',
      'We collect usage data to analyse trends so we can improve our pages.',
    ],
    allows: [
      'We may use your feedback to improve the app.',
      'We may use cookies to keep track of your language, to see which advertisements you saw, and to gather data that help us to improve the quality of our sites.',
    ],
    asks: ['If you consent, we use cookies to measure the traffic on our site.'],
    denies: ['We do not use your messages to improve our services.'],
    ignores: ['You can help improve the forum by reporting spam.', 'The weather service was improved last year.'],
  },
};
