import { defineTopic } from '../../lib/policy/topic';

export const topic = defineTopic({
  name: 'International and Specific Audiences',
  languages: {
    en: {
      strong: [
        "(child|children|kid|minor|child's|children's) (under|privacy|online|information|policy|personal|below|age)",
        'under (the age of)? (13|14|16|18|thirteen|sixteen|eighteen)',
        '(age|ages) of (13|14|16|18|thirteen|sixteen|eighteen)',
        'years (of age|old)',
        'coppa',
        '(parent|guardian) (or|and|consent|permission|of)',
        'california (resident|privacy|law|civil|consumer|user|business|customer)',
        'your california privacy',
        '(european|eu|eea|swiss|safe harbor|privacy shield|u.s.-eu)',
        '(united states|u.s.) and * (country|countries)',
        '(outside|located in|residents of|reside in) (of)? (the)? (united states|u.s.|us|european|eu|eea|california|canada|europe)',
        'international (user|visitor|transfer)',
        '(transfer|transferred|processed|stored) (to|in|and) * (country|countries|united states|jurisdiction)',
        'shine the light',
        '(nevada|vermont|virginia|colorado) (resident|law|privacy)',
        'safe harbor',
      ],
      weak: [
        'children',
        'parent',
        'california',
        'country',
        'minor',
        'european',
        'united states',
        'international',
        'jurisdiction',
      ],
      against: ['jurisdiction of the court'],
    },
  },
});
