import { defineRule, type ExamplesFor } from '../../lib/policy/rule';

export const rule = defineRule({
  id: 'choices/ai-training',
  fact: 'optOuts:ai-training',
  title: 'AI training',
  why: 'What a model has learned cannot be taken back: the choice counts before.',
  concern: 'none',
  practice: 'offers',
  languages: {
    en: {
      data: [
        '~opt out * (training|train|model improvement|ai training|machine learning|ai models)',
        '(train|training|improve) * (model|ai) * (unless|until|if|but) you (choose to)? (opt out|object|turn|disable)',
        '(training|train) * unless * opt out',
        '(~choose|~decide|~control|~manage|~select) (whether|if|how) * (train|training|improve our models|improve the model|ai model)',
        '(~choose|~decide|~control) (whether|if|how) * (used|use) * (train|improve) (and train)?',
        '(~turn off|~disable|~deactivate|~switch off|~toggle|~stop|~prevent|~object to|~opt out of) * (training|model improvement|improve the model|train our|train models|ai training|train the)',
        '(~object|~oppose) * (to train|for training|train our|ai training|ai models)',
        '(~object|~oppose) to * of * (to train|for training|train our|ai training|ai models)',
        '(training|model improvement|improve the model) (is)? (on|off|enabled|disabled|setting|toggle)',
        '(excluded|exclude) from * (train|training)',
        '~opt out of * of * (to train|training|train our|ai)',
        '(temporary|private|incognito) (chat|mode|conversation|session) * * (not|never) (be)? (used|use) (to|for|in) (train|training|improve)',
        '(opted-out|opt-out|opting-out) (of|from) (model)? (training|improvement)',
        '(choice|option|control) (over|about|regarding|with respect to) * (training|train) (our|models|ai)?',
        'users opt out',
        'noai',
        'do not train',
      ],
      except: [
        '(not|never) (be|being)? (used|use) * (train|training) (staff|employee|agent|personnel)',
        '(staff|employee|security|driver|personnel) training',
        '(we|company|it) (do|does|will|shall|may|would)? (not|never) * (use|used) * (train|training|improve)',
        '(company-wide|staff|employee|team|personnel|privacy|security) (training|train)',
        'training (on|in) (privacy|data|security|information|confidentiality|the handling)',
      ],
    },
  },
});

export const examples: ExamplesFor<typeof rule> = {
  en: {
    states: [
      'You can opt out of model training in the settings.',
      'We use your chats to train our models unless you opt out.',
      'You can choose whether your content is used to train our AI.',
      'Turn off training in your account.',
      'You may object to the use of your posts for training AI models.',
      'Temporary chats will not be used to train our models.',
    ],
    denies: ['You cannot opt out of model training.'],
    ignores: [
      'We use your content to train our models.',
      'We do not use your files to train AI models.',
      'We train our staff in data protection.',
      'Providing company-wide training on privacy and data security.',
    ],
  },
};
