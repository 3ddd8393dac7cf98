// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { detect } from '../detect/detect';
import { extract } from '../extract/extract';
import { PolicyTooLongError } from '../extract/limits';
import type { PageKind } from '../policy/verdict';
import { policyDocumentFixture } from './fixtures';
import { PageReader } from './page-reader';

vi.mock('../detect/detect', () => ({ detect: vi.fn() }));
vi.mock('../extract/extract', () => ({ extract: vi.fn() }));
vi.mock('./reveal', () => ({ clearEvidence: vi.fn(), revealEvidence: vi.fn() }));

const policy = policyDocumentFixture();
let sent: string[] = [];

function readerOn(kind: PageKind): PageReader {
  pageIs(kind);
  return new PageReader(document, (message) =>
    sent.push(message.kind === 'page' ? `page ${message.page}` : message.kind),
  );
}

function pageIs(kind: PageKind): void {
  vi.mocked(detect).mockReturnValue({ kind, score: 1, language: 'en', reasons: [] });
}

beforeEach(() => {
  sent = [];
  document.body.innerHTML = '<p>Hello</p>';
  history.replaceState(null, '', '/');
  vi.mocked(detect).mockReset();
  vi.mocked(extract).mockReset().mockReturnValue(policy);
});

test('a page that is no policy is looked at once, and nobody is woken', () => {
  const reader = readerOn('none');
  reader.look();
  reader.look();
  expect(detect).toHaveBeenCalledTimes(1);
  expect(extract).not.toHaveBeenCalled();
  expect(sent).toEqual([]);
});

test('a policy is read and sent', () => {
  readerOn('privacy-policy').look();
  expect(sent).toEqual(['page reading', 'document']);
});

test.each(['hub', 'cookie-policy', 'terms'] as const)('a page of kind %s is named, not read', (kind) => {
  readerOn(kind).look();
  expect(sent).toEqual([`page ${kind}`]);
});

test('a policy that is rendered late is found at a later look', () => {
  const reader = readerOn('none');
  reader.look();
  pageIs('privacy-policy');
  document.body.append(document.createElement('article'));
  reader.look();
  expect(sent).toEqual(['page reading', 'document']);
});

test('in-page navigation from a policy to another view takes the scorecard back', () => {
  const reader = readerOn('privacy-policy');
  reader.look();
  history.pushState(null, '', '/shop');
  pageIs('none');
  reader.move();
  reader.look();
  expect(sent).toEqual(['page reading', 'document', 'page none']);
});

test('a jump to an anchor is no other page', () => {
  const reader = readerOn('privacy-policy');
  reader.look();
  history.pushState(null, '', '#retention');
  reader.move();
  reader.look();
  expect(extract).toHaveBeenCalledTimes(1);
});

test('a page that a person asked for stays read, whatever it grows into, until it shows another view', () => {
  const reader = readerOn('none');
  reader.read();
  reader.look();
  document.body.append(document.createElement('article'));
  reader.look();
  expect(sent).toEqual(['page reading', 'document']);
  history.pushState(null, '', '/shop');
  reader.move();
  reader.look();
  expect(sent).toEqual(['page reading', 'document', 'page none']);
});

test('a policy that a person asked for before it was all there is read again', () => {
  const reader = readerOn('privacy-policy');
  reader.read();
  reader.look();
  expect(extract).toHaveBeenCalledTimes(1);
  document.body.append(document.createElement('article'));
  reader.look();
  expect(extract).toHaveBeenCalledTimes(2);
});

test.each([
  [new PolicyTooLongError(), 'page too-long'],
  [new RangeError('Maximum call stack size exceeded'), 'page failed'],
])('%s is told', (problem, told) => {
  vi.mocked(extract).mockImplementation(() => {
    throw problem;
  });
  readerOn('privacy-policy').look();
  expect(sent).toEqual(['page reading', told]);
});

test('a detection that fails is told, and is no reason to stop', () => {
  const reader = readerOn('none');
  vi.mocked(detect).mockImplementation(() => {
    throw new RangeError('Maximum call stack size exceeded');
  });
  reader.look();
  expect(reader.tellPage()).toEqual({ kind: 'not-read', page: 'none' });
});

test('once the popup has asked, it hears of every change', () => {
  const reader = readerOn('none');
  expect(reader.tellPage()).toEqual({ kind: 'waiting' });
  reader.look();
  expect(sent).toEqual(['page none']);
  expect(reader.tellPage()).toEqual({ kind: 'not-read', page: 'none' });
});

test('leaving is told only where something was told before', () => {
  const quiet = readerOn('none');
  quiet.look();
  quiet.leave();
  expect(sent).toEqual([]);
  const heard = readerOn('privacy-policy');
  heard.look();
  heard.leave();
  heard.comeBack();
  expect(sent).toEqual(['page reading', 'document', 'left', 'document']);
});

test('evidence that cannot be looked up is answered, not thrown', async () => {
  vi.mocked(extract).mockImplementation(() => {
    throw new PolicyTooLongError();
  });
  expect(await readerOn('none').reveal({ kind: 'reveal', start: 0, end: 1, quote: 'a' })).toEqual({ kind: 'changed' });
});

test('a page that is to be left alone is looked at when somebody asks', () => {
  const reader = readerOn('privacy-policy');
  reader.sleep();
  expect(reader.tellPage()).toEqual({ kind: 'asleep' });
  expect(detect).not.toHaveBeenCalled();
  reader.read();
  expect(reader.tellPage()).toEqual({ kind: 'read' });
  reader.sleep();
  expect(reader.tellPage()).toEqual({ kind: 'read' });
});
