import { describe, expect, test } from 'vitest';
import { choiceTargets } from '../../rules/choice-targets';
import { en } from '../../rules/lexicon/en';
import { createClassifier } from '../classify/classify';
import { documentText, type PolicyDocument } from '../policy/document';
import { defineRule, type Fact, type Rule } from '../policy/rule';
import type { OptOut } from '../policy/scorecard';
import { segment } from '../segment/segment';
import { contactsOf } from './contacts';
import { policyOf } from './fixture';
import { optOutsOf } from './opt-outs';

/** Small rules of the test's own: what is tried here is how ways are found, not which words offer a choice. */
function ruleFor(kind: string, ...data: string[]): Rule {
  return ruleOf(`choices/${kind}`, `optOuts:${kind}`, ...data);
}

function ruleOf(id: `${string}/${string}`, fact: Fact, ...data: string[]): Rule {
  return defineRule({
    id,
    fact,
    title: id,
    why: 'For the test.',
    concern: 'none',
    practice: 'offers',
    languages: { en: { data } },
  });
}

const rules = [
  ruleFor('marketing-communications', '~unsubscribe', 'opt out of emails', 'stop newsletters'),
  ruleFor('targeted-advertising', 'opt out of targeted advertising'),
  ruleFor('sale-or-sharing', 'opt out of the sale'),
  ruleFor('cookies', 'refuse cookies', 'manage cookies'),
  ruleFor('data-deletion', 'delete your data', 'exercise your rights', 'have your account deleted'),
  ruleFor('location', 'turn off location'),
  ruleOf('rights/erasure', 'rights:erasure', 'right to erasure'),
];
const classifier = createClassifier(rules, en);

function optOutsIn(lines: readonly string[], changes: Partial<PolicyDocument> = {}): OptOut[] {
  const document = policyOf(lines, changes);
  const segments = segment(document);
  return optOutsOf(document, segments, classifier.classify(segments), contactsOf(document), rules, choiceTargets);
}
const short = (optOuts: readonly OptOut[]) =>
  optOuts.map(({ kind, channel, target }) => `${kind} | ${channel} | ${target}`);

