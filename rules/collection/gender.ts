import { defineRule, type ExamplesFor } from '../../lib/policy/rule';

export const rule = defineRule({
  id: 'collection/gender',
  fact: 'collected:gender',
  title: 'Gender',
  why: 'Gender is used to sort people for advertising and can expose them to unequal treatment.',
  concern: 'medium',
  practice: 'collects',
  dpv: ['pd:Gender'],
  languages: {
    en: {
      data: ['gender', 'gender (identity|expression|information)', 'sex', '(preferred)? pronoun'],
      except: [
        '(same|opposite) (sex|gender)',
        'sex (life|offender|trafficking|work|worker|toy|education|partner|drive)',
        '(regardless|irrespective) of * (sex|gender)',
        '(which|any|either|masculine|feminine|neuter) gender',
        'gender (pay|neutral|equality)',
      ],
    },
  },
});

export const examples: ExamplesFor<typeof rule> = {
  en: {
    states: [
      'We ask for your age and gender.',
      'Your profile holds the following: ⟩ Sex',
      'When you sign up you select your gender and your pronouns.',
      'Demographic data | Gender, age range | Yes',
    ],
    allows: ['We may collect demographic details like gender and income.'],
    asks: ['If you agree, we store your gender.'],
    denies: ['We do not collect your gender.'],
    ignores: [
      'We do not share your gender.',
      'We treat everyone alike, regardless of gender.',
      'Registered sex offenders may not use the service.',
    ],
  },
};
