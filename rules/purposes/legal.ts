import { defineRule, type ExamplesFor } from '../../lib/policy/rule';

export const rule = defineRule({
  id: 'purposes/legal',
  fact: 'purposes:legal',
  title: 'Legal duties and claims',
  why: 'Data are kept and handed over where the law or a dispute calls for it.',
  concern: 'none',
  practice: 'uses',
  dpv: ['dpv:LegalCompliance'],
  languages: {
    en: {
      data: [
        '(~comply|compliance) with * (law|regulation|legal|obligation|regulatory|court|subpoena|legislation|statutory|judicial|order|statute|tax|authority|government|requirement)',
        '(~meet|~fulfil|~satisfy|~discharge|~observe) * (legal|regulatory|statutory|law|tax|legislation|governmental)',
        '(legal|regulatory|statutory|tax|accounting) (obligation|requirement|duty|compliance|purpose|process|proceeding|claim|reason|matter|dispute|defence|defense|investigation)',
        '(required|permitted|authorised|mandated|compelled|obliged|obligated|necessary|requested|ordered) (to do so|to disclose|or permitted|or authorised)? (by|under|pursuant to) * (law|regulation|court|legal|statute|legislation)',
        'legally (required|obliged|obligated|compelled|bound)',
        '(~enforce|enforcement of) * (term|agreement|policy|right|condition|rule|contract|guideline|claim|legal)',
        '(~protect|~defend|~establish|~exercise|~assert|~safeguard|~preserve|~pursue|~bring) * (right|property|claim)',
        '(establishment|exercise|defence|defense|pursuit|enforcement) (or|and|,)? * of * (claim|right)',
        '~respond to * (subpoena|legal|lawful|court|law enforcement|governmental|government|warrant|judicial|authority|regulator)',
        '(~resolve|~settle|resolution of) * dispute',
        'dispute resolution',
        'litigation',
        '(lawsuit|legal action)',
        'law enforcement (request|purpose|investigation)',
        '(tax|audit|accounting|bookkeeping|record-keeping|record keeping) (and|or)? (tax|audit|accounting|bookkeeping|compliance|legal)? (purpose|requirement|obligation|reason)',
      ],
      except: [
        '~exercise (your|their|his|her|these|this|any of your) * right',
        '(~protect|~exercise|~enforce) your * right',
        '(as|where|if|unless|when|to the extent|otherwise|extent) * permitted (or required)? (by|under) * (law|regulation|statute)',
        'permitted (by|under) (applicable|local)? law',
        'legally required (notice|disclosure|information|age|message)',
        '(principle|code|standard) * self-regulatory',
        '(~comply|compliance|complying) with * self-regulatory',
        '(~exercise) (such|this|that) right',
        '(~exercise) (data protection|privacy|data subject|consumer) right',
        'record-keeping purpose',
        '(are|is|be|am|remain|operate|fully|in) (in)? (full|substantial|strict)? (compliance|compliant) with * (law|regulation|legal|obligation|regulatory|court|legislation|statutory|judicial|order|statute|tax|authority|government|requirement)',
        '(fail|fails|failure) to (conform|comply|meet) * (to|with)? * (legal|regulatory|law|requirement|obligation)',
        'legal or regulatory requirement is',
      ],
    },
  },
});

export const examples: ExamplesFor<typeof rule> = {
  en: {
    states: [
      'We process your data to comply with our legal obligations.',
      'Invoices are kept for tax and accounting purposes.',
      'We use data to: ⟩ Enforce our terms and defend legal claims',
      'We disclose information when we are required to do so by law.',
      '§ Why we use your data ⟩ Compliance with court orders',
    ],
    allows: [
      'We may use your data to protect our rights and property.',
      'We may disclose your information in response to a subpoena, to respond to legal process or to resolve disputes.',
      'We may use the data to prevent abuse, to enforce our terms, or as otherwise required by law.',
    ],
    asks: ['If you agree, we process your data for the establishment of legal claims.'],
    denies: ['We do not use this data for the enforcement of claims.'],
    ignores: [
      'You must comply with the law when you use the forum.',
      'You may exercise your rights at any time.',
      'This paragraph sets out your legal rights.',
      'We share your data within our group for these ends, as permitted by law.',
      'We may send you legally required notices.',
      'We use your data to answer requests to exercise data protection rights.',
      'We require those entities to comply with the applicable privacy laws.',
      'You may not use the service in breach of a legal duty, or to enforce claims of others.',
      'We are in compliance with the requirements of the children’s privacy law.',
      'Any claim that the service fails to conform to a legal or regulatory requirement is between you and us.',
    ],
  },
};