test.each<[string, string[], string[]]>([
  [
    'the link of the sentence',
    ['You can unsubscribe [here](https://tern.example/bye).'],
    ['marketing-communications | link | https://tern.example/bye'],
  ],
  [
    'not its reading matter',
    ['You can unsubscribe [here](https://tern.example/bye); see our [privacy policy](https://tern.example/p).'],
    ['marketing-communications | link | https://tern.example/bye'],
  ],
  [
    'the address in it',
    ['To unsubscribe, write to news@tern.example.'],
    ['marketing-communications | email | news@tern.example'],
  ],
  [
    'only the address of a mailto link',
    ['To unsubscribe, [write to us](mailto:news@tern.example?cc=spy@evil.example&body=hi).'],
    ['marketing-communications | email | news@tern.example'],
  ],
  ['the number in it', ['To unsubscribe, call (800) 555-0137.'], ['marketing-communications | phone | (800) 555-0137']],
  [
    'link and address both',
    ['To unsubscribe, visit [this page](https://tern.example/bye) or write to news@tern.example.'],
    [
      'marketing-communications | link | https://tern.example/bye',
      'marketing-communications | email | news@tern.example',
    ],
  ],
  [
    'the link of the next sentence',
    ['You may opt out of the sale of your data. To do so, please click [here](https://tern.example/dns).'],
    ['sale-or-sharing | link | https://tern.example/dns'],
  ],
  [
    'the links of the items below',
    ['You can manage cookies in your browser:', '- [How to clear them](https://tern.example/clear)'],
    ['cookies | browser-setting | null'],
  ],
  [
    'not the link of another choice',
    ['You can turn off location in the settings of your phone. You can unsubscribe [here](https://tern.example/bye).'],
    ['location | device-setting | null', 'marketing-communications | link | https://tern.example/bye'],
  ],
  [
    'the desk that takes requests, where it says to contact us',
    [
      'Ask us to delete your data, and contact us about it at any time.',
      '# Contact',
      'Questions: hello@tern.example',
      'Privacy: privacy@tern.example',
    ],
    ['data-deletion | email | privacy@tern.example'],
  ],
  [
    'every address under a heading on requests',
    [
      'You may exercise your rights, such as that to have it deleted.',
      '# Where to send privacy requests',
      '- EU: eu@tern.example',
      '- UK: uk@tern.example',
    ],
    [
      'data-deletion | instruction | null',
      'data-deletion | email | eu@tern.example',
      'data-deletion | email | uk@tern.example',
    ],
  ],
  [
    'a setting of the account',
    ['You can delete your data in your account settings.'],
    ['data-deletion | account-setting | null'],
  ],
  ['a setting of the browser', ['You can set your browser to refuse cookies.'], ['cookies | browser-setting | null']],
  [
    'the link inside the messages, which is none of this page',
    ['You can unsubscribe by the link in each email. [Read more](https://tern.example/more).'],
    ['marketing-communications | instruction | null'],
  ],
  [
    'not an authority’s address',
    ['You can delete your data or complain to the supervisory authority at post@watchdog.example.'],
    ['data-deletion | instruction | null'],
  ],
  [
    'not the front page of the site, nor a place of this page',
    [
      'You can delete your data on [tern.example](https://www.tern.example/) or as [said below](https://www.tern.example/privacy#d).',
    ],
    ['data-deletion | instruction | null'],
  ],
  [
    'not an article that only explains',
    ['You may opt out of emails. For more details, see [here](https://tern.example/blog/how-we-send-letters).'],
    ['marketing-communications | instruction | null'],
  ],
  [
    'an article of which the address speaks of the choice',
    ['You may turn off location. Read more [here](https://tern.example/help/do-i-have-to-share-my-location).'],
    ['location | link | https://tern.example/help/do-i-have-to-share-my-location'],
  ],
  [
    'instructions, whatever their page is called',
    ['To learn how to manage cookies, visit [Puffin](https://puffin.example/faq), [Gull](https://gull.example/about).'],
    ['cookies | link | https://puffin.example/faq', 'cookies | link | https://gull.example/about'],
  ],
  [
    'not what is deleted',
    ['You can delete your data, such as [Saved Birds](https://tern.example/birds-faq).'],
    ['data-deletion | instruction | null'],
  ],
  [
    'only the link beside the words, in a row of many things',
    [
      `| We share it [with them](https://tern.example/opt-out-of-nothing-here). ${'We say much more. '.repeat(40)} | You can unsubscribe [here](https://tern.example/bye).`,
    ],
    ['marketing-communications | link | https://tern.example/bye'],
  ],
  [
    'an address that is only printed',
    ['To opt out of the sale of your data, go to https://tern.example/dns.'],
    ['sale-or-sharing | link | https://tern.example/dns'],
  ],
  [
    'the form of each brand in a list',
    [
      'You can ask us to have your account deleted.',
      'To exercise your privacy rights, fill in the request form of your brand:',
      '- Tern: https://tern.example/hc/requests/new',
      '- Gull: https://gull.example/hc/requests/new',
    ],
    [
      'data-deletion | instruction | null',
      'data-deletion | link | https://tern.example/hc/requests/new',
      'data-deletion | link | https://gull.example/hc/requests/new',
    ],
  ],
  [
    'the data protection officer too',
    ['To have your account deleted, write to help@tern.example.', '# Contact', 'Our DPO: officer@tern.example'],
    ['data-deletion | email | help@tern.example', 'data-deletion | email | officer@tern.example'],
  ],
  [
    'in the part that the sentence names',
    [
      'You can ask us to delete your data.',
      'To exercise your rights, see the Reach Us section below.',
      '# Reach Us',
      'Tern Ltd, harbour@tern.example',
    ],
    ['data-deletion | instruction | null', 'data-deletion | email | harbour@tern.example'],
  ],
  [
    'none for deletion where the policy does not grant it',
    ['To exercise your rights, write to privacy@tern.example.'],
    [],
  ],
  [
    'one for deletion where the policy grants it elsewhere',
    ['You have the right to erasure.', 'To exercise your rights, write to privacy@tern.example.'],
    ['data-deletion | email | privacy@tern.example'],
  ],
  [
    'none for deletion where the request is another',
    [
      'You have the right to erasure.',
      '# Shine the light',
      'Ask whom we told. To exercise your rights, write to us; mention “Shine the Light” in your letter to privacy@tern.example.',
    ],
    [],
  ],
  [
    'the cookie policy that holds the options',
    ['Our [Cookie Policy](https://tern.example/cookies) tells of your options.'],
    ['cookies | link | https://tern.example/cookies'],
  ],
  ['not the cookie policy alone', ['We use cookies. See our [Cookie Policy](https://tern.example/cookies).'], []],
])('the way is %s', (_, lines, expected) => {
  expect(short(optOutsIn(lines))).toEqual(expected);
});

