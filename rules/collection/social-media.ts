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
        '(social|social media|social network|social networking|social-media) (media|network|networking)? (site|platform|service|account)? (account|profile|information|data|id|identifier|handle|login|log-in|credential|username|user name|page|content|post|plugin data|connection)',
        'social (media|network|networking) (site|platform|service|provider|plug-in)? (share|shares|provide|provides|send|sends|make|gives|give|transmit|pass|passes) (us|with us)?',
        "(facebook|google|twitter|linkedin|apple|instagram|snapchat|tiktok|discord|github|microsoft|spotify|vk|wechat|steam|x|yahoo|pinterest|facebook's|meta) (account|profile|id|user id|login|log-in|credential|username|handle|connect|public profile|friends|user information|page likes|single sign-on)",
        '(log|sign|register|login|log-in|logging|logs|signing|registering|registers|logged|signed) (in|on|up|into)? (to|into)? (our|the)? (service|services|site|app|account|website)? (with|through|via|using|by using|by) (your|a|an|their)? * (facebook|google|twitter|linkedin|apple|instagram|social|third-party account|third party account|sns)',
        '(connect|link|access|associate|integrate|connecting|linking|create|creating) (your|our|an|the|a)? (account|profile|app account|services?|site|app|apps|website)? (to|with|through|via|using)? (your|a|an|one of your)? * (facebook|google|twitter|instagram|social media|social network|social networking|social|third-party|third party|sns|linkedin) (account|site|service|platform|network|media|login)?',
        '(information|data) (from|through|via|provided by|we receive from|received from|obtained from) (your|a|the|these|those|such|other|any|certain|third-party|third party)? (social|facebook|twitter|linkedin|instagram|google account|sns|single sign-on)',
        '(third-party|third party|external) (account|log-in|login|sign-in|sign-on|authentication|social|single sign-on) (service|account|provider|information|data|credential|network)?',
        '(single sign-on|single sign on|sso|facebook connect|facebook login|google sign-in|sign in with apple|open id|openid|oauth)',
        '(from|pursuant to your agreement with) (the|that) (sns|social)',
        'public profile (information|data|on)?',
        '(like|share|tweet) button',
      ],
      except: [
        '(our|official) (facebook|twitter|linkedin|instagram|social media|social network) (page|account|profile|presence|channel|site)',
        '(follow|visit|find) us on',
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
      'You can register through a social network, and we get your name from it.',
      'We obtain information from social networks that you use.',
    ],
    allows: ['We may receive social media account information from the network.'],
    asks: ['If you choose to connect your Twitter account, we collect your user name there.'],
    denies: ['We do not collect social media profile data.'],
    ignores: [
      'Follow us on our Instagram page.',
      'We do not share your social media information.',
      'The privacy policy of the network applies to your account there.',
    ],
  },
};
