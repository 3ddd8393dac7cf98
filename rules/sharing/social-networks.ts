import { defineRule, type ExamplesFor } from '../../lib/policy/rule';

export const rule = defineRule({
  id: 'sharing/social-networks',
  fact: 'recipients:social-networks',
  title: 'Social networks',
  why: 'A social network learns what you do here, and who you are there.',
  concern: 'medium',
  practice: 'discloses',
  languages: {
    en: {
      data: [
        'social (network|networking|media|sharing) (and|or)? (site|service|platform|provider|company|partner|website|network|application|page|account|channel)?',
        'social (media|network) and other',
        '(facebook|twitter|instagram|linkedin|pinterest|tiktok|snapchat|youtube|whatsapp|reddit|x platform|meta platforms)',
      ],
      except: [
        '(facebook|instagram|twitter|linkedin|snapchat) (friend|follower|contact|connection)',
        'your (facebook|twitter|instagram|linkedin|youtube|tiktok|social media|social network|social networking) (account|profile|page|information|login|credentials|id)',
        '(via|through|from|on) (a|the|our|any|your|one of our)? (third-party)? social (networking|network|media)',
        '(link|linked) * (site|website) * social (media|network|networking)',
        '(page|account|presence|profile|channel|website|site|link) (on|such as|like|including|to|of|at) (our|the|third-party|various)? (social (media|network|networking)|facebook|twitter|instagram|linkedin|youtube) (site|platform|page|network|website|channel)?',
        '(facebook|twitter|google|linkedin|tiktok|pinterest|instagram|snapchat|reddit) (ads|advertising|pixel|custom audience|audience network|analytics|insight tag|adwords)',
        'share (on|to|this on) (facebook|twitter|pinterest|linkedin|reddit|tumblr|whatsapp)',
        '(on|via|through) (facebook|twitter|instagram|linkedin|youtube)',
        '(on|in|via|through) (the|our|any)? page (we have|that we have|we run|we maintain) * * (instagram|twitter|facebook|linkedin|youtube|pinterest|tiktok|reddit)',
        'our (instagram|twitter|facebook|linkedin|youtube|pinterest|tiktok|reddit)',
        '(twitter|facebook|pinterest|reddit|youtube|linkedin|tiktok|instagram) (page|channel)',
        'social media information :',
        'page on (social (media|network|networking)|various social|third-party social)',
        '(via|through|using|with|by) (facebook|twitter|google|linkedin|apple) (connect|login|log-in|sign-in)',
        '(experience|presence|community|communities|news) (on|at|in) (various|the|our|its)? social (media|network|networking) (site|platform|page|network|website|channel) (such as|including|like)? (but not limited to|, including|, but not limited to)* (facebook|twitter|instagram|youtube|linkedin)?',
        '(page|pages) we have on * * * (instagram|twitter|facebook|linkedin|youtube|pinterest|tiktok|reddit)',
        'such as our * * (instagram|twitter|facebook|linkedin|youtube|pinterest|tiktok|reddit)',
      ],
    },
  },
});

export const examples: ExamplesFor<typeof rule> = {
  en: {
    states: [
      'We share your data with social networks.',
      'Your activity is transmitted to Facebook.',
      'We disclose data to: ⟩ Social media platforms',
      '§ Who receives your data ⟩ Social networks such as Instagram',
    ],
    allows: ['We may disclose your activity to social networking sites.'],
    asks: ['If you choose to connect your account, we share your posts with the social network.'],
    denies: ['We do not share your data with social networks.'],
    ignores: [
      'We obtain pictures stored on Facebook and the names of your Facebook friends.',
      'Follow us on Facebook.',
      'Share on Facebook Share on Twitter',
      'We collect comments that you post on pages that we have on a third-party service, such as our Instagram, Twitter and Facebook pages.',
      'We receive your name from the social network when you sign in with it.',
      'We may use and share all data that we receive through third-party social networking services.',
      'We collect comments that you post on our Instagram or Facebook pages.',
      'Social media information: we collect what you send us on our pages on social media sites.',
      'Please note that data communicated to us via Facebook Connect can be changed there.',
      'Our bank provides experiences on social media platforms such as Facebook and shares its news there.',
      'We collect comments that you post on the pages we have on other services, such as our Gramgull, Twitter and YouTube pages.',
    ],
  },
};
