import { defineRule, type ExamplesFor } from '../../lib/policy/rule';

export const rule = defineRule({
  id: 'tracking/do-not-track',
  fact: 'practices:do-not-track',
  title: 'Do Not Track',
  why: 'A browser can say once for all sites that you do not want to be followed.',
  concern: 'low',
  practice: 'declares',
  values: { states: 'honoured', allows: 'honoured', asks: 'honoured', denies: 'ignored' },
  opp115: ['Do Not Track'],
  languages: {
    en: {
      data: [
        '(~respond|~honor|~recognize|~react|~support|~comply|~process|~follow|~observe|~acknowledge|~respect|~act|~heed|~accept|~adhere|~listen|~obey|~implement|~interpret) (to|with|on|upon|for)? * (dnt|do not track|do-not-track)',
        '(~alter|~change|~modify|~adjust|~vary|~take|~stop|~cease) * (practice|behavior|collection|use|treatment|action|step|operation|manner|measure|tracking) * * (dnt|do not track|do-not-track)',
        '(~respond|~honor|~recognize|~react|~support|~comply|~process|~follow|~respect|~act) (to|with|on|upon)? (such|these|those|this|any such|all such|that|browser|web browser|any of these) (signal|header|mechanism|browser setting|browser request|browser signal|dnt signal|tracking preference|browser preference)',
        '(~alter|~change|~modify|~adjust|~vary) (our|its|the|any of our) * (practice|behavior|collection) * (such signal|such a signal|these signals|signal|these headers)',
        '(dnt|do not track|do-not-track) (signal|request|header|setting|preference|mechanism|feature|instruction|function|option|flag|browser setting)? (is|are|will be|be)? (honor|honored|~honor|~respect|~support|~recognize|responded|~follow|~process|~comply|heeded|observed|acted)',
        '(respond|responds|response) to * browser (do|signal|setting) * signal',
      ],
      except: [
        '(policy|standard|approach|guidance) * (on|for|about|regarding) * (responding|respond|honoring|honor|recognizing|recognize) (to)? * (signal|header|do not track|dnt)',
        '~take no action * * (dnt|do not track|do-not-track)',
        'how (we|you|to|websites|companies|it|online services|the company) * (respond|responds|responding|honor|recognize|interpret) (to)? * (do not track|dnt|signal|header|such signals|such signal)',
        '(required|entitled|obliged|asks|requires) (us)? * (disclose|know|explain|state|tell)* * (respond|responds|responding|honor|recognize|interpret) (to)? * (do not track|dnt|signal|header)',
        '(industry|standard|consensus|understanding|agreement|guidance|law) * (respond|responding|interpret|honor|recognize|comply|act) (to)? * (do not track|dnt|signal|header)',
        '(change|modify|adjust|alter) * (your|browser) * (do not track|dnt)',
        '(know|disclose|explain) (how)? (we|us)? respond to * (do not track|dnt)',
        '(whether|if|how|when) (we|it|our) * (respond|honor|recognize) (to)? * (do not track|dnt)',
      ],
    },
  },
});

export const examples: ExamplesFor<typeof rule> = {
  en: {
    states: [
      'We honour Do Not Track signals.',
      'Our site responds to DNT headers.',
      'Do Not Track requests are respected on all our pages.',
      'If your browser sends such a header, we respect that signal.',
      'When we see a DNT header, we stop the tracking on that visit: we comply with Do Not Track.',
    ],
    allows: ['Some of our pages may respond to Do Not Track signals.'],
    asks: ['If you enable it, we honor Do Not Track signals.'],
    denies: [
      'We do not respond to Do Not Track signals.',
      'Our site does not currently recognise “Do Not Track” browser settings.',
      'We do not alter our practices when we receive a Do Not Track signal.',
      '§ Do Not Track ⟩ We do not respond to such signals.',
    ],
    ignores: [
      'We take no action in response to DNT.',
      'California law asks us to disclose how we respond to Do Not Track signals.',
      'There is no industry standard for how to respond to Do Not Track.',
      'You can turn on Do Not Track in your browser.',
    ],
  },
};
