import type { Outcome } from '../lib/policy/outcome';
import type { Evidence, Line, OptOut, PracticeId, PracticeLine, Scorecard } from '../lib/policy/scorecard';
import type { Situation } from '../lib/ui/notices';

/** Every state of the popup, by name: drawn in the preview, operated in tests, and looked at in screenshots. */

let offset = 0;
const says = (quote: string, section = 'What we collect'): Evidence[] => {
  offset += 200;
  return [{ quote, section, start: offset, end: offset + quote.length }];
};
const states = (id: string, quote: string, section?: string): Line => ({
  id,
  reading: 'states',
  evidence: says(quote, section),
});

/** As the rubric says it: each of its texts is a message, which the other languages have as well. */
const SELLS = 'Sells your data, or “shares” it as US law calls it';

const SILENT: PracticeLine = { value: 'not-stated', evidence: [] };
const PRACTICES: readonly PracticeId[] = [
  'sale',
  'targeted-advertising',
  'ai-training',
  'automated-decisions',
  'international-transfer',
  'retention',
  'do-not-track',
  'global-privacy-control',
  'breach-notification',
  'change-notice',
  'children',
];

const practices = (said: Partial<Record<PracticeId, PracticeLine>>): Record<PracticeId, PracticeLine> => ({
  ...(Object.fromEntries(PRACTICES.map((id) => [id, SILENT])) as Record<PracticeId, PracticeLine>),
  ...said,
});

/** A policy of which nothing is known but that it was read. */
export const silentScorecard: Scorecard = {
  schema: 'smallprint-scorecard/1',
  id: 'silent',
  source: {
    url: 'https://www.quietpond.example/privacy',
    title: 'Privacy',
    controller: null,
    lastUpdated: null,
    language: 'en',
    words: 210,
    readingMinutes: 1,
    readingEase: 52,
  },
  grade: { letter: 'D', score: 38, reasons: [] },
  highlights: [],
  collected: [],
  notCollected: [],
  purposes: [],
  recipients: [],
  notShared: [],
  practices: practices({}),
  minimumAge: null,
  retentionPeriods: [],
  security: [],
  transferSafeguards: [],
  rights: [],
  optOuts: [],
  contacts: { emails: [], phones: [], forms: [], postal: [] },
  namedThirdParties: [],
  unclear: [],
};

const mixedOptOuts: OptOut[] = [
  {
    kind: 'sale-or-sharing',
    channel: 'link',
    target: 'https://www.skylark-weather.example/privacy-choices',
    label: 'Do not sell or share my personal information',
    evidence: says('You may opt out of the sale or sharing of your personal information at any time.', 'Your choices'),
  },
  {
    kind: 'targeted-advertising',
    channel: 'link',
    target: 'https://optout.adchoices.example/',
    label: 'Ad choices page',
    evidence: says('To opt out of interest-based advertising, visit the ad choices page.', 'Advertising'),
  },
  {
    kind: 'targeted-advertising',
    channel: 'device-setting',
    target: null,
    label: 'Device advertising settings',
    evidence: says(
      'You can reset or delete the advertising ID in the privacy settings of your phone.',
      'Advertising › On your phone',
    ),
  },
  {
    kind: 'data-deletion',
    channel: 'email',
    target: 'privacy@skylark-weather.example',
    label: 'privacy@skylark-weather.example',
    evidence: says(
      'Write to privacy@skylark-weather.example to have your account and its data deleted.',
      'Your rights',
    ),
  },
  {
    kind: 'marketing-communications',
    channel: 'instruction',
    target: null,
    label: 'Unsubscribe',
    evidence: says('Each newsletter carries an unsubscribe link at its foot.', 'Your choices › Newsletters'),
  },
  {
    kind: 'marketing-communications',
    channel: 'phone',
    target: '+44 20 7946 0123',
    label: 'Call us',
    evidence: says('You may also call us on +44 20 7946 0123 to be taken off our lists.', 'Your choices'),
  },
];

