import type { Holiday, Law } from '../../lib/letters/law';

/** California Consumer Privacy Act of 2018, as amended; California Legislative Information. */
const statute = (section: string) =>
  `https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=CIV&sectionNum=${section}.`;
/** California Code of Regulations, Title 11, Division 6, as published by the California Privacy Protection Agency. */
const REGULATIONS = 'https://cppa.ca.gov/regulations/';

// The regulations count business days without defining them. Federal holidays (5 U.S.C. § 6103(a)) are left out of the
// count, so that the letter never names a day that is too early.
const holidays: readonly Holiday[] = [
  { name: 'New Year’s Day', month: 1, day: 1 },
  { name: 'Birthday of Martin Luther King, Jr.', month: 1, weekday: 1, nth: 3 },
  { name: 'Washington’s Birthday', month: 2, weekday: 1, nth: 3 },
  { name: 'Memorial Day', month: 5, weekday: 1, nth: 'last' },
  { name: 'Juneteenth National Independence Day', month: 6, day: 19 },
  { name: 'Independence Day', month: 7, day: 4 },
  { name: 'Labor Day', month: 9, weekday: 1, nth: 1 },
  { name: 'Columbus Day', month: 10, weekday: 1, nth: 2 },
  { name: 'Veterans Day', month: 11, day: 11 },
  { name: 'Thanksgiving Day', month: 11, weekday: 4, nth: 4 },
  { name: 'Christmas Day', month: 12, day: 25 },
];

export const law: Law = {
  id: 'ccpa',
  name: 'CCPA (California)',
  residence: 'I am a resident of California.',
  regions: ['US-CA'],
  signs: {
    scopes: ['california'],
    words: ['CCPA', 'CPRA', 'California', 'Californian', 'California Consumer Privacy Act', 'Shine the Light'],
  },
  dates: 'en-US',
  holidays,
  rights: {
    'opt-out': {
      subject: 'Request to opt out of sale and sharing (Cal. Civ. Code § 1798.120)',
      opening: {
        says: 'Under Cal. Civ. Code § 1798.120(a), part of the California Consumer Privacy Act (CCPA), I direct you not to sell my personal information and not to share it for cross-context behavioral advertising.',
        cites: 'Cal. Civ. Code § 1798.120(a)',
        source: statute('1798.120'),
      },
      further: [
        {
          says: 'Please pass this on to the third parties to whom you sell or share my information before you comply (11 CCR § 7026(f)).',
          cites: '11 CCR § 7026(f)',
          source: REGULATIONS,
        },
      ],
      identity: {
        says: 'This request needs no verification of my identity (11 CCR § 7026).',
        cites: '11 CCR § 7026',
        source: REGULATIONS,
      },
      deadline: {
        period: { unit: 'business-days', count: 15 },
        inWords: '15 business days',
        cites: '11 CCR § 7026(f)(1)',
        source: REGULATIONS,
        onWeekend: 'stays',
      },
      refusal: {
        says: 'If you think that you need not comply, please tell me why. I may file a complaint with the California Privacy Protection Agency (§ 1798.199.45).',
        cites: '§ 1798.199.45',
        source: statute('1798.199.45'),
      },
    },
    erasure: {
      subject: 'Request to delete my personal information (Cal. Civ. Code § 1798.105)',
      opening: {
        says: 'Under Cal. Civ. Code § 1798.105(a), part of the California Consumer Privacy Act (CCPA), I request that you delete all personal information about me that you have collected.',
        cites: 'Cal. Civ. Code § 1798.105(a)',
        source: statute('1798.105'),
      },
      further: [
        {
          says: 'Please also tell your service providers and contractors, and the third parties to whom you have sold or shared it, to delete it (11 CCR § 7022(b)).',
          cites: '11 CCR § 7022(b)',
          source: REGULATIONS,
        },
      ],
      identity: { says: 'If you have to verify who I am, please do so with what you already hold.' },
      deadline: {
        period: { unit: 'days', count: 45 },
        inWords: '45 days',
        cites: '§ 1798.130(a)(2)',
        source: statute('1798.130'),
        onWeekend: 'stays',
      },
      acknowledgement: {
        period: { unit: 'business-days', count: 10 },
        inWords: '10 business days',
        cites: '11 CCR § 7021(a)',
        source: REGULATIONS,
        onWeekend: 'stays',
      },
      extension: {
        period: { unit: 'days', count: 45 },
        inWords: 'an additional 45 days',
        cites: '§ 1798.130(a)(2)',
        source: statute('1798.130'),
        onWeekend: 'stays',
      },
      refusal: {
        says: 'If you refuse any part of this, please delete the rest and explain the basis of your refusal (11 CCR § 7022(f)).',
        cites: '11 CCR § 7022(f)',
        source: REGULATIONS,
      },
    },
  },
};