test('a known page decides the kind, and counts wherever it is linked', () => {
  expect(
    short(
      optOutsIn([
        'You may opt out of targeted advertising: [NAI](https://optout.networkadvertising.org/?c=1), [DAA](http://www.aboutads.info/choices).',
        'We use Google Analytics ([add-on](https://tools.google.com/dlpage/gaoptout?hl=en)).',
        'More on cookies: [All about cookies](https://allaboutcookies.org).',
      ]),
    ),
  ).toEqual([
    'targeted-advertising | link | https://optout.networkadvertising.org/?c=1',
    'targeted-advertising | link | http://www.aboutads.info/choices',
    'analytics | link | https://tools.google.com/dlpage/gaoptout?hl=en',
  ]);
});

test('being a member of an industry body is no choice', () => {
  expect(optOutsIn(['Our partners are members of the [NAI](https://www.networkadvertising.org/).'])).toEqual([]);
});

test('two pages of one host are two choices', () => {
  const lines = [
    'You may opt out of targeted advertising at [DAA](https://aboutads.info/choices) or [DAA](https://aboutads.info/appchoices).',
  ];
  expect(optOutsIn(lines)).toHaveLength(2);
});

test('a host that only looks like a known one is not it', () => {
  expect(optOutsIn(['See [this](https://aboutads.info.evil.example/) and [that](https://notaboutads.info/).'])).toEqual(
    [],
  );
});

test('a link is labelled with the host that it really opens', () => {
  const [optOut] = optOutsIn(['Unsubscribe at [www.tern.example/bye](https://evil.example/x).']);
  expect(optOut).toMatchObject({ target: 'https://evil.example/x', label: 'evil.example' });
});

test('a script is never a target', () => {
  expect(short(optOutsIn(['You can unsubscribe [here](javascript:alert(1)).']))).toEqual([
    'marketing-communications | instruction | null',
  ]);
});

test('a link of the footer comes with the sentence that names it', () => {
  const hints = { choiceLinks: [{ text: 'Your Privacy Choices', href: 'https://tern.example/choices' }] };
  const lines = ['You may opt out of the sale of data by the “Your Privacy Choices” link at the bottom of each page.'];
  const entry = optOutsIn(lines, { hints }).find(({ target }) => target);
  expect(entry).toMatchObject({ kind: 'sale-or-sharing', channel: 'link', target: 'https://tern.example/choices' });
  expect(entry?.evidence[0]?.quote).toBe(lines[0]);
});

test('one entry for each kind and target, with the evidence of all', () => {
  const lines = [
    'Unsubscribe [here](https://tern.example/bye).',
    'You may also unsubscribe [here](https://tern.example/bye/).',
  ];
  const [optOut, ...others] = optOutsIn(lines);
  expect(others).toEqual([]);
  expect(optOut?.evidence).toHaveLength(2);
  const text = documentText(policyOf(lines));
  for (const { start, end, quote } of optOut?.evidence ?? []) expect(text.slice(start, end)).toBe(quote);
});

