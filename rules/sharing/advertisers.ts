import { defineRule, type ExamplesFor } from '../../lib/policy/rule';

export const rule = defineRule({
  id: 'sharing/advertisers',
  fact: 'recipients:advertisers',
  title: 'Advertisers and ad networks',
  why: 'Advertising companies join what they learn here with what they know from elsewhere.',
  concern: 'high',
  practice: 'discloses',
  languages: {
    en: {
      data: [
        'advertiser',
        '(ad|advertising|advertisement|ad-tech|adtech|ads|retargeting|remarketing) (and|or)? (marketing|analytics|data|media|measurement|tracking|technology)? (partner|network|company|exchange|server|agency|platform|provider|vendor|technology|service provider|firm|affiliate|service|business|tech|intermediary|publisher)',
        'advertising technology (company|provider|partner)',
        '(marketing|analytics|promotional) (and|or) advertising (partner|network|company|agency|platform|provider|vendor|service provider|service)',
        'marketing (network|platform)',
        '(third|3rd) party (ad|advertising|advertisement)',
        '(demand|supply) side platform',
        'data management platform',
        '(real-time bidding|bid request)',
        '(facebook|meta|google|linkedin|twitter|tiktok|bing|microsoft|amazon|reddit|snapchat|pinterest|apple search) (ads|advertising|adsense|adwords|ad manager|pixel|custom audience|audience network|marketing platform|insight tag|remarketing)',
        '(doubleclick|adsense|adwords|admob|criteo|taboola|outbrain|appnexus)',
        '(third party|third parties|company|companies|partner|platform|network|others) * (deliver|serve|display|show|provide|place|advertise|target) * (ad|advertisement|advertising|advert|targeted|interest-based)',
        '(for|with) (targeted|interest-based|personalised|cross-context|behavioural|online|their) (behavioural)? advertising',
      ],
      except: [
        '(~include|~contain|~feature|~carry) (third-party|third party) (advertising|advertisement|ad)',
        'advertiser (include|includes) (financial|companies|retailers|brands)',
        '(~display|~show|~serve|~run) (personalized|targeted|relevant)? (third-party|third party) (advertising|advertisement|ad)',
        '(~allow|~let|~permit) advertisers to promote',
        'advertisers may assume',
        'advertiser may assume',
      ],
    },
  },
});

export const examples: ExamplesFor<typeof rule> = {
  en: {
    states: [
      'We share your device ID with advertisers.',
      'We share your data with advertisers without your consent.',
      'We share your data with advertisers regardless of your consent.',
      'We do not need your consent to share your data with advertisers.',
      'We share your data with: ⟩ advertisers, unless you opt out',
      'Your data are disclosed to advertising networks.',
      'We disclose data to: ⟩ Advertising partners',
      '§ How we share your data ⟩ Ad exchanges and ad agencies',
      'We share data with companies that serve ads on other sites.',
    ],
    allows: [
      'Advertisers may collect information about your visits.',
      'We may disclose your e-mail address in hashed form to advertising platforms.',
    ],
    asks: [
      'With your consent, we share your interests with our advertising partners.',
      'We do not share your data with advertisers without your consent.',
      'We share your data with: ⟩ advertisers, if you have agreed',
    ],
    denies: ['We do not share your messages with advertisers.', 'We have stopped sharing your data with advertisers.'],
    ignores: [
      'We do not control what advertisers do on their own sites.',
      'Advertisers pay us.',
      'We receive reports from our advertising partners.',
      'Our site includes third-party advertising and links that we share.',
      'Our advertisers include financial companies, to which we sell space.',
      'The site also displays personalised third-party advertising.',
      'We share aggregated demographic information with our advertisers.',
      'We disclose our figures, in aggregate form, to advertisers and investors.',
      'We provide links to allow advertisers to promote their own goods and disclose nothing.',
      'Advertisers may assume that people who click on such ads meet their criteria.',
    ],
  },
};
