import { defineRule, type ExamplesFor } from '../../lib/policy/rule';

export const rule = defineRule({
  id: 'choices/sale-or-sharing',
  fact: 'optOuts:sale-or-sharing',
  title: 'Sale or sharing of data',
  why: 'Data that is sold or shared for advertising spreads beyond anyone’s control.',
  concern: 'none',
  practice: 'offers',
  opp115: ['User Choice/Control'],
  languages: {
    en: {
      data: [
        'do not sell (or share)? my',
        'do not share (or sell)? my',
        '(“|") do not sell',
        '(do not sell|donotsell) (link|page|form|button|request)',
        '~opt out (of|from) * (sale|sell|selling|sold|sales)',
        '~opt out (of|from) (the|any|our|future|certain|such|having|us|your|information|personal|data|or limit)* (“|")? (sharing|disclosure|disclosing)',
        '~opt out (of|from) having * (shared|disclosed|sold)',
        '(targeted advertising|advertising) (,|or|;|and|, or|; or) (the|any)? (sale|selling) (of|or|,)',
        '(global privacy control|gpc)',
        'opt-out preference signal',
        'universal opt-out (mechanism|signal|tool)',
        'user-enabled global privacy',
        '(us|we|company) not (to)? (sell|share|disclose) (or share|or sell|,|or)* (your|their|my|the|any|personal)',
        'not to (sell|share|disclose|rent|trade) (or share|or sell)? (your|their|my) * (information|data|name|address|details)',
        "(not|don't) (want|wish|like|prefer) (us|your|to have your|the)? * (to)? (be)? (share|shared|sell|sold|disclose|disclosed|rent|rented|provided|passed) * (third party|third-party|partner|affiliate|companies|advertiser|sponsor|others|organization)",
        '(stop|prevent) (us|our)? (from)? (selling|sharing|disclosing) * (information|data)',
        '(your|california) privacy choices (”|")? (link|icon|form|page|button|tool|opt-out)',
        'link (titled|labeled|called|entitled|marked|named)? (“|")? your (california)? privacy choices',
        '(sale|sharing|data sharing|information sharing) (opt-out|opt out|preference|setting|control)',
        '~limit (our|your|their|the|affiliate)? sharing',
        '~object to * (sale|sharing|disclosure) of',
        '(right) to (opt out|opt-out) of (sale|sharing|the sale|the sharing)',
      ],
      except: [
        '~opt out (of|from) sharing (your|their|my)? * (location|geolocation|contact|usage data|diagnostic)',
        '(not|never) (sell|share|disclose) (or share)? (my|your) * (without|unless)',
        '~opt out (of|from) * (receiving|email|emails|newsletter) * (sale|sales|selling)',
        '(policy|practice|commitment|promise|pledge|principle) (is)? not to (sell|share|disclose|rent|trade) (or share|or sell|or rent|or disclose)? (your|their|my|any)? * (information|data|name|address|details)',
      ],
    },
  },
});

export const examples: ExamplesFor<typeof rule> = {
  en: {
    states: [
      'Use the link “Do Not Sell or Share My Personal Information”.',
      'You can opt out of the sale of your personal information.',
      'Please tell us if you do not want your name shared with other companies.',
      'You may ask us not to share your information with our partners.',
      'We honour the Global Privacy Control.',
      'To opt out of sharing, press the “Your Privacy Choices” button.',
      'Your browser can send an opt-out preference signal.',
      'You may direct us to stop selling your data.',
    ],
    denies: ['You may not opt out of the sale of your personal information.'],
    ignores: [
      'We do not sell your personal information.',
      'You can opt out of sharing your location.',
      'We may not share your data with advertisers.',
      'It is our strict policy not to share your personal information with any third party.',
    ],
  },
};
