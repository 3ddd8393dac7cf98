import { defineRule, type ExamplesFor } from '../../lib/policy/rule';

export const rule = defineRule({
  id: 'retention/as-long-as-necessary',
  fact: 'practices:retention',
  title: 'Kept as long as needed',
  why: 'How long that is, the company decides.',
  concern: 'low',
  practice: 'declares',
  values: {
    states: 'as-long-as-necessary',
    allows: 'as-long-as-necessary',
    asks: 'as-long-as-necessary',
    denies: 'as-long-as-necessary',
  },
  languages: {
    en: {
      data: [
        '(~keep|~retain|~store|~hold|~save|~maintain|~preserve|~archive|~log) * (as|so) long as',
        '(as|so) long as (is|it is|we|reasonably|you|your|needed|necessary|required|permitted|the|there|that|may|they|legally|our) (is|are|reasonably|need|needs|have|has|account|necessary|required|an|it|needed|remain|use|maintain|keep|continue|consider|are required|law|deem|believe)',
        '(~keep|~retain|~store|~hold|~save|~maintain|~preserve|~archive|~log) * (only)? for (the|such|that|a)? (minimum|limited|reasonable)? (period|time|duration|length of time|amount of time|period of time|term) * (necessary|needed|required|reasonably|permitted|allowed)',
        '(~keep|~retain|~store|~hold|~save|~maintain|~preserve|~archive|~log) * until (we|you|your|the|it|they|such)',
        '(~keep|~retain|~store|~hold|~save|~maintain|~preserve|~archive|~log) * (no longer|not longer|any longer|longer) than * (necessary|needed|required|need|purpose)',
        '(~delete|~erase|~remove|~destroy|~purge|~anonymise|~dispose|~wipe|~overwrite|~clear|~de-identify) * (when|once|if|as soon as|after|where|unless) * (no longer|not) (needed|necessary|required|need|useful|relevant)',
        '(when|once|as soon as|if|until) * no longer (needed|necessary|required|need|serves)',
        '(~keep|~retain|~store|~hold|~save|~maintain|~preserve|~archive|~log) * (while|for the life of|throughout|for the duration of|during) (your|the|our|you)',
        '(~keep|~retain|~store|~hold|~save|~maintain|~preserve|~archive|~log) * (to the extent|where|only if) * (necessary|need|legitimate|required)',
        'long enough to',
        '(ongoing|continuing) legitimate (business)? (need|purpose|interest)',
        '(~keep|~retain|~store|~archive|~preserve) * (as|if|when|where) (is)? (reasonably)? (necessary|required|needed)',
        '(~keep|~retain|~store|~archive|~preserve) * for (a|such|some)? (commercially)? (reasonable|limited) (period|time|amount|length|duration)',
        'for a reasonable (period|time|amount of time) (after|following|thereafter|to)',
        '(period|time|duration) * (necessary|needed|required) (to|for|in order)',
        '(criteria|factor) * (retention|period|how long)',
        'retention period * (depend|determined|based|varies|vary)',
      ],
      except: [
        '(long as you like|long as you want)',
        '(keep|kept) (it|this|them|your password|your account) (secret|safe|secure|confidential|up to date)',
        '(save|saving|store|storing|keep|keeping|remember) (your)? * (preference|setting|item|cart|login) * (while|during|throughout) (your|the|you)',
        '(~keep|~save|~store|~maintain) (you)? (logged|signed) in * (while|during|until)',
        'stored cookies * * until you',
        'cookies * remain * until you',
      ],
    },
  },
});

export const examples: ExamplesFor<typeof rule> = {
  en: {
    states: [
      'We keep your data as long as it is needed for the purposes above.',
      'Your data is stored for as long as your account is active.',
      'We will retain your information for the period necessary to fulfil these purposes.',
      'Personal data are deleted once they are no longer needed.',
    ],
    allows: ['We may retain your data until you delete your account.'],
    asks: ['If you consent, we keep your data for as long as necessary for that purpose.'],
    denies: ['We never retain data for longer than needed.', 'We do not keep your data longer than necessary.'],
    ignores: [
      'You can use the app as long as you like.',
      'Keep your password secret.',
      'Cookies help by saving your preferences while you are visiting our site.',
      'Persistent cookies (also called stored cookies) remain active until you disable them.',
    ],
  },
};
