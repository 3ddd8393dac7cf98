import { defineRule, type ExamplesFor } from '../../lib/policy/rule';

export const rule = defineRule({
  id: 'collection/survey-feedback',
  fact: 'collected:survey-feedback',
  title: 'Surveys and feedback',
  why: 'Answers given in a survey or a contest often end up in a marketing profile.',
  concern: 'low',
  practice: 'collects',
  dpv: ['pd:Opinion'],
  languages: {
    en: {
      data: [
        'survey (response|answer|data|information|result|participation)',
        '(poll|questionnaire|quiz|contest|sweepstakes|competition) (response|answer|data|entry|entries|result)',
        'survey',
        '(poll|questionnaire)',
        '(your|user|customer|provide|give|send|submit|leave|share|any|collect|receive|obtain|store|and|or|,|includes|including) (us|our|your|other)? (product|service)? feedback',
        'feedback (you|and|or|,|about|on|from|to|regarding|data|information)',
        '(ratings|testimonials)',
        'rate (an|the|our|a)',
        '(product|customer|user|your|online|written|service) review',
        'reviews (and|or|,|you) (rating|comment|feedback|write|post|leave|submit)?',
        '(entry|entries) (in|into|for|to) (a|our|the|any)? (contest|sweepstakes|competition|raffle|prize draw|giveaway)',
        '(response|answer) to (our|a|any|the|your|such|these)? (survey|question|questionnaire|poll|quiz|research)',
        '(market|user|customer|consumer) research (response|data|information|panel|study|interview)',
        '(thumbs-up|thumbs up|star rating)',
        '(your|customer|user) (opinion|suggestion|evaluation)',
        'your contest entry',
      ],
      listed: ['feedback', "'reviews", 'opinions'],
      except: [
        // Occasions on which a name or an address is given; the answers themselves are another matter.
        '(contest|sweepstakes|competition|promotion|giveaway|raffle|prize draw|special offer|message board|chat room|forum|loyalty program|account|profile|purchase|newsletter) (, and|, or|,|and|or|and/or) (complete|completing|fill out|filling out|answer|answering|respond to|take|taking|in|to)? (a|an|any|our|one of our|other|such)? (survey|questionnaire|poll|competition|contest|sweepstakes)',
        '(survey|questionnaire|poll|feedback) (, and|, or|,|and|or|and/or) (enter|entering|in|to|participate in|participating in|make|making)? (a|an|any|our|one of our|other|such|special|similar)? (contest|sweepstakes|competition|promotion|giveaway|raffle|prize draw|special offer|message board|chat room|forum|loyalty program|account|profile|purchase|newsletter)',
        '(opinion|review) (and|or|,) (statement|recommendation|view)',
        '(view|fact|comment) (and|or|,|, and|, or) opinions',
        '(competition|antitrust) (law|authority|act)',
        '(privacy|security|annual|internal|periodic|legal|regular|judicial) review (of|by)',
        'feedback (form|button|link|address) (at|below|to)',
        '(credit|debt|bond) rating',
        'survey (monkey|partner|provider|tool|company|platform)',
        'feedback (section|area)',
        '(for|at|in) your review',
        '(send|sending|provide|invite|administer|conduct|offer|deliver|distribute) (you)? (to)? * (survey|questionnaire)',
        '(administer|run|conduct|operate|manage|administering|running|conducting|hold|organise|organize) (a|our|the|any|such|your)? * (contest|sweepstakes|competition|giveaway|prize draw|promotion|survey)',
        'feedback (section|area|board|page|tab)',
        'or feedback (section|area|board|page)',
        '(television|tv|audience|campaign|show|content|movie|film) rating',
        '(~respond to|~handle|~answer) * (review|comment|feedback)',
      ],
    },
  },
});

export const examples: ExamplesFor<typeof rule> = {
  en: {
    states: [
      'We collect your answers when you respond to a survey.',
      'We keep your entries in a contest with the answers that you gave.',
      'Information you provide: ⟩ Feedback and product reviews',
      'Your ratings are stored with your account.',
    ],
    allows: ['We may ask you to fill in a questionnaire.'],
    asks: ['If you choose to take part in a survey, we collect your answers.'],
    denies: ['We do not collect survey responses.'],
    ignores: [
      'When you enter a contest or respond to a survey, you may give us your name.',
      'You may be asked for your address if you take part in surveys, sweepstakes or promotions.',
      'We collect your name when you join a loyalty program, complete a survey or make a purchase.',
      'We obey competition law.',
      'We do not share your feedback with others.',
      'An annual security review of our systems takes place.',
      'What you write in public areas such as message boards or feedback sections can be read by anyone.',
      'A firm compares our audience with its television ratings.',
    ],
  },
};
