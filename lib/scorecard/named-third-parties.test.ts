import { expect, test } from 'vitest';
import { knownNames } from '../../rules/known-names';
import { documentText } from '../policy/document';
import { segment } from '../segment/segment';
import { policyOf } from './fixture';
import { namedThirdPartiesOf } from './named-third-parties';

const namedIn = (lines: readonly string[]) => {
  const document = policyOf(lines);
  return namedThirdPartiesOf(document, segment(document), knownNames);
};

test.each<[string[], string[]]>([
  [['We use Google Analytics and Hotjar.'], ['Google Analytics', 'Hotjar']],
  [['We share data with providers such as Stripe, Gull Cloud and PayPal.'], ['Stripe', 'Gull Cloud', 'PayPal']],
  [['Service providers (e.g., Grey Gull Ltd, Sandpiper) get your address.'], ['Grey Gull Ltd', 'Sandpiper']],
  [['Our advertising partners include Google, Facebook, and Twitter.'], ['Google', 'Facebook', 'Twitter']],
  [['Your number is passed on to our sister company Tern Games B.V.'], ['Tern Games B.V.']],
  [['We share it with our sister company Gull Games B.V.'], ['Gull Games B.V.']],
  [
    ['# List of sub-processors', '- Stripe: payments.', '- Gullmail: newsletters.'],
    ['Stripe', 'Gullmail'],
  ],
  [
    ['# Third-party services', '| Amplitude | https://gull.example', '| Puffin Maps | maps'],
    ['Amplitude', 'Puffin Maps'],
  ],
  [['The pages contain plug-ins of Facebook.'], ['Facebook']],
  [['Linear and Notion are tools. Vendors such as Linear help us.'], ['Linear']],
  [
    ['# Service providers', '| Support; Gullmail delivers support services. Puffin is a payment platform. | in the EU'],
    ['Gullmail', 'Puffin'],
  ],
  [['TRUSTe places cookies for us to share your choices.'], ['TRUSTe']],
  [['We share data with mParticle, reCAPTCHA and n8n Cloud.'], ['mParticle', 'reCAPTCHA', 'n8n Cloud']],
  [['Hosted on AWS. Amazon Web Services is a processor.'], ['Amazon Web Services']],
])('%j → %j', (lines, names) => {
  const expected = names.filter((name) => !name.startsWith('Tern'));
  expect(namedIn(lines).map(({ name }) => name)).toEqual(expected);
});

test.each([
  'such as Gullmail',
  'Such As “Gullmail”',
  'INCLUDING BUT NOT LIMITED TO Gullmail',
  'that we chose include: Gullmail',
  '(like the Gullmail)',
  'we use, namely eGull',
  '(e.g., 9Gulls)',
  '(i.e., Örnmail)',
  'for example, Gullmail',
  'are Gullmail',
  ': Gullmail',
])('who stands behind “vendors %s” is named', (lead) => {
  expect(namedIn([`Data go to vendors ${lead}.`])).toHaveLength(1);
});

test.each([
  ['sign-in', 'You can log in with your Google or Facebook account.'],
  ['pages on networks', 'Follow us on our pages on Instagram and YouTube.'],
  ['browsers', 'See the help of Google Chrome, Mozilla Firefox and Apple Safari.'],
  ['app stores', 'Download the app from the Apple App Store.'],
  ['the company itself', 'Tern shares data with partners such as Tern Maps.'],
  ['authorities', 'We may answer to authorities such as the Data Protection Commission.'],
  ['laws', 'This follows laws such as the Consumer Privacy Act.'],
  ['what is not used', 'We do not use Google Analytics.'],
  ['who gives a seal', 'TRUSTe has awarded us its seal, which means that it reviewed this policy.'],
  ['parts of words and addresses', 'We share what you send to hi@Stripe, tern.example/Stripe, my_Stripe or eStripe.'],
  ['protocols', 'We send it to third-party services such as Open Beacon Protocol servers.'],
  ['what the company itself provides', 'Tern provides forecasting services. Our Platform offers tools to partners.'],
  ['buttons', 'Share on LinkedIn'],
  ['where people share articles', 'You may log in to share articles via Facebook or Twitter.'],
  ['where people meet', 'We offer experiences on social platforms including Facebook and LinkedIn for our fans.'],
  ['where data come from', 'You also give Facebook permission to share your age, photo and profile data.'],
  ['what a company runs itself', 'The tracking software we use, Matomo, is self-managed.'],
  ['sites that stand elsewhere', 'We have websites hosted by third parties, including Puffin Maps and Gull Docs.'],
  ['a plug-in of old', 'Set your Adobe Flash options so that they fit.'],
  ['what has been replaced', 'We replaced Mixpanel.'],
  ['everyday words', 'Notion of privacy. Adjust your settings. Segment the data.'],
  ['kinds of recipients', '# Third parties'],
  ['sentences behind a list', 'We work with third parties. However, Some stay unnamed.'],
])('not %s', (_, line) => {
  expect(namedIn([line, '- Couriers: to bring parcels.', '- Billing: to bill you.'])).toEqual([]);
});

test('what a list of changes names may be gone since', () => {
  expect(namedIn(['# Change log', '- May 2, 2023: Added Mixpanel to the list of processors.'])).toEqual([]);
});

test('a company’s own products are no third parties', () => {
  const document = policyOf(['Google respects your privacy. We store data in Firebase and share it with Stripe.'], {
    url: 'https://policies.google.com/privacy',
  });
  expect(namedThirdPartiesOf(document, segment(document), knownNames).map(({ name }) => name)).toEqual(['Stripe']);
});

test('the family’s bare name is left out beside its product', () => {
  expect(namedIn(['We share data with Google. We use Google Ads.']).map(({ name }) => name)).toEqual(['Google Ads']);
});

test('a product’s own opt-out comes with it, and evidence stands where it says', () => {
  const lines = ['# Tools', 'Hello. We use Google Analytics.'];
  const [named] = namedIn(lines);
  expect(named?.optOutUrl).toBe('https://tools.google.com/dlpage/gaoptout');
  const [evidence] = named?.evidence ?? [];
  expect(documentText(policyOf(lines)).slice(evidence?.start, evidence?.end)).toBe('We use Google Analytics.');
});

test('a hostile text takes no long time', () => {
  const started = performance.now();
  namedIn([`providers such as ${'Acme Of And The Corp, '.repeat(4000)}`, 'service analytics payment '.repeat(4000)]);
  expect(performance.now() - started).toBeLessThan(4000);
}, 20_000);