const mixed: Scorecard = {
  ...silentScorecard,
  id: 'mixed',
  source: {
    url: 'https://www.skylark-weather.example/legal/privacy',
    title: 'Privacy Policy',
    controller: 'Skylark Weather Ltd',
    lastUpdated: '2024-06-14',
    language: 'en',
    words: 6120,
    readingMinutes: 26,
    readingEase: 34,
  },
  grade: {
    letter: 'C',
    score: 54,
    reasons: [
      { text: SELLS, points: -12, finding: 'practices:sale' },
      { text: 'Shares your data with advertisers', points: -8, finding: 'recipients:advertisers' },
      { text: 'Collects your precise location if you allow it', points: -3, finding: 'collected:precise-location' },
      { text: 'Uses your data for targeted advertising', points: -6, finding: 'practices:targeted-advertising' },
      {
        text: 'Does not promise to tell you of a data breach',
        points: -2,
        finding: 'practices:breach-notification',
      },
      { text: 'Says that it does not train AI on your data', points: 4, finding: 'practices:ai-training' },
      { text: 'Lets you have your data deleted', points: 5, finding: 'rights:erasure' },
      { text: 'Honours Global Privacy Control', points: 4, finding: 'practices:global-privacy-control' },
    ],
  },
  highlights: [
    { text: SELLS, tone: 'bad', finding: 'practices:sale' },
    { text: 'Shares your data with advertisers', tone: 'bad', finding: 'recipients:advertisers' },
    { text: 'Says for how long it keeps your data', tone: 'good', finding: 'practices:retention' },
    { text: 'Honours Global Privacy Control', tone: 'good', finding: 'practices:global-privacy-control' },
    { text: 'Says that it does not train AI on your data', tone: 'good', finding: 'practices:ai-training' },
  ],
  collected: [
    states('name', 'When you open an account we ask for your name and e-mail address.'),
    states('email-address', 'When you open an account we ask for your name and e-mail address.'),
    {
      id: 'phone-number',
      reading: 'allows',
      evidence: says('We may also keep your phone number.', 'What we collect › Account'),
    },
    {
      id: 'precise-location',
      reading: 'asks',
      evidence: [
        ...says('With your permission, the app reads the GPS position of your phone.', 'What we collect › Location'),
        ...says('If you allow it, we keep the positions of the last 30 days to improve our forecasts.', 'Location'),
      ],
    },
    states('approximate-location', 'From your IP address we tell the city that you are in.', 'Location'),
    states('ip-address', 'Our servers log IP addresses.', 'Log data'),
    states('device-identifier', 'We use the advertising ID of your device.', 'Advertising'),
    states('cookies-and-trackers', 'We and our partners set cookies and pixels.', 'Cookies'),
    states('usage-activity', 'We record which pages and features you open.', 'Log data'),
    states('payment-information', 'Card details are taken by our payment provider.', 'Subscriptions'),
    { id: 'age-or-birth-date', reading: 'states', scope: 'children', evidence: says('We ask children for their age.') },
    states('inferences', 'From this we derive your interests.', 'Advertising'),
  ],
  notCollected: [
    {
      id: 'contact-list',
      reading: 'denies',
      evidence: says('We never read your address book.', 'What we do not collect'),
    },
  ],
  purposes: [
    states('service-provision', 'We use your data to provide the forecasts.', 'Why we use it'),
    states('marketing', 'We send you offers of our own.', 'Why we use it'),
    states('targeted-advertising', 'We and our partners show you ads that fit your interests.', 'Advertising'),
    states('analytics', 'We count how the app is used in order to improve it.', 'Why we use it'),
    states('security', 'We use log data to keep out abuse.', 'Log data'),
  ],
  recipients: [
    states('advertisers', 'We pass advertising IDs on to advertising partners.', 'Advertising'),
    states('service-providers', 'Hosting companies process data on our behalf.', 'Who gets your data'),
    {
      id: 'authorities',
      reading: 'allows',
      evidence: says('We may disclose data where a court orders it.', 'Who gets your data'),
    },
    { id: 'successors', reading: 'allows', evidence: says('If we are sold, your data may go to the buyer.', 'Sale') },
  ],
  notShared: [
    {
      id: 'public',
      reading: 'denies',
      evidence: says('Your profile is never visible to other users.', 'Who gets your data'),
    },
  ],
  practices: practices({
    sale: {
      value: 'sells',
      reading: 'states',
      scope: 'california',
      evidence: says(
        'Under Californian law, passing advertising IDs on to our partners counts as “sharing” and may be a “sale”.',
        'California',
      ),
    },
    'targeted-advertising': {
      value: 'yes',
      reading: 'states',
      evidence: says('We and our partners show you ads that fit your interests.', 'Advertising'),
    },
    'ai-training': {
      value: 'no',
      reading: 'denies',
      evidence: says('We do not train machine-learning models with your data.', 'Why we use it'),
    },
    'global-privacy-control': {
      value: 'honoured',
      reading: 'states',
      evidence: says('We honour the Global Privacy Control signal.', 'Your choices'),
    },
    'do-not-track': {
      value: 'ignored',
      reading: 'denies',
      evidence: says('We do not respond to Do Not Track signals.', 'Your choices'),
    },
    'change-notice': {
      value: 'direct-notice',
      reading: 'states',
      evidence: says('We will tell you by e-mail of changes that matter.', 'Changes'),
    },
    retention: {
      value: 'stated-period',
      reading: 'states',
      evidence: says('We keep log data for 90 days and account data for as long as you have an account.', 'Retention'),
    },
    'international-transfer': {
      value: 'yes',
      reading: 'states',
      evidence: says('Our servers stand in the United States.', 'Transfers'),
    },
    children: {
      value: 'not-directed',
      reading: 'states',
      evidence: says('Our services are not directed to children under 13.', 'Children'),
    },
  }),
  minimumAge: 13,
  retentionPeriods: [
    { text: '90 days', evidence: says('We keep log data for 90 days.', 'Retention') },
    { text: 'two (2) years', evidence: says('Invoices are kept for two (2) years.', 'Retention') },
  ],
  security: [
    states('encryption', 'Data are encrypted in transit.', 'Security'),
    states('access-control', 'Only staff who need the data can reach them.', 'Security'),
  ],
  transferSafeguards: [states('scc', 'We rely on the standard contractual clauses.', 'Transfers')],
  rights: [
    states('access', 'You may ask for a copy of your data.', 'Your rights'),
    states('rectification', 'You can correct your data in your account.', 'Your rights'),
    states('erasure', 'You may ask us to delete your data.', 'Your rights'),
    { id: 'portability', reading: 'states', scope: 'eea', evidence: says('In the EU you may take your data along.') },
    { id: 'complaint', reading: 'states', scope: 'eea', evidence: says('You may turn to your supervisory authority.') },
    {
      id: 'opt-out-of-sale',
      reading: 'states',
      scope: 'california',
      evidence: says('Californians may opt out of sale or sharing.', 'California'),
    },
  ],
  optOuts: mixedOptOuts,
  contacts: {
    emails: ['privacy@skylark-weather.example'],
    phones: ['+44 20 7946 0123'],
    forms: ['https://www.skylark-weather.example/privacy-request'],
    postal: ['Skylark Weather Ltd\n4 Heron Quay\nLondon'],
  },
  namedThirdParties: [
    {
      name: 'Tallyhoo Analytics',
      evidence: says('We use Tallyhoo Analytics.', 'Cookies'),
      optOutUrl: 'https://tallyhoo.example/opt-out',
    },
    { name: 'Brightboard Ads', evidence: says('Ads come from Brightboard Ads.', 'Advertising') },
  ],
  unclear: [
    {
      finding: 'practices:automated-decisions',
      evidence: says('Certain prices may be adapted without human review where permitted.', 'Subscriptions'),
    },
  ],
};

