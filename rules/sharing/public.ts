import { defineRule, type ExamplesFor } from '../../lib/policy/rule';

export const rule = defineRule({
  id: 'sharing/public',
  fact: 'recipients:public',
  title: 'Other users or the public',
  why: 'What you post can be read, copied and kept by anybody.',
  concern: 'medium',
  practice: 'discloses',
  languages: {
    en: {
      data: [
        'other (registered)? (user|member|player|customer|visitor|participant|subscriber)',
        '(to|with|by|before) (the|members of the)? public',
        '(the)? general public',
        '(~share|~post|~disclose|~publish|~display|~show) * publicly',
        '(to|with) (everyone|everybody)',
        '(to|by) anyone',
        'in (a|the|our|any)? public (post|space|forum|page|profile|area)',
        '(public|community|discussion|online) (forum|area|board|page|space|chat|profile)',
        'search engine',
        '(in|on|to) (a|our|the|these|public|any)? (forum|chat room|bulletin board|message board|leaderboard|public directory)',
        '(to|with|by|and) your (friends|followers|connections|audience)',
        '(to|with) the community',
      ],
      except: [
        'other (user|member|customer|visitor|player) (information|data|content|pattern|account|material)',
        '(interact|interaction|interacting|communicate|communicating|communication|connect|connection) with other (user|member|player|participant|customer)',
        'publicly (shared|available|accessible) (document|website|source|information|data|content|page)',
        '(pattern|data|information|content|preference|behaviour|rating|review|post|rights) (of|from|by|about) (the)? (other|all|our) (user|member|customer|visitor|player|participant)',
        '(protect|others|party|parties|users|user|customers|members|company|us|ourselves|employees|safety|rights|property|interests|harm|clients|partners) (,|or|and|;)? (or|and)? (to)? (the|members of the)? (general)? public',
        '(safety|protection|health|interest|security|benefit) of (the|any)? (general|other)? (public|person|individual|people|user|member)',
        '(interest|vital interest|right|safety|property|privacy) * other (person|individual|people|user|member|customer|visitor)',
        'search engine (provider|marketing|optimisation)',
        'public (post|tweet|profile|x) * (from|by|shared|on)',
        '(use|uses|using|collect|collects) * public',
        'public (authority|interest|record|source|body|health|safety|institution|agency|official|database|key|wi-fi|sector|relation|place)',
        'not (otherwise)? (publicly available|publicly|available to the (general)? public)',
        '(prohibited|forbidden|encouraging|asking|urge) * (~disclose|~share|~post) publicly',
        '(advertising|ad|network|engine) * search engine',
        '(such as|including|like) search engine',
        'analytics * publicly available',
        '(facebook|x|twitter|instagram|linkedin|your|existing) public profile',
        '(product|service|offer|feature|goods|discount) available to (our|all)? (users|user|members|customers|visitors)',
        '(with|to|by) (or to)? anyone (else)? (,)? (except|unless|other|only|without|outside|and only)',
        '(with or)? to anyone else',
      ],
    },
  },
});

export const examples: ExamplesFor<typeof rule> = {
  en: {
    states: [
      'We show your profile to other users.',
      'Your posts are published to the public.',
      'We disclose your data to: ⟩ Other members of the forum',
      '§ Who sees your data ⟩ We share your nickname with everyone.',
    ],
    allows: ['We may display your photo to anyone who visits the site.'],
    asks: ['With your permission, we publish your review on a public page.'],
    denies: ['We do not disclose your address to other users.'],
    ignores: [
      'You must respect other users.',
      'We hold public meetings.',
      'We collect data from public sources and other users.',
      'Personal data are what identifies you and is not otherwise publicly available, and we do not share it.',
      'We share data with ad networks, such as search engines and social platforms.',
      'We may release your data where it is needed to protect the rights of us, our officers, other users or the public.',
      'We do not share your data with anyone, except as this notice says.',
      'We will not sell or lend your data to anyone else, and only share it with our vendors.',
    ],
  },
};
