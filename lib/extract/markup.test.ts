import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { documentText } from '../policy/document';
import { extract } from './extract';
import { markupOf } from './markup';

const URL = 'https://acme.example/privacy';

const pageOf = (body: string) => new JSDOM(`<body><h1>Privacy policy</h1>${body}</body>`).window.document;

/** The markup behind the title, without the places. */
function read(body: string): string {
  const html = markupOf(pageOf(body), URL)?.html ?? '';
  return html
    .replace(/<span data-at="\d+">(.*?)<\/span>/g, '$1')
    .replace(/ data-at="\d+"/g, '')
    .replace(/^<h1>Privacy policy<\/h1>/, '');
}

describe('what is kept', () => {
  test.each([
    [
      'paragraphs, out of their boxes',
      '<div><section><p class=x style="color:red">We collect data.</p></section></div>',
      '<p>We collect data.</p>',
    ],
    ['emphasis', '<p>We <b>never</b> <i>sell</i> data.</p>', '<p>We <strong>never</strong> <em>sell</em> data.</p>'],
    [
      'lists in lists',
      '<ul><li>Your data:<ul><li>name</li></ul></li><li>mail</li></ul>',
      '<ul><li><p>Your data:</p><ul><li>name</li></ul></li><li>mail</li></ul>',
    ],
    [
      'numbered lists',
      '<ol start=3><li>We collect personal data.</li></ol>',
      '<ol><li>We collect personal data.</li></ol>',
    ],
    [
      'tables, with their empty cells and spans',
      '<table><thead><tr><th>Data we collect</th><th>Why we use it</th></tr></thead><tbody><tr><td rowspan=2>Name</td><td><p>Mail</p><p>Calls</p></td></tr><tr><td></td></tr><tr><td>Age</td><td></td></tr></tbody></table>',
      '<table><thead><tr><th>Data we collect</th><th>Why we use it</th></tr></thead><tbody><tr><td rowspan="2">Name</td><td><p>Mail</p><p>Calls</p></td></tr><tr><td>Age</td><td></td></tr></tbody></table>',
    ],
    [
      'closed parts, opened',
      '<details><summary>Your personal data</summary><p>We collect data.</p></details>',
      '<h2>Your personal data</h2><p>We collect data.</p>',
    ],
    [
      'bold lines as the headings they are',
      '<p><b>Your personal data</b></p><p>We collect data.</p>',
      '<h2><strong>Your personal data</strong></h2><p>We collect data.</p>',
    ],
    [
      'lines parted by breaks, as paragraphs',
      '<div>We collect data.<br><br>We <b>use</b> data.<br><br>We share data.</div>',
      '<p>We collect data.</p><p>We <strong>use</strong> data.</p><p>We share data.</p>',
    ],
    ['a single line break', '<p>We collect<br>personal data.</p>', '<p>We collect <br>personal data.</p>'],
    [
      'links, absolute',
      '<p>We collect data: <a href="/more" onclick="x()" target=_top>read more</a>.</p>',
      '<p>We collect data: <a href="https://acme.example/more">read more</a>.</p>',
    ],
    [
      'protected mail addresses',
      '<p>We collect data: <a href="/cdn-cgi/l/email-protection#4c2d0c2e622f23">write</a></p>',
      '<p>We collect data: <a href="mailto:a@b.co">write</a></p>',
    ],
    [
      'a link over several blocks, in each',
      '<p>We collect data.</p><a href="/more">We use data.<br><br>We share data.</a>',
      '<p>We collect data.</p><p><a href="https://acme.example/more">We use data.</a></p><p><a href="https://acme.example/more">We share data.</a></p>',
    ],
    [
      'definitions',
      '<dl><div><dt>Cookies</dt><dd>We use cookies.</dd></div></dl>',
      '<dl><dt>Cookies</dt><dd>We use cookies.</dd></dl>',
    ],
  ])('%s', (_what, body, html) => {
    expect(read(body)).toBe(html);
  });
});

describe('what is left behind', () => {
  test.each([
    ['scripts', '<p>We collect data.<script>alert(1)</script></p>'],
    ['styles', '<style>p{color:red}</style><p>We collect data.</p>'],
    ['pictures', '<p>We collect data.<img src=x onerror=alert(1)></p>'],
    ['drawings', '<p>We collect data.<svg onload=alert(1)><a href="javascript:x"><text>x</text></a></svg></p>'],
    ['fields', '<p>We collect data.<input name=a value=b></p>'],
    ['names of elements', '<p id=body>We collect data.</p>'],
    ['unsafe links', '<p><a href="javascript:alert(1)">We collect data.</a></p>'],
    ['menus', '<nav><a href=/>Home</a><a href=/shop>Shop</a></nav><p>We collect data.</p>'],
  ])('%s', (_what, body) => {
    expect(read(body)).toBe('<p>We collect data.</p>');
  });
});

test('text that looks like markup stays text', () => {
  expect(read('<p>We collect data &lt;img src=x onerror=alert(1)&gt; &amp;lt; "x"</p>')).toBe(
    '<p>We collect data &lt;img src=x onerror=alert(1)&gt; &amp;lt; &quot;x&quot;</p>',
  );
});

test('links within the page lead to the place in the text; those to nowhere are none', () => {
  const html = read(
    '<p><a href="#use">Use of data</a> <a href="#gone">Gone</a></p><p>We collect data.</p><div id="use"><h2>Use</h2><p>We use data.</p></div>',
  );
  const at = documentText(
    extract(
      pageOf(
        '<p><a href="#use">Use of data</a> <a href="#gone">Gone</a></p><p>We collect data.</p><div id="use"><h2>Use</h2><p>We use data.</p></div>',
      ),
      URL,
    ),
  ).indexOf('\nUse\n');
  expect(html).toContain(`<a href="#${at + 1}">Use of data</a> Gone`);
});

test.each([
  '<p>We  collect\n your  <b>personal</b>\n  data.</p><pre>We collect data.\n\nWe share   them.</pre>',
  '<table><tr><th>Data</th><th>Why</th></tr><tr><td>Personal data we collect</td><td>Mail<br>Calls<ul><li>a</li><li>b</li></ul></td></tr></table><p>We collect data.</p>',
  '<div>We per\u00adson\u00adal data<br>collect. <span>We</span> <a href="/x"> use </a>it.<br><br>Yes.</div>',
])('every text stands where its place says: %s', (body) => {
  const page = pageOf(body);
  const { text, html } = markupOf(page, URL) ?? { text: '', html: '' };
  expect(text).toBe(documentText(extract(page, URL)));
  const view = new JSDOM(html).window.document;
  const placed = [...view.querySelectorAll('[data-at]')];
  for (const element of placed) {
    expect(element.childElementCount).toBe(0);
    const [at, own] = [Number(element.getAttribute('data-at')), element.textContent ?? ''];
    expect(text.slice(at, at + own.length)).toBe(own);
  }
  // All of it, but for the marks between cells and parts.
  expect(
    placed
      .map((element) => element.textContent)
      .join('')
      .replace(/\s/g, ''),
  ).toBe(text.replace(/[\s|;]/g, ''));
});

test('no nesting is too deep', () => {
  const page = pageOf('<p>We collect personal data.</p>');
  let at: Element = page.body;
  for (let depth = 0; depth < 1_500; depth += 1) at = at.appendChild(page.createElement(depth % 2 ? 'li' : 'ul'));
  at.textContent = 'We share personal data.';
  expect(markupOf(page, URL)?.html).toContain('We share personal data.');
});

test('a page without text has no markup', () => {
  expect(markupOf(new JSDOM('').window.document, URL)).toBeNull();
});