const allGood: Scorecard = {
  ...silentScorecard,
  id: 'all-good',
  source: {
    ...mixed.source,
    url: 'https://fernnotes.example/privacy',
    controller: 'Fern Notes',
    words: 900,
    readingMinutes: 4,
    readingEase: 64,
  },
  grade: {
    letter: 'A',
    score: 94,
    reasons: [
      { text: 'Says that it does not sell your data', points: 10, finding: 'practices:sale' },
      { text: 'Says that it does not do targeted advertising', points: 8, finding: 'practices:targeted-advertising' },
    ],
  },
  highlights: [
    { text: 'Says that it does not sell your data', tone: 'good', finding: 'practices:sale' },
    { text: 'Says that it does not do targeted advertising', tone: 'good', finding: 'practices:targeted-advertising' },
  ],
  collected: [states('email-address', 'We keep your e-mail address so that you can log in.')],
  notCollected: [{ id: 'precise-location', reading: 'denies', evidence: says('We never collect your location.') }],
  notShared: [{ id: 'advertisers', reading: 'denies', evidence: says('We share nothing with advertisers.') }],
  practices: practices({
    sale: { value: 'does-not-sell', reading: 'denies', evidence: says('We do not sell your data.') },
    'targeted-advertising': { value: 'no', reading: 'denies', evidence: says('We show no targeted ads.') },
    'breach-notification': { value: 'promised', reading: 'states', evidence: says('We will tell you of a breach.') },
    'international-transfer': { value: 'no', reading: 'denies', evidence: says('Your notes never leave Norway.') },
  }),
  rights: mixed.rights.slice(0, 3),
  contacts: { ...silentScorecard.contacts, emails: ['hello@fernnotes.example'] },
};

