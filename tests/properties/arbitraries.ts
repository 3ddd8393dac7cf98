import fc from 'fast-check';

/** Pieces of which policies are made, and of what breaks readers of policies. */
const pieces = [
  ...[
    'We',
    'we',
    'you',
    'They',
    'our partners',
    'third parties',
    'Acme Ltd.',
    'Acme GmbH',
    'may',
    'will not',
    'never',
    'do not',
  ],
  ...[
    'collect',
    'share',
    'sell',
    'use',
    'disclose',
    'keep',
    'delete',
    'opt out of',
    'unsubscribe from',
    'consent to',
    'receive',
  ],
  ...[
    'your email address',
    'your name',
    'precise location',
    'cookies',
    'health data',
    'personal information',
    'marketing',
    'it',
  ],
  ...[
    'with advertisers',
    'for 13 months',
    'until',
    'unless you agree',
    'if',
    'and',
    'or',
    'not only',
    'such as',
    'including',
    'to',
  ],
  ...[
    'privacy@acme.example',
    'https://acme.example/opt-out',
    '+1 800 555 0100',
    '12 Elm Street, Austin, TX 78701',
    '2 May 2024',
    '16',
  ],
  ...[
    '.',
    ',',
    ':',
    ';',
    '!',
    '?',
    '(',
    ')',
    '“',
    '”',
    '"',
    "'",
    '’',
    '—',
    '|',
    '/',
    '•',
    '§',
    '©',
    '&',
    '<',
    '>',
    '{',
    '\\',
  ],
  ...[
    '\u200b',
    '\u00ad',
    '\u202e',
    '\u2066',
    '\ufe0f',
    '\u00a0',
    '\t',
    '\n',
    '\u2028',
    '\0',
    '\ud83d',
    '\udc69',
    '👩‍👩‍👧',
    'İ',
    'ß',
    'ﬁ',
  ],
  ...[
    '__proto__',
    'constructor',
    '[object Object]',
    'undefined',
    'NaN',
    '%s',
    '$&',
    '$1',
    '</script>',
    '<!--',
    ']]>',
    '{{x}}',
  ],
];

const anyUnits = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 })
  .map((units) => String.fromCharCode(...units));

/** Any text, as policies write and as nobody does; halves of characters included. */
export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...pieces) },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
      { weight: 1, arbitrary: anyUnits },
    ),
    { maxLength: 60 },
  )
  .chain((words) => fc.constantFrom(' ', ' ', ' ', '', '\n').map((space) => words.join(space)));

const tags = [
  ...[
    'p',
    'div',
    'section',
    'article',
    'main',
    'h1',
    'h2',
    'h4',
    'ul',
    'ol',
    'li',
    'dl',
    'dt',
    'dd',
    'table',
    'tr',
    'th',
    'td',
  ],
  ...[
    'thead',
    'tbody',
    'caption',
    'a',
    'b',
    'strong',
    'em',
    'span',
    'br',
    'button',
    'details',
    'summary',
    'nav',
    'footer',
    'aside',
  ],
  ...[
    'form',
    'input',
    'select',
    'option',
    'iframe',
    'slot',
    'template',
    'noscript',
    'script',
    'style',
    'svg',
    'math',
    'pre',
    'dialog',
  ],
  ...[
    'policy-text',
    'title',
    'base',
    'frameset',
    'body',
    'html',
    'head',
    'plaintext',
    'textarea',
    'blockquote',
    'hr',
    'img',
  ],
];

const attributes = fc.constantFrom(
  ...[
    '',
    'hidden',
    'href="/opt-out"',
    'href="mailto:dpo@acme.example"',
    'href="javascript:alert(1)"',
    'href="https://["',
    'id="x"',
  ],
  ...[
    'id="__proto__"',
    'name="body"',
    'name="firstChild"',
    'class="cookie-banner"',
    'role="dialog"',
    'role="heading" aria-level="9"',
  ],
  ...[
    'aria-expanded="false" aria-controls="x"',
    'aria-hidden="true"',
    'style="display:none"',
    'style="display:block;font-size:0"',
  ],
  ...[
    'style=";:;:{"',
    'colspan="9999"',
    'rowspan="0"',
    'data-cfemail="543a3b14"',
    'lang="de"',
    'slot="a"',
    'open',
    'srcdoc="<p>Ha"',
  ],
);

interface Forest {
  nodes: string;
}

/** Any markup, well or badly nested. */
export const anyMarkup: fc.Arbitrary<string> = fc.letrec<Forest>((tie) => ({
  nodes: fc
    .array(
      fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        { weight: 3, arbitrary: anyText },
        { weight: 1, arbitrary: fc.constantFrom(...tags).map((tag) => `</${tag}>`) },
        {
          weight: 5,
          arbitrary: fc
            .tuple(fc.constantFrom(...tags), attributes, tie('nodes'), fc.constantFrom('closed', 'closed', 'open'))
            .map(
              ([tag, attribute, inner, end]) => `<${tag} ${attribute}>${inner}${end === 'closed' ? `</${tag}>` : ''}`,
            ),
        },
      ),
      { maxLength: 6 },
    )
    .map((nodes) => nodes.join('')),
})).nodes;

/** Any value that a message or a storage can hold. */
export const anyStored: fc.Arbitrary<unknown> = fc.anything({
  withNullPrototype: true,
  withSparseArray: true,
  maxDepth: 4,
});
