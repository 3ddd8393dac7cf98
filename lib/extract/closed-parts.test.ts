import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { extract } from './extract';

const URL = 'https://www.acme.example/privacy';

function blocksOf(html: string) {
  const { document } = new JSDOM(
    `<!doctype html><html lang="en"><title>Privacy Policy</title><body><main><h1>Privacy Policy</h1>
     <p>We collect your name and your e-mail address to run our service, and we share them with our service providers.</p>
     ${html}</main></body></html>`,
    { url: URL },
  ).window;
  return extract(document, URL)
    .blocks.slice(2)
    .map(({ text, visibility, closed }) => ({
      text,
      visibility,
      closed: closed?.map(([start, end]) => text.slice(start, end).trim()),
    }));
}

describe('what is hidden in a block', () => {
  test.each([
    ['nothing', '<p>Write to <b>a@acme.example</b>.</p>', 'visible', undefined],
    ['a word', '<p>Write to <span hidden>us at</span> a@acme.example.</p>', 'visible', ['us at']],
    [
      'its beginning',
      '<p><span style="display:none">Do not</span> write to a@acme.example.</p>',
      'visible',
      ['Do not'],
    ],
    [
      'its end',
      '<p>Write to us.<span aria-hidden="true"> Or to b@evil.example</span></p>',
      'visible',
      ['Or to b@evil.example'],
    ],
    ['a link', '<p>Write to <a hidden href="mailto:b@evil.example">us</a> today.</p>', 'visible', ['us']],
    ['two parts', '<p>One <i hidden>two</i> three <i hidden>four</i></p>', 'visible', ['two', 'four']],
    ['parts that meet', '<p>One <i hidden>two</i><b hidden> three</b> four</p>', 'visible', ['two three']],
    ['all of it', '<p><span hidden>Write to</span> <b hidden>a@acme.example</b></p>', 'collapsed', undefined],
    ['all around it', '<div hidden><p>Write to <b>a@acme.example</b>.</p></div>', 'collapsed', undefined],
  ])('%s', (_what, html, visibility, closed) => {
    expect(blocksOf(html)).toMatchObject([{ visibility, ...(closed ? { closed } : {}) }]);
    if (closed === undefined) expect(blocksOf(html)[0]?.closed).toBeUndefined();
  });

  test('in a cell of a row', () => {
    const rows = blocksOf(
      `<table><tr><th>Who</th><th>Where</th></tr>
       <tr><td>Privacy</td><td>a@acme.example <span hidden>b@evil.example</span></td></tr>
       <tr hidden><td>Sales</td><td>c@evil.example</td></tr></table>`,
    ).filter(({ text }) => text.includes('@'));
    expect(rows).toEqual([
      { text: 'Privacy | a@acme.example b@evil.example', visibility: 'visible', closed: ['b@evil.example'] },
      { text: 'Sales | c@evil.example', visibility: 'collapsed', closed: undefined },
    ]);
  });
});
