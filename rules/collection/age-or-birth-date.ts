import { defineRule, type ExamplesFor } from '../../lib/policy/rule';

export const rule = defineRule({
  id: 'collection/age-or-birth-date',
  fact: 'collected:age-or-birth-date',
  title: 'Age or date of birth',
  why: 'A birth date narrows you down to very few people and is often used to prove who you are.',
  concern: 'medium',
  practice: 'collects',
  dpv: ['pd:Age', 'pd:BirthDate'],
  languages: {
    en: {
      data: [
        '(date|day|month|year|place) (and year)? of birth',
        '(birth date|birthdate|birthday|birth year|birth month|dob)',
        'year you were born',
        'age',
        'age (range|group|bracket|band|category|information|data|cohort)',
        '(estimate|estimated|approximate) age',
      ],
      except: [
        '(the|legal|minimum|required|certain|applicable|this|that|such|an|school|any|digital|specified) age (of|limit|requirement|restriction|for|in|group)?',
        "age of ('13|'14|'15|'16|'17|'18|'21|thirteen|fourteen|sixteen|eighteen|majority|consent|digital)",
        '(years|year) of age',
        '(under|below|over|above|of) (legal)? age',
        'age (appropriate|requirement|limit|restriction|restricted|verification|gate|gating|old|assurance)',
        '(regardless|irrespective) of * age',
        "('13|'16|'18|'21|eighteen|thirteen) years (of age|old)",
        "age ('13|'14|'16|'18|'21|thirteen|sixteen|eighteen)",
        "(depending on|based on|regardless of|irrespective of) (your|the|their|his or her) (child|child's|child’s|children's|user|user's)? (’s|'s)? age",
      ],
    },
  },
});

export const examples: ExamplesFor<typeof rule> = {
  en: {
    states: [
      'We collect your date of birth to check that you may play.',
      'You enter your age, gender and interests.',
      'Profile data: we store the following. ⟩ Birthday',
      'Demographic information, such as your age range, is obtained from our partners.',
    ],
    allows: [
      'We may ask for your year of birth.',
      'We may offer you the opportunity to submit further details (such as your age).',
    ],
    asks: ['If you choose to share it, we store your birthday.'],
    denies: ['We do not collect your date of birth.', 'We do not ask how old you are or for your age.'],
    ignores: [
      'We do not knowingly collect data from children under the age of 13.',
      'You must be at least 18 years of age to register.',
      'You must be of legal age to buy.',
      'We do not share your age with advertisers.',
      'We gather demographic information.',
      'We collect demographic data such as income and occupation.',
      'Depending on your child’s age, we use such data for other purposes.',
    ],
  },
};
