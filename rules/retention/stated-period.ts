import { defineRule, type ExamplesFor } from '../../lib/policy/rule';

export const rule = defineRule({
  id: 'retention/stated-period',
  fact: 'practices:retention',
  title: 'Kept for a stated time',
  why: 'A number can be checked, and waited for.',
  concern: 'none',
  practice: 'declares',
  values: { states: 'stated-period', allows: 'stated-period', asks: 'stated-period', denies: 'stated-period' },
  languages: {
    en: {
      data: [
        '(~keep|~retain|~store|~hold|~save|~maintain|~preserve|~archive|~log) * (for|up to|within|than|least|of|to|during|until) (a|the|an|up)? (period|maximum|minimum|term|duration|total|to|further|additional|another|about|approximately|around)? (of)? (at|up|no)? (least|most|to|more than|longer than)? (another|a further|an additional|approximately|about|around)? # (calendar|additional|further|full|business|more|fiscal|consecutive)? (day|month|year|week|hour|minute)',
        '(~keep|~retain|~store|~hold|~save|~maintain|~preserve|~archive|~log) * # (calendar|additional|further|full|more)? (day|month|year|week|hour|minute)',
        '(~keep|~retain|~store|~hold|~save|~maintain|~preserve|~archive|~log) * # (additional|further)? (day|month|year|week|hour|minute) (after|from|following|since|period)',
        '(~delete|~erase|~remove|~destroy|~purge|~anonymise|~dispose|~wipe|~overwrite|~clear|~de-identify) * (after|within|in|every|once|at) (a|the|a period of|the end of|no more than|not more than|at most|up to|at least|approximately|about|around|further|another|no later than|a maximum of|than)? # (calendar|additional|further|full|business|working|more)? (day|month|year|week|hour|minute)',
        '(~delete|~erase|~remove|~destroy|~purge|~anonymise|~dispose|~wipe|~overwrite|~clear|~de-identify) * # (calendar|additional|business|working)? (day|month|year|week|hour|minute)',
        '(retention|storage) (period|time|duration|term) * # (calendar)? (day|month|year|week|hour|minute)',
        '# (calendar|additional|full|further)? (day|month|year|week|hour|minute) (after|from|following|since|of|upon) (the|your|you|our|its|their|a|an|account)? (end|expiry|expiration|closure|closing|termination|deletion|delete|deleting|close|closed|cancellation|cancel|last|inactivity|contract|account|collection|unsubscribe|unsubscribing|withdrawal|completion|purchase|being collected|final|deactivation|receipt|date of (the)? (last|collection|entry|creation|receipt|purchase|termination|deletion))',
        '# (day|month|year|week|hour|minute) (retention|storage)',
        '(~remain|~stay) * for (another|a further|an additional|up to|a period of|at least)? # (day|month|year|week|hour|minute)',
        '(~remain|~stay) * # (calendar|additional)? (day|month|year|week|hour|minute)',
        'inactive (for|during) (more than|at least|over|longer than|a period of)? # (day|month|year|week|hour|minute)',
        'for the duration of * # (day|month|year|week|hour|minute)',
        '(retained|kept|stored|deleted|erased|anonymised) * # (day|month|year|week|hour|minute)',
        '(older|longer) than # (day|month|year|week|hour|minute)',
        '(limitation|statutory|legal|tax|archiving|mandatory) (retention)? period * # (day|month|year|week|hour|minute)',
        'plus # (additional)? (day|month|year|week|hour|minute)',
      ],
      except: [
        '(cookie|cookies) * (~store|~keep|~remain|~retain|~save) * # (day|month|year|week|hour|minute)',
        '(collected|disclosed|sold|shared) * (last|past|previous|preceding) # (day|month|year|week|hour|minute)',
        '(under|age of|least|over) # (year|years)',
      ],
    },
  },
});

export const examples: ExamplesFor<typeof rule> = {
  en: {
    states: [
      'We keep your data for two (2) years after your last visit.',
      'Log files are deleted after 30 days.',
      'Backups remain on our servers for another 90 days.',
      'Retention period: ⟩ 12 months after the end of the contract',
      'Invoices are retained for ten years.',
      'Your account data will be erased within thirty days of your request.',
    ],
    allows: ['We may keep your messages for up to 6 months.'],
    asks: ['If you agree, we keep your application for 12 months.'],
    denies: ['We will not keep your data for more than 30 days.'],
    ignores: [
      'We answer within 30 days.',
      'You must be at least 18 years old.',
      'Requests are free twice in 12 months.',
      'We keep your data as long as it is needed.',
    ],
  },
};
