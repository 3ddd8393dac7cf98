import { defineRule, type ExamplesFor } from '../../lib/policy/rule';

export const rule = defineRule({
  id: 'tracking/ai-training',
  fact: 'practices:ai-training',
  title: 'AI training',
  why: 'What a model has learned from you cannot be taken back.',
  concern: 'high',
  practice: 'declares',
  values: { states: 'yes', allows: 'yes', asks: 'yes', denies: 'no' },
  languages: {
    en: {
      data: [
        '(~train|~fine-tune|~pretrain|~retrain|~teach|training|fine-tuning) (and|or|,)? (and)? (~improve|~develop|~test|~evaluate|~refine|~validate|~enhance|~build)? * (model|algorithm|artificial intelligence|ai|machine learning|machine-learning|llm|neural network|classifier|generative ai|ai system)',
        '(~improve|~develop|~build|~enhance|~refine|~create|~evaluate|development of|improvement of) (and|or)? (~train|~improve|~develop|~test)? (our|the|its|their|these|new|such|of)? * (ai model|ai models|language model|machine learning model|machine-learning model|artificial intelligence model|foundation model|generative model|ai system|machine learning algorithm|generative ai)',
        '(model|ai|algorithm|machine learning) (training|development and training|improvement)',
        'train * (including our ai|ai models)',
        '(used|use|data|information|content) (for|to|in) (train|training) (our|the|models|ai|and|of)?',
        'training (dataset|data|set|corpus)',
        'develop (and train)? (our)? (ai|artificial intelligence) (model|product|technology)',
      ],
      except: [
        '(staff|employee|personnel|security|customer service|agent|team) training',
        '~train * (staff|employee|personnel|agent|representative|team|customer service|driver|people)',
        '(~train|training) * (session|course|program|event|material|workshop|video)',
        '(review|read|see|learn more|information) * train',
        'personal training',
        '(information|data) for training and (education|educational|teaching|learning)',
        '(information|data) for training (purposes)? (of|to) (our|the|new)? (staff|doctor|student|employee|nurse|medical)',
      ],
    },
  },
});

export const examples: ExamplesFor<typeof rule> = {
  en: {
    states: [
      'We use your chats to train our AI models.',
      'Your content helps us to improve our language models.',
      'Posts that are public are part of our training data.',
      'We use personal data to develop and fine-tune machine learning models.',
      'We use your data: ⟩ To train and improve our algorithms',
    ],
    allows: [
      'We may use your uploads to train artificial intelligence.',
      'We may use your content to train AI models unless you opt out.',
    ],
    asks: [
      'If you agree, we use your conversations to train our models.',
      'With your consent we use recordings for model training.',
    ],
    denies: ['We do not use your content to train AI models.', 'Your files are never used for training our models.'],
    ignores: [
      'We train our staff in data protection.',
      'All employees attend a training course on privacy.',
      'We use artificial intelligence to translate your messages.',
      'As a teaching hospital, we may disclose health information for training and education of our doctors.',
    ],
  },
};
