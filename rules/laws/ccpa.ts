import type { Answer, Law } from '../../lib/letters/law';
import { federalHolidays } from '../us-federal-holidays';

const code = 'Cal. Civ. Code §';
const act = {
  en: 'California Consumer Privacy Act, CCPA',
  de: 'California Consumer Privacy Act, CCPA',
  fr: 'California Consumer Privacy Act, CCPA',
  es: 'California Consumer Privacy Act, CCPA',
};

/** Opting out and limiting: 15 business days, no proof of who one is. */
const atOnce = (deadline: string, identity: string): Partial<Answer> => ({
  deadline: { period: { unit: 'business-days', count: 15 }, cite: deadline, onWeekend: 'stays' },
  identity: { rule: 'none-needed', cite: identity },
});
/** Requests that are verified: receipt is confirmed first, and the answer may be put off. */
const verified: Partial<Answer> = {
  acknowledgement: { period: { unit: 'business-days', count: 10 }, cite: '11 CCR § 7021(a)', onWeekend: 'stays' },
  extension: { unit: 'days', count: 45 },
};

export const law: Law = {
  id: 'ccpa',
  name: 'CCPA (California)',
  called: { full: act, short: act },
  citations: 'verbatim',
  code: 'Cal. Civ. Code ',
  place: { en: 'in California', de: 'in Kalifornien', fr: 'en Californie', es: 'en California' },
  regions: ['US-CA'],
  signs: {
    scopes: ['california'],
    words: ['CCPA', 'CPRA', 'California', 'Californian', 'California Consumer Privacy Act', 'Shine the Light'],
  },
  dates: 'en-US',
  // The regulations count business days without defining them. Federal holidays are left out of the count, so that the
  // letter never names a day that is too early.
  holidays: federalHolidays,
  sources: [
    {
      text: 'California Civil Code, title 1.81.5',
      url: 'https://leginfo.legislature.ca.gov/faces/codes_displayText.xhtml?division=3.&part=4.&lawCode=CIV&title=1.81.5',
    },
    {
      text: 'California Code of Regulations, title 11, division 6',
      url: 'https://cppa.ca.gov/regulations/pdf/cppa_regs.pdf',
    },
  ],
  answer: {
    deadline: { period: { unit: 'days', count: 45 }, cite: `${code} 1798.130(a)(2)`, onWeekend: 'stays' },
    identity: { rule: 'what-you-hold', cite: '11 CCR § 7060(c)(1)' },
  },
  rights: {
    'opt-out': {
      cite: `${code} 1798.120(a)`,
      optOut: { act: 'opt-out', uses: ['sale', 'sharing'] },
      also: [
        { duty: 'tell-buyers', cite: '11 CCR § 7026(f)' },
        // To be provided since 1 January 2026; until then the business might.
        { duty: 'show-processed', cite: '11 CCR § 7026(g)' },
      ],
      answer: atOnce('11 CCR § 7026(f)(1)', '11 CCR § 7026(d)'),
    },
    erasure: {
      cite: `${code} 1798.105(a)`,
      // "Any personal information about the consumer which the business has collected from the consumer."
      reach: 'collected',
      also: [{ duty: 'tell-processors-and-buyers', cite: '11 CCR § 7022(b)' }],
      answer: { ...verified, reasons: '11 CCR § 7022(f)' },
    },
    access: {
      cite: `${code} 1798.110(a)`,
      details: ['categories', 'source', 'purposes', 'recipient-categories'],
      answer: verified,
    },
    rectification: {
      cite: `${code} 1798.106(a)`,
      also: [{ duty: 'tell-processors', cite: '11 CCR § 7023(c)' }],
      answer: { ...verified, reasons: '11 CCR § 7023(f)' },
    },
    portability: { cite: `${code} 1798.130(a)(3)(B)(iii)`, answer: verified },
    'limit-sensitive': {
      cite: `${code} 1798.121(a)`,
      answer: atOnce('11 CCR § 7027(g)(1)', '11 CCR § 7027(e)'),
    },
    'third-parties': { cite: `${code} 1798.115(a)`, parties: 'categories', answer: verified },
    complaint: { cite: `${code} 1798.199.45` },
  },
  authority: {
    name: {
      en: 'the California Privacy Protection Agency',
      de: 'die California Privacy Protection Agency',
      fr: 'la California Privacy Protection Agency',
      es: 'la California Privacy Protection Agency',
    },
    cite: `${code} 1798.199.45`,
    url: 'https://cppa.ca.gov/webapplications/complaint',
  },
};
