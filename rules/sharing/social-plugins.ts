import { defineRule, type ExamplesFor } from '../../lib/policy/rule';

export const rule = defineRule({
  id: 'sharing/social-plugins',
  fact: 'recipients:social-networks',
  title: 'Social buttons and plug-ins',
  why: 'The button reports your visit to its network, even unclicked.',
  concern: 'medium',
  practice: 'declares',
  languages: {
    en: {
      data: [
        'social (media|network|networking|sharing)? (plug-in|plug ins|plugin|button|widget|feature|icon|tool|share button|module|function)',
        '(like|share|tweet|pin|follow|recommend) button',
        '(like|share|tweet|pin it|follow) (and|or|,) * (button|widget)',
        '(facebook|twitter|instagram|linkedin|pinterest|tiktok|youtube) (like|plug-in|plug ins|plugin|button|widget|share|social plugin|embed|sdk)',
        '(button|widget|plug-in|plug ins|plugin) * (facebook|twitter|instagram|linkedin|social network|social media|social networking)',
        '(~share|~post|~publish) * (on|to|with|through|via) * (facebook|twitter|instagram|x platform|social network|social media|social networking)',
        'embedded (content|video|feed|tweet|post) * (from|of)? (youtube|facebook|twitter|instagram|social)',
        'social (network|media|networking) (service|site|platform|account)? (that|which)? you connect',
        '~connect * (to|with) * (social network|social media|social networking|facebook|twitter)',
      ],
      except: [
        '(~share|~post|~publish) * (on|to) (one of|any of)? (our|the) * (facebook|twitter|instagram|social network|social media|social networking) (page|profile|channel)',
        'share on (facebook|twitter|pinterest|linkedin|reddit|google|tumblr|whatsapp) * (share|tweet|pin)',
        'share on * share on (facebook|twitter|pinterest|linkedin|reddit|google|tumblr|whatsapp)',
        '(when|if|whenever) you * * * (~share|~post|~like|~follow) * (on|to|with|through|via) * (facebook|twitter|instagram|social network|social media|social networking)',
        'follow us or share our content on (facebook|twitter|instagram|social media)',
        '~connect your account to (your)? (account)? * (social network|social media|social networking|facebook|twitter)',
        '(log in|log-in|login|sign in) to (~post|~share|~comment) * * (via|through|with|using|on) (your|a|their)? (facebook|instagram|social network|social media|social networking) (,|and|or)? (twitter|instagram|linkedin|google)?',
        '(~share|~post) * (via|through|with) your (facebook|twitter|instagram|social network|social media|social networking)',
        '(~collect|~receive|~obtain) * * * (posted|shared) (on|via|through) (facebook|twitter|instagram)',
        '(~comment|comments) (posted|made) (on|via|through) (facebook|twitter|instagram)',
        'social networking (function|feature) of',
        '(engage|use|using|join) (a|the|our|these)? * social (networking|network|media) (function|feature)',
        '(use|using|access|accessing) * (through|via) * (facebook|twitter|instagram|social networking|social network) * * (~connect|~link) * (to|with) * (social network|social media|social networking|facebook|twitter)',
        '(~connect|~link) (our|the) (services|service|site|app|application) (to|with) (a|the|your|any) social (network|networking|media)',
        '~connect (to|with) (our|the) (site|website|service|services|app) (through|via|with|using) * (social network|social media|social networking|facebook|twitter)',
      ],
    },
  },
});

export const examples: ExamplesFor<typeof rule> = {
  en: {
    states: [
      'Our pages contain social media buttons.',
      'The site uses the Facebook Like button.',
      'Our website includes social plug-ins.',
    ],
    allows: ['You may share articles on Facebook through our site.'],
    asks: ['If you choose to use the share button, the network gets the address of the page.'],
    denies: ['We do not use social plug-ins.'],
    ignores: [
      'We collect comments when you post a comment on one of our social media pages.',
      'Press the menu button to see your settings.',
      'Our team is social.',
      'Share on Facebook Share on Twitter',
      'You may create an account with the Facebook Connect feature.',
      'When you sign in through a social network, we collect your name.',
      'When you follow us or share our content on Facebook, we may receive your name.',
      'You may connect your account to your account on a social network in order to read your messages here.',
      'You may log in to post comments or share articles via your Facebook, Twitter or other account.',
      'The Courier may collect any information on visitors from Facebook as a result of comments posted via Facebook.',
      'To use the social networking function of a site, you may add to your profile by naming your interests.',
      'If you use our app through Facebook or connect our services to a social network, you permit us to use what is available to us there.',
      'If you choose to connect to our site through a social network such as Facebook, we may collect your profile.',
    ],
  },
};
