import { defineTopic } from '../../lib/policy/topic';

export const topic = defineTopic({
  name: 'Third Party Sharing/Collection',
  languages: {
    en: {
      strong: [
        '(share|disclose|transfer|release|sell|rent|provide|give) * (information|data|it) (to|with)',
        '(shared|disclosed|transferred|released|sold|provided|transmitted) (to|with|by)',
        '(information|data) (sharing|disclosure)',
        '(with|to) (our|other|any|certain|selected|unaffiliated|outside)? (third part(y|ies)|affiliate|subsidiary|advertiser|business partner|service provider|vendor|law enforcement)',
        'third part(y|ies) (may|who|that|that may|such as|advertisers|cookies|ad servers)',
        '(merger|acquisition|bankruptcy|sale of assets|sale of all)',
        'comply with (a|the|any)? (subpoena|court order|law|legal)',
        '(advertiser|ad network|advertising network|network advertiser)',
        '(facebook|twitter|google|social network|social media) (may|plug-in|plugin|connect|feature|account)',
        'on our behalf',
      ],
      weak: [
        'third party',
        'affiliate',
        'partner',
        'service provider',
        'vendor',
        'advertiser',
        'subpoena',
        'court order',
        'law enforcement',
        'share',
        'disclose',
        'google analytics',
        'publicly',
        'other users',
        'advertising',
        'contractor',
        'agent',
      ],
      against: ['third part(y|ies) (web)? site (that|are|is|have)', 'not responsible for', 'linked (site|website)'],
    },
  },
});
