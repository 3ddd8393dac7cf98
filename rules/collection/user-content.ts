import { defineRule, type ExamplesFor } from '../../lib/policy/rule';

export const rule = defineRule({
  id: 'collection/user-content',
  fact: 'collected:user-content',
  title: 'Content you provide',
  why: 'What you upload or write is kept, can be reused and often says more than you meant.',
  concern: 'medium',
  practice: 'collects',
  dpv: ['pd:Picture', 'pd:PersonalDocuments'],
  languages: {
    en: {
      data: [
        '(photo|photograph|picture)',
        '(image|video|file|document|media|recording|text|artwork|music|audio) (that)? (or other (content|material|information))? (that)? (you|users|members) (may)? (upload|post|submit|provide|share|send|create|choose|add|attach|store|input|import)',
        '(photo|image|picture|text|audio|file|document|comment|post|message) (,|and|or|/|and/or) (and|or|other)? (image|video|file|document|audio|media|music|other material|other content)',
        '(video|file|document|audio) (,|and|or) (and|or)? (image|photo|picture|comment|post|document|other material|other content)',
        '(profile|account|user) (photo|picture|image|pic|avatar|video|description|text)',
        'avatar',
        '(user|user-generated|customer|member|public|creative|uploaded|your|posted|personal|other) (generated)? (content|contribution|submission)',
        '(content|material|information|contributions|anything) (that|which)? (you|users|members) (choose to)? (upload|post|submit|create|generate|share|publish|store|contribute|make public|add|type|input)',
        '(content|contents) of (your)? (post|profile|upload|file|prompt|document)',
        '(your|user|public|forum|blog|social|message board|any) (post|posting|comment|upload|prompt|note|draft|input|creation|document|file|image|video)',
        '(comment|post) (you|and|or|,) (make|leave|and|submit|post|posts|comments|photos|likes|other)',
        '(leave|post|write|submit|make|publish) (a)? comment',
        '(message board|bulletin board|chat room|forum|discussion|blog) (post|posting|comment|message|content)',
        '(post|posting|participate|contribute|submit|message) (messages|content|information|comments|material)? (to|on|in) (a|our|the|any|public)? (message board|bulletin board|chat room|forum|blog|discussion|community)',
        '(prompt|input) (and|,|or|you|that) (you|other|output|content)?',
        '(prompts|inputs|uploads)',
        '(bio|biography|about me|self-description|profile description)',
        '(image|photo|camera) (metadata|album|gallery|library|roll)',
        '(image|video|audio) (file|upload)',
        '(upload|attach|add|post|submit) (a|an|any|your)? (image|file|video|document|media)',
      ],
      except: [
        '(log|text|data|cookie|zip|server|paper|our|your credit|gif) file',
        '(graphic|clear|tracking|invisible|pixel|transparent|tiny) image',
        '(this|these|legal|court|identity|identification|following|our|that|policy|such) document',
        '(photo|picture) (id|identification)',
        '(promotional|marketing|embedded|youtube|our) (video|content)',
        'input (from|by) our',
        'file (a|an) ',
        'clear picture',
      ],
    },
  },
});

export const examples: ExamplesFor<typeof rule> = {
  en: {
    states: [
      'We collect the photos that you upload.',
      'We store content you post, such as comments and reviews.',
      'Information you provide: ⟩ Profile picture and biography',
      'Your prompts and the files you upload are processed to answer you.',
      'When you leave a comment, we keep its text.',
    ],
    allows: ['We may retain videos you share in the forum.', 'You may upload a profile photo.'],
    asks: ['If you choose to add a photo, we store it.'],
    denies: ['We do not store your files.', 'We never look at your documents or photos.'],
    ignores: [
      'A cookie is a text file.',
      'We do not share your photos with advertisers.',
      'This document explains our practices.',
    ],
  },
};