describe('the sentence shown first offers the choice', () => {
  const DELETION = 'You can ask us to delete your data.';

  test.each([
    ['an address alone', 'Data protection officer: dpo@tern.example'],
    [
      'copies of contracts',
      'To obtain a copy of the clauses, contact our data protection officer at dpo@tern.example.',
    ],
  ])('not %s', (_, address) => {
    const found = optOutsIn(['# Your rights', DELETION, '# Contact', address]).filter(
      ({ kind }) => kind === 'data-deletion',
    );
    expect(found.map(({ target }) => target)).toContain('dpo@tern.example');
    expect(found.map(({ evidence }) => evidence[0]?.quote)).toEqual(found.map(() => DELETION));
  });

  test('a request against a sale at the same desk is none for deletion', () => {
    const sale =
      'Residents who wish to exercise this sale opt-out right may submit a request: [form](https://tern.example/requests/new).';
    const found = optOutsIn([DELETION, '# Sales', sale]).filter(({ kind }) => kind === 'data-deletion');
    expect(found.map(({ evidence }) => evidence[0]?.quote)).toEqual(found.map(() => DELETION));
  });

  test('it holds the link rather than only the offer', () => {
    const how = 'To refuse cookies of advertisers, please click [here](https://tern.example/ads).';
    const found = optOutsIn(['You can refuse cookies by the settings of your browser. '.concat(how)]);
    const link = found.find(({ target }) => target === 'https://tern.example/ads');
    expect(link?.evidence[0]?.quote).toContain('advertisers');
  });

  test('a setting is that of the sentence shown', () => {
    const found = optOutsIn([
      'Please unsubscribe by writing in your account settings.',
      '# Later',
      'You can unsubscribe at any time, or stop newsletters.',
    ]);
    expect(found.map(({ channel, evidence }) => [channel, evidence[0]?.quote])).toEqual([
      ['account-setting', 'Please unsubscribe by writing in your account settings.'],
    ]);
  });

  test('a form next to cookies that is about something else is none for them', () => {
    const found = optOutsIn([
      'You can set your browser to refuse cookies. To win, please fill in the form [here](https://tern.example/win).',
    ]);
    expect(found.map(({ target }) => target)).toEqual([null]);
  });

  test('an entry of a table of contents under a sentence is none', () => {
    expect(optOutsIn(['You can find in this notice:', '- HOW TO DELETE YOUR DATA'])).toEqual([]);
  });

  test.each([
    ['the company’s own power', 'Tern has the right to remove content or delete your data in its sole opinion.'],
    ['an entry of a table of contents', 'HOW TO DELETE YOUR DATA'],
    ['what follows on the choice', 'If you refuse cookies, you may not be able to use the site.'],
    ['what follows, as a note', 'Please note that if you refuse cookies, you will need to opt out again.'],
    ['what the company does with cookies', 'We may share what we learn from cookie settings with firms of our group.'],
    ['what the notice tells', 'This policy also tells you how you can contact us if you want to unsubscribe.'],
    [
      'what the law asks of firms',
      'Alternatively, such businesses may have in place a policy of not sharing if you opt out of the sale of your data.',
    ],
    ['what is withheld', 'If you choose not to provide the details, you will not be able to book.'],
    ['an address alone', 'https://tern.example/opt-out-of-cookies'],
    ['what a parent may ask', 'Parents may have the data of their child deleted.'],
    ['what remains', 'Even if you delete your account, copies of your posts may persist.'],
    ['what is kept until then', 'We keep your drafts until you delete your account.'],
    [
      'what goes on after the choice',
      'If you opt out of emails from Tern, you may continue to get notes on your orders.',
    ],
    ['what consent was given to', 'We share limited data if you provide your consent by our banner to manage cookies.'],
    ['what friends are told', 'This email will also tell your friend how to unsubscribe.'],
    ['a doubt', 'Whether you can refuse cookies of that kind may or may not be decided by your browser.'],
    ['what an opt-out cookie needs', 'To refuse cookies for ads, your browser must be set to accept ours.'],
  ])('%s is none', (_, line) => {
    expect(optOutsIn([line])).toEqual([]);
  });
});

test('a hostile text of links takes no long time', () => {
  const started = performance.now();
  optOutsIn([`You can unsubscribe ${'[here](https://tern.example/bye) at https://tern.example/x '.repeat(2000)}`]);
  expect(performance.now() - started).toBeLessThan(4000);
}, 20_000);
