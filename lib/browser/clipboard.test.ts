// @vitest-environment jsdom

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { copyText } from './clipboard';

/** What a browser's clipboard holds, by type. */
let held: Record<string, string>;
const works = {
  async write(items: { forms: Record<string, Blob> }[]) {
    for (const { forms } of items)
      held = Object.fromEntries(
        await Promise.all(
          Object.entries(forms).map(async ([type, blob]) => [`${type} ${blob.type}`, await read(blob)]),
        ),
      );
  },
  async writeText(text: string) {
    held = { 'text/plain': text };
  },
};
const refuses = async () => {
  throw new DOMException('Not within a click.', 'NotAllowedError');
};

function read(blob: Blob): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsText(blob);
  });
}

class Item {
  constructor(readonly forms: Record<string, Blob>) {}
}

beforeEach(() => {
  held = {};
  vi.stubGlobal('ClipboardItem', Item);
});
afterEach(() => vi.unstubAllGlobals());

const browserWith = (clipboard: object) => vi.stubGlobal('navigator', { clipboard });

describe('a text with its markup', () => {
  test('is there in both forms, the plain one to the letter', async () => {
    browserWith(works);
    expect(await copyText('To: a@b.example\n\nDear “A & B” <x>,\n', '<p>Dear A &amp; B</p>')).toBe('copied');
    expect(held).toEqual({
      'text/plain text/plain': 'To: a@b.example\n\nDear “A & B” <x>,\n',
      'text/html text/html': '<p>Dear A &amp; B</p>',
    });
  });

  test.each<[what: string, prepare: () => void]>([
    ['whose clipboard refuses items', () => browserWith({ ...works, write: refuses })],
    ['without clipboard items', () => vi.stubGlobal('ClipboardItem', undefined)],
    ['without a clipboard for items', () => browserWith({ writeText: works.writeText })],
  ])('is there as text in a browser %s', async (_what, prepare) => {
    browserWith(works);
    prepare();
    expect(await copyText('plain', '<p>rich</p>')).toBe('copied');
    expect(held).toEqual({ 'text/plain': 'plain' });
  });

  test('is said to be refused where the browser allows no copying', async () => {
    browserWith({ write: refuses, writeText: refuses });
    expect(await copyText('plain', '<p>rich</p>')).toBe('refused');
    expect(held).toEqual({});
  });
});

test('a text without markup is text alone', async () => {
  browserWith(works);
  expect(await copyText('Settings › Privacy')).toBe('copied');
  expect(held).toEqual({ 'text/plain': 'Settings › Privacy' });
});
