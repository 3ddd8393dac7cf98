import { defineRule, type ExamplesFor } from '../../lib/policy/rule';

export const rule = defineRule({
  id: 'sharing/do-not-sell-link',
  fact: 'practices:sale',
  title: 'A link to stop the sale',
  why: 'Only who sells or shares data has to offer this link.',
  concern: 'high',
  practice: 'declares',
  values: { states: 'sells', allows: 'sells', asks: 'sells' },
  languages: {
    en: {
      data: [
        'do not (sell|share|sell or share|share or sell|sell and share) my (personal)? (information|data|info|pi)?',
        'do-not-sell (link|button|request|page)',
        'do not sell or share (link|button|page)?',
      ],
    },
  },
});

export const examples: ExamplesFor<typeof rule> = {
  en: {
    states: [
      'Click “Do Not Sell or Share My Personal Information”.',
      'Follow the “Do not sell my info” link at the bottom of our site.',
    ],
    allows: ['You can use our Do-Not-Sell page.'],
    asks: ['At your choice, the “Do Not Sell My Personal Information” link ends it.'],
    denies: ['We do not offer a “Do Not Sell My Personal Information” link, since we sell none.'],
    ignores: ['We do not sell your personal information.', 'You have the right to opt out of the sale of your data.'],
  },
};
