import { defineRule, type ExamplesFor } from '../../lib/policy/rule';

export const rule = defineRule({
  id: 'rights/opt-out-of-sale',
  fact: 'rights:opt-out-of-sale',
  title: 'Opt out of sale or sharing',
  why: 'Data that is sold or shared for advertising spreads beyond anyone’s control.',
  concern: 'none',
  practice: 'grants',
  opp115: ['User Choice/Control'],
  languages: {
    en: {
      data: [
        '~opt out of * (sale|sell|selling|sold|share|shared|disclosed|disclosing|transferred)',
        '~opt out of (the|any|our|future|certain|sale or|such|having)? (“|")? (sharing|disclosure|transfer) (”|")? (of|or)? (your|my|their|personal|sale|information|to|with|for)',
        '~opt out (,|and|or|if|from)? * (sale|selling|sold)',
        '~opt out (from|of) having * (shared|disclosed|sold)',
        'opting-out of the (sale|sharing)',
        'do not (sell|share) (or share|or sell)? (my|your)',
        'right to (opt out|opt-out|say no)',
        'opt-out right',
        '(targeted advertising|advertising) (,|or|;|and|, or|; or) (the|any)? (sale|selling) (of|or|,)',
        '(not to|us not|we not|stop|cease|refrain from) (sell|selling) (or|and|,)? (sharing|share|disclose)? (your|their|my|the|any|personal|to)',
        '(not to|we not|us not|company not|stop) (share|sharing|disclose|disclosing) (your|their|my|any)? (personal|personally identifiable)? (information|data) (with|to) (any)? * (third party|third-party|others|affiliate|nonaffiliate|partner|marketing)',
        "(not|don't) (want|wish) (us|your) * (to)? (be)? (share|shared|disclose|disclosed) * (third party|third-party|partner|affiliate|other companies|advertiser)",
        "(not|don't) (want|wish) (us|your) * (sell|sold)",
        '~object to * (sale|sharing|disclosure)',
        '(sale|sharing) (opt-out|opt out)',
      ],
      except: [
        'right to opt out of * (marketing|communication|email|newsletter|profiling|advertising|receiving|promotional|automated|cookie)',
        '(does|do) not have the right to opt out',
        '~opt out of (receiving|email|marketing) * (disclosure|sharing)',
      ],
    },
  },
});

export const examples: ExamplesFor<typeof rule> = {
  en: {
    states: [
      'You have the right to opt out of the sale of your personal information.',
      'California residents may opt out of the sale or sharing of personal information.',
      'You can direct us not to sell your personal information.',
      'You may opt out of having your information shared with third parties.',
      'You have the right to: ⟩ Opt out of the “sharing” of your data for advertising across sites',
      '§ Your California rights ⟩ Right to opt out: use the link “Do Not Sell or Share My Personal Information”.',
      'If you do not want us to share your information with our partners, write to us.',
    ],
    denies: ['You do not have the right to opt out of the sale of your personal information.'],
    ignores: [
      'We do not sell your personal information.',
      'You can opt out of receiving newsletters.',
      'We may not share your data with advertisers.',
      'You may write to us; we will not disclose personal information to any third party.',
      'If you do not want your name shared in this way, do not connect your account.',
    ],
  },
};
