import fc from 'fast-check';
import { JSDOM, VirtualConsole } from 'jsdom';
import { expect, test, vi } from 'vitest';
import { analyse } from '../../lib/analyse';
import { policyDocument } from '../../lib/browser/parse-document';
import { parseOutcome } from '../../lib/browser/parse-outcome';
import { detect } from '../../lib/detect/detect';
import { extract } from '../../lib/extract/extract';
import { findPassage } from '../../lib/extract/passage';
import { documentText, type PolicyDocument } from '../../lib/policy/document';
import type { Evidence } from '../../lib/policy/scorecard';
import { rulebook } from '../../rules/ruleset';
import { anyMarkup, anyText } from './arbitraries';
import { effort, PATIENCE_MS } from './effort';

/** Whatever a page holds: it is read without a fault, in time, and every quotation stands where it is said to. */
vi.setConfig({ testTimeout: PATIENCE_MS });

const URL = 'https://www.acme.example/privacy';
const LONGEST_READING_MS = 5_000;

/** Enough of a policy for a scorecard; what is made up stands in its middle. */
const before = `<h1>Privacy Policy</h1><p>Acme Ltd. (“we”) explains here how we handle personal information. We collect your name, your
email address and your IP address when you open an account. We use them to provide the service and to send you newsletters, which you
may stop at any time.</p><h2>Sharing</h2><p>We share your email address with advertising partners. We do not sell your personal
information.</p>`;
const after = `<h2>Your rights</h2><p>You have the right to access, correct and delete your personal information. Write to
privacy@acme.example and we will answer within one month. We keep your data for 24 months after you close your account, and we encrypt
it in transit. We will tell you about changes to this policy by email.</p>`;

function pageOf(body: string): Document {
  const html = `<!doctype html><html lang="en"><title>Privacy Policy</title><body>${body}`;
  return new JSDOM(html, { url: URL, virtualConsole: new VirtualConsole() }).window.document;
}

function expectSound(page: Document): void {
  const started = performance.now();
  detect(page, URL);
  const policy = extract(page, URL);
  const outcome = analyse(policy, rulebook, URL);
  expect(performance.now() - started).toBeLessThan(LONGEST_READING_MS);
  expectWhole(policy);
  expect(parseOutcome(structuredClone(outcome))).toEqual(outcome);
  const text = documentText(policy);
  for (const { quote, start, end } of evidenceIn(outcome)) {
    expect(quote).not.toBe('');
    expect(text.slice(start, end)).toBe(quote);
  }
}

function expectWhole(policy: PolicyDocument): void {
  expect(policyDocument(structuredClone(policy))).toEqual(policy);
  for (const { text } of policy.blocks) {
    expect(text).not.toBe('');
    expect(text).toBe(text.replace(/\s+/g, ' ').trim());
  }
  for (const { text, href, block, start, end } of policy.links) {
    expect(policy.blocks[block]?.text.slice(start, end)).toBe(text);
    expect(href).toMatch(/^(https?|mailto):/);
  }
}

function evidenceIn(value: unknown): Evidence[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('quote' in value && 'start' in value) return [value as Evidence];
  return Object.values(value).flatMap(evidenceIn);
}

test('any markup', () => {
  fc.assert(
    fc.property(anyMarkup, (markup) => expectSound(pageOf(`${before}${markup}${after}`))),
    effort(60),
  );
});

test('any markup alone', () => {
  fc.assert(
    fc.property(anyMarkup, (markup) => expectSound(pageOf(markup))),
    effort(60),
  );
});

test('any text', () => {
  fc.assert(
    fc.property(
      fc.array(anyText, { minLength: 1, maxLength: 4 }),
      fc.constantFrom('p', 'li', 'h2', 'td'),
      (texts, tag) => {
        const page = pageOf(`${before}<div></div>${after}`);
        const place = page.querySelector('div');
        for (const text of texts) place?.append(Object.assign(page.createElement(tag), { textContent: text }));
        expectSound(page);
      },
    ),
    effort(150),
  );
});

test('any block of text is found again in its page', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const page = pageOf(`${before}<div></div>${after}`);
      page.querySelector('div')?.append(Object.assign(page.createElement('p'), { textContent: text }));
      const policy = extract(page, URL);
      let start = 0;
      for (const block of policy.blocks) {
        const passage = findPassage(page, policy, start, start + block.text.length);
        expect(bare(passage?.toString() ?? '')).toBe(bare(block.text));
        start += block.text.length + 1;
      }
    }),
    effort(60),
  );
});

/** Without white space and what nobody sees, which a range in the page still has. */
const bare = (text: string) => text.replace(/[\s\p{Default_Ignorable_Code_Point}]/gu, '');