const allBad: Scorecard = {
  ...mixed,
  id: 'all-bad',
  source: {
    ...mixed.source,
    url: 'https://dealhound.example/privacy',
    controller: 'DealHound Inc.',
    lastUpdated: null,
    readingEase: 18,
    readingMinutes: 61,
  },
  grade: {
    letter: 'E',
    score: 9,
    reasons: [
      { text: SELLS, points: -12, finding: 'practices:sale' },
      { text: 'Collects health data', points: -10, finding: 'collected:health' },
      { text: 'Collects biometric data', points: -10, finding: 'collected:biometric' },
      { text: 'Uses your data to train AI models', points: -8, finding: 'practices:ai-training' },
      { text: 'May keep your data without end', points: -6, finding: 'practices:retention' },
      { text: 'Shares your data with advertisers', points: -8, finding: 'recipients:advertisers' },
    ],
  },
  highlights: [
    { text: SELLS, tone: 'bad', finding: 'practices:sale' },
    { text: 'Collects health data', tone: 'bad', finding: 'collected:health' },
    { text: 'Collects biometric data', tone: 'bad', finding: 'collected:biometric' },
    { text: 'Uses your data to train AI models', tone: 'bad', finding: 'practices:ai-training' },
    { text: 'May keep your data without end', tone: 'bad', finding: 'practices:retention' },
  ],
  collected: [
    ...mixed.collected,
    states('health', 'We collect information about your health.'),
    states('biometric', 'We store face prints.'),
  ],
  notCollected: [],
  notShared: [],
  practices: practices({
    sale: { value: 'sells', reading: 'states', evidence: says('We sell personal information.') },
    'targeted-advertising': mixed.practices['targeted-advertising'],
    'ai-training': { value: 'yes', reading: 'states', evidence: says('We train our models with what you upload.') },
    retention: { value: 'indefinite', reading: 'states', evidence: says('We keep data indefinitely.') },
    'change-notice': { value: 'posted', reading: 'states', evidence: says('We may change this policy at any time.') },
    children: { value: 'directed', reading: 'states', evidence: says('DealHound Kids is made for children.') },
  }),
  minimumAge: null,
  retentionPeriods: [],
  security: [],
  rights: [],
  optOuts: [],
  contacts: { ...silentScorecard.contacts, postal: ['DealHound Inc.\nPO Box 12\nSpringfield'] },
};

const manyOptOuts: Scorecard = {
  ...mixed,
  id: 'many-opt-outs',
  optOuts: Array.from({ length: 60 }, (_, at): OptOut => {
    const kind = mixedOptOuts[at % mixedOptOuts.length]?.kind ?? 'other';
    return {
      kind,
      channel: 'link',
      target: `https://partner-${at + 1}.example/opt-out`,
      label: `Partner ${at + 1}`,
      evidence: says(`Partner ${at + 1} offers an opt-out of its own.`, 'Our partners'),
    };
  }),
};

const manyCompanies: Scorecard = {
  ...mixed,
  id: 'many-companies',
  namedThirdParties: Array.from({ length: 60 }, (_, at) => ({
    name: `Company ${at + 1}`,
    evidence: says(`Company ${at + 1} measures how our app is used.`, 'Our partners'),
  })),
};

const LONG = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

const veryLongNames: Scorecard = {
  ...mixed,
  id: 'very-long-names',
  source: {
    ...mixed.source,
    controller: `${LONG} International Holdings and Subsidiaries (collectively, the “Company Group”) mbH & Co. KGaA`,
    url: `https://www.${'very-long-subdomain.'.repeat(4)}example/privacy`,
  },
  highlights: mixed.highlights.map((highlight) => ({ ...highlight, text: `${highlight.text}, ${LONG}, and so on` })),
  namedThirdParties: [{ name: LONG.repeat(2), evidence: says(`${LONG} `.repeat(12)) }],
  retentionPeriods: [
    {
      text: 'for as long as reasonably necessary and in any case seven (7) years thereafter',
      evidence: says('Seven.'),
    },
  ],
  optOuts: [
    {
      kind: 'sale-or-sharing',
      channel: 'link',
      target: `https://www.skylark-weather.example/${'choices/'.repeat(30)}`,
      label: `${LONG} ${LONG}`,
      evidence: says(`${LONG} `.repeat(12)),
    },
  ],
};

