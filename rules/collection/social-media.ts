import { defineRule, type ExamplesFor } from '../../lib/policy/rule';

export const rule = defineRule({
  id: 'collection/social-media',
  fact: 'collected:social-media',
  title: 'Social-network account data',
  why: 'Signing in with another account joins two records of you, on both sides.',
  concern: 'medium',
  practice: 'collects',
  dpv: ['pd:SocialMedia'],
  languages: {
    en: {
      data: [
        '(social|social media|social network|social networking|social-media) (media|network|networking)? (site|platform|service)? (account|profile|information|data|id|identifier|handle|login|log-in|credential|username|user name|content)',
        'social (media|network|networking) (site|platform|service|provider)? (share|provide|send|make|give|transmit|pass) (us|with us)',
        "(facebook|twitter|linkedin|instagram|snapchat|tiktok|discord|github|spotify|vk|wechat|pinterest|facebook's) (account|profile|id|user id|login|log-in|credential|username|handle|public profile|friends|user information|likes)",
        '(google|apple|x|microsoft|yahoo) (public profile|username|sign-in data|login data)',
        '(log|sign|register|login|log-in|signing|signed) (in|on|up|into)? (to|into)? (our|the)? (service|site|app|account|website)? (with|through|via|using|by using) (your|a|an|their)? (account on|credentials from)? (a|your)? (facebook|google|twitter|linkedin|apple|instagram|x|sns)',
        '(log|sign|register|login|log-in|signing|signed) (in|on|up|into)? (to|into)? (our|the)? (service|site|app|account|website)? (with|through|via|using|by using) (your|a|an|their)? * social (media|network|networking)',
        '(connect|link|associate|integrate|connecting|linking) (your|our)? (account|profile|app account|service|site|app)? (to|with|through|via)? (your|a|an|one of your)? (facebook|twitter|instagram|linkedin|sns|social media|social network|social networking)',
        '(information|data) (from|through|via|provided by|we receive from|received from|obtained from|made available by) (your|a|the|these|those|such|other|any|certain)? (third-party|third party)? (social|facebook|twitter|linkedin|instagram|sns|single sign-on)',
        '(facebook connect|facebook login)',
        '(from|by|through) (the|that|your|such)? sns',
        '(account|profile|friends) (on|at|from|with) (your|a|that|the|such)? (facebook|twitter|instagram|linkedin|sns|social media|social network|social networking)',
      ],
      except: [
        '(our|official) (facebook|twitter|linkedin|instagram|social media|social network) (page|account|profile|presence|channel|site)',
        '(follow|visit|find|like) us on',
        '(unlink|disconnect) your social media account',
        '(~share|~recommend|~like|~post) * * (using|with|through|via|on) your (facebook|twitter|instagram|linkedin|social) (media|network)? (profile|account|page)',
        'social media account (involving|of|for|by) (our|the|an|any)',
        '(~share|~recommend|~post) * * (using|with|via|through) your (facebook|twitter|instagram|linkedin) (profile|account|page)',
      ],
    },
  },
});

export const examples: ExamplesFor<typeof rule> = {
  en: {
    states: [
      'When you log in with your Facebook account, we receive your public profile.',
      'We collect your social media handle.',
      'Data from other sources: we receive the following. ⟩ Social network profile information',
      'We obtain information from social networks that you use.',
    ],
    allows: [
      'You can register through a social network, and we get your name from it.',
      'We may receive social media account information from the network.',
    ],
    asks: ['If you choose to connect your Twitter account, we collect your user name there.'],
    denies: ['We do not collect social media profile data.'],
    ignores: [
      'Follow us on our Instagram page.',
      'We do not share your social media information.',
      'The privacy policy of the network applies to your account there.',
      'When you share or recommend our articles using your Facebook profile, its own rules apply.',
      'We may ask for your name when you take part on social media accounts of our authors.',
      'When you share or recommend any article using your Facebook profile, your action is governed by the policy of Facebook.',
    ],
  },
};
