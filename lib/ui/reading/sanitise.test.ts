// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { sanitised } from './sanitise';

const POLICY = 'https://www.acme.example/privacy';

function shown(html: string): HTMLElement {
  const frame = document.createElement('div');
  frame.append(sanitised(html, POLICY));
  return frame;
}

describe('nothing but a policy comes through', () => {
  test.each([
    ['scripts', '<script>document.title = "owned"</script>'],
    ['handlers', '<p onclick="x()" onmouseover="x()" onfocus="x()" tabindex="0"></p>'],
    [
      'pictures',
      '<img src="https://evil.example/x" onerror="document.title = 1"><picture><source srcset="x"></picture>',
    ],
    ['styles', '<style>body { display: none }</style><p style="position: fixed; inset: 0" class="panel-head"></p>'],
    ['forms', '<form id="document" action="https://evil.example"><input name="cookie"><textarea></textarea></form>'],
    ['names that our own elements could have', '<p id="panel" name="body"></p>'],
    ['frames', '<iframe srcdoc="<p>x"></iframe><object data="x"></object><embed src="x">'],
    [
      'drawings and formulas',
      '<svg onload="x()"><a xlink:href="javascript:x()"></a></svg><math><mi xlink:href="data:x"></mi></math>',
    ],
    [
      'their known ways out',
      '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=x()&gt;"></mtext></math>',
    ],
    ['templates and comments', '<template><script>x()</script></template><!-- <p>x -->'],
    [
      'base, meta and link',
      '<base href="https://evil.example/"><meta http-equiv="refresh" content="0"><link rel="stylesheet" href="x">',
    ],
    ['elements of their own', '<x-y is="z"></x-y><slot></slot>'],
  ])('%s', (_what, html) => {
    const frame = shown(`<p data-at="0">We collect data.</p>${html}`);
    const names = [...frame.querySelectorAll('*')].flatMap((element) => [
      element.localName,
      ...[...element.attributes].map(({ name }) => `@${name}`),
    ]);
    expect(
      names.filter(
        (name) =>
          !['p', 'table', 'tbody', 'div', 'span', '@data-at', '@class', '@tabindex', '@role', '@aria-label'].includes(
            name,
          ),
      ),
    ).toEqual([]);
    expect(frame.querySelectorAll('[style], [id], [name], .panel-head')).toHaveLength(0);
    expect(frame.textContent).toContain('We collect data.');
    expect(document.title).toBe('');
  });
});

describe('links', () => {
  test.each([
    ['https://acme.example/more', 'https://acme.example/more', null],
    ['https://optout.partner.example/x', 'https://optout.partner.example/x', 'optout.partner.example'],
    ['mailto:privacy@acme.example?bcc=spy@evil.example', 'mailto:privacy@acme.example', 'privacy@acme.example'],
    ['#12', '#12', null],
    ['javascript:alert(1)', null, null],
    ['data:text/html,x', null, null],
    ['https://bank.example@evil.example/', null, null],
    ['/relative', null, null],
    ['#panel', null, null],
  ])('%s', (href, leads, target) => {
    const frame = shown(`<p><a href="${href}" target="_self" rel="opener" ping="https://evil.example/">here</a></p>`);
    const link = frame.querySelector('a');
    expect(link?.getAttribute('href') ?? null).toBe(leads);
    expect(link?.dataset.target ?? null).toBe(target);
    expect(frame.textContent).toBe('here');
    if (link && leads !== '#12') expect(link.getAttribute('rel')).toBe('noopener noreferrer');
  });

  test('words that name another target are corrected, words that name the target are not repeated', () => {
    const frame = shown(
      '<p><a href="https://evil.example/">https://bank.example/</a><a href="https://bank.example/">www.bank.example</a></p>',
    );
    expect([...frame.querySelectorAll('a')].map((link) => link.dataset.target)).toEqual(['evil.example', undefined]);
  });
});

test.each([
  ['h1 h2 h2 h3 h1', 'h2 h3 h3 h4 h2'],
  ['h3 h2 h6', 'h2 h2 h3'],
  ['h1 h4 h4 h2', 'h2 h3 h3 h3'],
  ['h1 h2 h3 h4 h5 h6', 'h2 h3 h4 h5 h6 h6'],
])('headings %s become %s', (given, ranked) => {
  const frame = shown(
    given
      .split(' ')
      .map((name) => `<${name} data-at="1">x</${name}>`)
      .join(''),
  );
  expect([...frame.children].map(({ localName }) => localName).join(' ')).toBe(ranked);
  expect(frame.querySelectorAll('[data-at]')).toHaveLength(given.split(' ').length);
});

test('tables can be reached to be scrolled, lists and emphasis stay', () => {
  const html =
    '<table><thead><tr><th>A</th></tr></thead><tbody><tr><td colspan="2">b</td></tr></tbody></table><ol><li><strong>c</strong></li></ol>';
  const frame = shown(html);
  expect(frame.querySelector('.table-frame')?.getAttribute('tabindex')).toBe('0');
  expect(frame.querySelector('.table-frame')?.firstElementChild?.outerHTML).toBe(html.slice(0, html.indexOf('<ol>')));
  expect(frame.querySelector('ol')?.outerHTML).toBe('<ol><li><strong>c</strong></li></ol>');
});
