import { defineRule, type ExamplesFor } from '../../lib/policy/rule';

export const rule = defineRule({
  id: 'tracking/global-privacy-control',
  fact: 'practices:global-privacy-control',
  title: 'Global Privacy Control',
  why: 'One switch in the browser tells every site not to sell or share your data.',
  concern: 'low',
  practice: 'declares',
  values: { states: 'honoured', allows: 'honoured', asks: 'honoured', denies: 'ignored' },
  languages: {
    en: {
      data: [
        'global privacy control',
        'gpc',
        'opt-out preference signal',
        'universal opt-out (mechanism|signal|tool|preference|request)?',
        'user-enabled (global)? privacy control',
        'browser-based opt-out (signal|preference)',
        '(legally recognized|recognized) (browser|opt-out) (based)? (preference)? signal',
        '(~honor|~recognize|~process|~respond to|~support) * opt-out (signal|preference)',
      ],
      except: ['group global privacy control'],
    },
  },
});

export const examples: ExamplesFor<typeof rule> = {
  en: {
    states: [
      'We honour the Global Privacy Control.',
      'If your browser sends a GPC signal, we treat it as a request to opt out.',
      'We process universal opt-out signals.',
    ],
    allows: ['You can opt out with an opt-out preference signal.'],
    asks: ['If you enable it, we honor the Global Privacy Control.'],
    denies: ['We do not respond to the Global Privacy Control.', 'Our site does not recognise GPC signals.'],
    ignores: ['We honour Do Not Track.', 'You control your privacy settings.'],
  },
};