const rightToLeft: Scorecard = {
  ...mixed,
  id: 'right-to-left',
  source: { ...mixed.source, controller: 'شركة الطقس الهادئ', url: 'https://xn--mgbh0fb.example/privacy' },
  collected: [
    states('email-address', 'عندما تفتح حسابًا نطلب اسمك وبريدك الإلكتروني (e-mail).', 'ما نجمعه › الحساب'),
    states('precise-location', 'נאסוף את המיקום המדויק שלך (GPS) ברשותך.', 'מיקום'),
  ],
  namedThirdParties: [{ name: 'أداة القياس', evidence: says('نستخدم أداة القياس.', 'الإعلانات') }],
  optOuts: [
    {
      kind: 'targeted-advertising',
      channel: 'link',
      target: 'https://www.skylark-weather.example/إعلانات',
      label: '\u202eelpmaxe.knab//:sptth',
      evidence: says('يمكنك إيقاف الإعلانات.', 'الإعلانات'),
    },
  ],
};

/** What a page can write into its policy to harm its reader. All of it has to come out as mere text, or not at all. */
const hostile: Scorecard = {
  ...mixed,
  id: 'hostile',
  source: { ...mixed.source, controller: '<img src=x onerror="document.title=`owned`"> Ltd' },
  optOuts: [
    {
      kind: 'sale-or-sharing',
      channel: 'link',
      target: 'javascript:alert(1)',
      label: 'Opt out',
      evidence: says('<script>alert(1)</script> You may opt out.'),
    },
    {
      kind: 'sale-or-sharing',
      channel: 'link',
      target: 'https://bank.example@evil.example/',
      label: 'https://bank.example/',
      evidence: says('You may opt out at the bank.'),
    },
    {
      kind: 'data-deletion',
      channel: 'email',
      target: 'privacy@skylark-weather.example?bcc=spy@evil.example',
      label: 'privacy@skylark-weather.example',
      evidence: says('Write to us.'),
    },
  ],
  contacts: { emails: ['a@b.example%0aBcc:spy@evil.example'], phones: [], forms: ['data:text/html,x'], postal: [] },
};

const outcome = (result: Outcome): Situation => ({ kind: 'outcome', outcome: result });
const scored = (scorecard: Scorecard): Situation => outcome({ kind: 'scored', scorecard });

export const situations = {
  mixed: scored(mixed),
  allGood: scored(allGood),
  allBad: scored(allBad),
  silent: scored(silentScorecard),
  manyOptOuts: scored(manyOptOuts),
  manyCompanies: scored(manyCompanies),
  veryLongNames: scored(veryLongNames),
  rightToLeft: scored(rightToLeft),
  hostile: scored(hostile),
  tooShort: outcome({ kind: 'too-short', words: 74 }),
  unknownLanguage: outcome({ kind: 'unknown-language', language: 'fi' }),
  notAPolicy: outcome({ kind: 'not-a-policy', page: 'none' }),
  saysLittle: outcome({ kind: 'says-little' }),
  cookiePolicy: outcome({ kind: 'not-a-policy', page: 'cookie-policy' }),
  terms: outcome({ kind: 'not-a-policy', page: 'terms' }),
  hub: outcome({ kind: 'not-a-policy', page: 'hub' }),
  reading: outcome({ kind: 'reading' }),
  tooLong: outcome({ kind: 'unreadable', why: 'too-long' }),
  failed: outcome({ kind: 'unreadable', why: 'failed' }),
  unread: { kind: 'unread' },
  notReadable: { kind: 'closed' },
} satisfies Record<string, Situation>;

export type StateName = keyof typeof situations;

/** The scorecard of a state that has one. */
export function scorecardOf(name: StateName): Scorecard {
  const situation: Situation = situations[name];
  if (situation.kind !== 'outcome' || situation.outcome.kind !== 'scored') {
    throw new Error(`The state “${name}” has no scorecard.`);
  }
  return situation.outcome.scorecard;
}
