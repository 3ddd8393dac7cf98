import { defineRule, type ExamplesFor } from '../../lib/policy/rule';

export const rule = defineRule({
  id: 'purposes/ai-training',
  fact: 'purposes:ai-training',
  title: 'AI training',
  why: 'What you write and upload teaches a model that others will use.',
  concern: 'high',
  practice: 'uses',
  languages: {
    en: {
      data: [
        '(~train|~fine-tune|~finetune|~teach|~retrain|~pre-train) * (ai|artificial intelligence|machine learning|machine-learning|language model|model|algorithm|neural network|llm|classifier|chatbot|assistant)',
        '(~develop|~improve|~build|~enhance|~refine|~test|~evaluate|~create|~validate|~optimise) * (ai|artificial intelligence|machine learning|language|generative|foundation|deep learning|our) (and machine learning)? (model|system|technology|tool|algorithm model)',
        '(~develop|~improve|~build|~enhance|~refine|~create) * (artificial intelligence|machine learning|language model|generative ai|neural network|llm)',
        '(ai|model|machine learning|algorithm|artificial intelligence) training',
        '(training|development|improvement|fine-tuning) of * (ai|artificial intelligence|machine learning|model|algorithm|llm)',
        '(training|train) (and|or)? (improve|improving|develop|developing|testing|refining)? (our|ai|the|these|large|machine|new|its) * (model|algorithm|llm)',
        'model (training|improvement|development)',
      ],
      except: [
        'business model',
        'our (tools|systems|technologies|tool|system|technology)',
        '(~develop|~improve|~build|~enhance|~refine|~test|~evaluate|~create|~validate|~optimise) * our (and machine learning)? (system|technology|tool)',
        '(once|after|when|until|before) (the|our|a)? model (has|have|is|are) (been)? trained',
      ],
    },
  },
});

export const examples: ExamplesFor<typeof rule> = {
  en: {
    states: [
      'We use your conversations to train our models.',
      'Your content is used for training of artificial intelligence.',
      'We use the content for: ⟩ Training and improving our AI models',
      '§ How we use your content ⟩ Model training',
    ],
    allows: ['We may use what you upload to improve our machine learning models.'],
    asks: [
      'If you opt in, we use your chats to train our AI.',
      'We do not use your photos to train AI unless you agree.',
    ],
    denies: ['We do not use your content to train our models.'],
    ignores: [
      'Our staff is trained in data protection.',
      'We improve our business model every year.',
      'We use an AI model to answer your questions.',
      'We do not use the original texts once the models have been trained.',
    ],
  },
};
