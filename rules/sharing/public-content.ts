import { defineRule, type ExamplesFor } from '../../lib/policy/rule';

export const rule = defineRule({
  id: 'sharing/public-content',
  fact: 'recipients:public',
  title: 'Content that others see',
  why: 'What you post can be read, copied and kept by anybody.',
  concern: 'medium',
  practice: 'declares',
  languages: {
    en: {
      data: [
        '(visible|viewable|accessible|available|shown|displayed|disclosed|seen|searchable|exposed) (to|by|for) (the|our|all|any|some|your|every)? (other|fellow|registered|general|all|any)? (users|user|members|member|visitors|people|players|participants|customers|anyone|everyone|everybody|public|friends|followers)',
        '(visible|viewable|accessible|shown|displayed|seen) (to|by|for) others',
        '(seen|viewed|read|accessed|collected|used|viewed|copied|found) by * (other users|other members|anyone|others|everyone|the public|any|other people|other visitors|third parties)',
        '(publicly|generally) (available|accessible|visible|viewable|displayed|posted|shared|searchable|published)',
        '~become (public|publicly)',
        'your (profile|account|post|content|photo|comment|review) (is|are|may be|will be|can be) public',
        'your public (profile|post|comment|page|content)',
        'post * in (a|the|any|our|these)? public (forum|area|space|page|section)',
        '(~make|~post|~publish|~share|~disclose) * (public|publicly|in public)',
        '(~share|~interact|~communicate|~exchange|~post) * with (other|all) (user|member|people|player|participant|visitor)',
        '(other users|others|other members|anyone|everyone|the public|other people|other players) (can|may|will|might|could|are able|to) (be able to|also)? (see|view|read|access|find|collect|search|use|contact|discover|identify)',
        '(forum|chat room|message board|bulletin board|comment section|public area|community area|blog|review) * (public|publicly|others|anyone|visible|disclose|disclosed|seen|available)',
        '(shared|share) with (those|these|the) other (user|member)',
        'public (area|forum|search)',
        'information you (post|share|disclose) * (forum|chat|public|community|blog|message board)',
      ],
      except: [
        '(freely|publicly) available to anyone',
        '(from|collect|collects|obtain|receive|gather|including|other) * (publicly|public|generally) (available|accessible)',
        '(publicly|public|generally) (available|accessible) (source|information|data|database|record|register|personal|website|content on|internet)',
        '(publicly|generally) (available|accessible) (on|from|over|through|via|in) (the|public)? (internet|web|source|record|database)',
        'public (information|record) (source|database)?',
        '(policy|notice|statement|terms) * publicly',
        'no longer publicly',
        'not (otherwise)? (publicly available|available to the public|public)',
        '(asking|encouraging|prohibited|forbidden|urge) * (~disclose|~share|~post) publicly',
        'publicly (shared|available|accessible) (document|website|source|information|data|content|page|text|material)',
        '(analytics|statistical|aggregate) data * publicly available',
        '(information|content|data) (that|which)? you have made (public|publicly available)',
        '(product|service|offer|feature|goods|discount) (that are)? available (to|for) (the|our|all|any|some)? (users|user|members|customers|visitors|participants)',
        'with other people (or|,) (or)? (non-affiliated|unaffiliated|other|third)? (company|companies|organization|organisation|business|party|parties)',
        '(~share|~interact|~communicate|~exchange|~post|~sell|~rent) * with (other|all) people (or|,)',
      ],
    },
  },
});

export const examples: ExamplesFor<typeof rule> = {
  en: {
    states: [
      'Your profile is visible to other users.',
      'Anything that you post in the forum becomes public.',
      'Reviews are publicly available.',
    ],
    allows: ['Other members can see your name and photo.', 'Your comments may be read by anyone.'],
    asks: ['If you choose to make your profile public, others can see it.'],
    denies: ['Your e-mail address is not visible to other users.'],
    ignores: [
      'We collect publicly available information about you.',
      'Other users must be respected.',
      'We act in the public interest.',
      'Personal data are what identifies you and is not otherwise publicly available.',
      'Asking users to disclose publicly who they are is prohibited.',
      'Online texts are varied: for example, publicly shared documents and websites.',
      'The analytics data of this site are publicly available.',
      'We store any information that you have made public on that network.',
      'We let other firms make products or services available to our customers.',
      'We do not share data with other people or companies except to fill your order.',
    ],
  },
};
