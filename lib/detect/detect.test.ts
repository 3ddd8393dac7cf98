import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { detect } from './detect';
import { namingOf } from './names';

const policy = `<p>This notice explains which personal data we collect, how we use them and with whom we share them. We process your
personal information on the basis of your consent or our legitimate interests. Third parties such as payment providers get
the data they need. You have the right to access, correct and delete your data, and to object to marketing at any time.</p>
<p>We use cookies to remember your basket. Our service providers store your IP address for a week. We do not sell your
personal information. You can opt out of marketing email with the unsubscribe link. Children under 16 may not open an
account. We retain data for two years, and our data protection officer answers your questions about this privacy policy.
We protect personal data with encryption, and tell you before we change this privacy notice in any way that matters.</p>`;

const story = `<p>The harbour was quiet when the lantern keeper told her story. Forty boats had come in before the storm, she said,
and every one of them had a name that her grandmother knew by heart. She counted them again as we spoke, slowly, and lit a
pipe. In the town behind us the shutters closed one after another, and somebody began to play an accordion.</p>`;

function page(title: string, heading: string, text: string): Document {
  return new JSDOM(`<title>${title}</title><h1>${heading}</h1>${text.repeat(3)}`).window.document;
}

test.each([
  ['https://acme.example/privacy', 'Privacy policy | Acme', 'Privacy policy', policy, 'privacy-policy'],
  ['https://acme.example/p/12', 'Acme', 'Privacy notice', policy, 'privacy-policy'],
  ['https://acme.example/p/12', 'Privacy statement – Acme', '', policy, 'privacy-policy'],
  ['https://acme.example/legal/privacypolicy.html', 'Acme', '', policy, 'privacy-policy'],
  ['https://acme.example/privacy', 'Privacy, please: a hotel review', 'Privacy, please', story, 'none'],
  ['https://acme.example/stories/harbour', 'The harbour', 'The harbour', story, 'none'],
  ['https://acme.example/', 'Acme', 'Welcome', policy, 'none'],
  ['not an address', 'Privacy policy', 'Privacy policy', policy, 'privacy-policy'],
] as const)('%s titled "%s", headed "%s" is %5$s', (url, title, heading, text, kind) => {
  const verdict = detect(page(title, heading, text), url);
  expect(verdict.kind, JSON.stringify(verdict.reasons)).toBe(kind);
});

test('the reasons add up to the score', () => {
  const { score, reasons } = detect(page('Privacy policy', 'Privacy policy', policy), 'https://acme.example/privacy');
  expect(reasons.length).toBeGreaterThan(3);
  expect(score).toBeGreaterThan(0.9);
  for (const { value } of reasons) expect(value).toBeGreaterThan(0);
});

test.each([
  ['Privacy Policy', 'privacy', 1],
  ['privacypolicy', 'privacy', 1],
  ['Datenschutzerklärung', 'privacy', 1],
  ['Zasady ochrany osobnich udaju', 'privacy', 1],
  ['プライバシーポリシー', 'privacy', 1],
  ['Terms of Use and Privacy', 'privacy', 1],
  ['Terms of Use and Privacy', 'terms', 1],
  ['Cookie policy', 'cookies', 1],
  ['Ten facts about privacy in the age of trains', 'privacy', 0.3],
  ['Lanterns', 'privacy', 0],
] as const)('"%s" names %s up to %f', (title, kind, most) => {
  const value = namingOf(title)[kind];
  if (most === 1 || most === 0) expect(value).toBe(most);
  else expect(value).toBeLessThan(most);
});
