import { describe, expect, test } from 'vitest';
import { lawbook } from '../../rules/lawbook';
import { requestOf } from '../../tests/fixtures/request';
import { evidence, scorecardOf } from '../../tests/fixtures/scorecard';
import { nobody } from './blanks';
import { citeIn, laterCite } from './cite';
import { composeLetter } from './compose';
import { type LetterLanguage, letterLanguages } from './language';
import type { Cite } from './law';
import { type LetterKind, letterKinds, type RequestKind } from './letter';
import { mailtoOf } from './mailto';
import { followUpOf } from './requests';
import { rightOf } from './rights';
import { textsIn } from './texts/load';

const sender = {
  ...nobody,
  name: 'Jane Doe',
  email: 'jane@mailbox.example',
  matter: 'My credit line was cut on 3 January.',
  sent: '2026-01-10',
};
const sells = 'We sell the interests that we infer about you to companies that show advertisements.';
const card = scorecardOf({
  practices: { ...scorecardOf().practices, sale: { value: 'sells', reading: 'states', evidence: [evidence(sells)] } },
});

async function letterOf(law: string, kind: LetterKind, language: LetterLanguage = 'en', about?: RequestKind) {
  const composed = composeLetter(
    { kind, law, ...(about ? { about } : {}) },
    { scorecard: card, laws: lawbook, sender, today: '2026-01-30', texts: await textsIn(language) },
  );
  if (composed.kind === 'blank') throw new Error('The letter has gaps.');
  return composed.letter;
}

const languages = letterLanguages.map(({ id }) => id);

/** law | kind | what the letter says, as the article has it | what would be more than the article gives */
const CLAIMS = `
gdpr | human-review | made about me by automated means, reviewed by a human being: | -
uk-gdpr | human-review | made about me by automated means, reviewed by a human being: | -
fadp | human-review | made about me by automated means, reviewed by a human being: | -
gdpr | human-review | Please hear my view of it and take it into account (Article 22(3)). | account (Article 15
gdpr | human-review | what it is based on (Article 15(1)(h)). | Article 12(6)
uk-gdpr | human-review | take it into account (Article 22C). | Article 12(6)
fadp | human-review | take it into account (Article 21(2)). | account (Article 25
lgpd | human-review | I ask you to review the following decision | human
lgpd | human-review | what it is based on (Article 20, § 1º). | 18, § 4º
quebec | human-review | put my observations to a member of your staff who can review the following decision | human
quebec | human-review | what it is based on (section 12.1). | section 34
quebec | access | Commission d’accès à l’information du Québec (section 42). | -
quebec | complaint | To the Commission d’accès à l’information du Québec: | section
quebec | objection-marketing | Under section 22 of | section 34
pipl | human-review | I ask you to explain the following decision | review
pipl | human-review | I do not accept that it be made by automated means alone: | Article 50
pipl | objection-marketing | Under Article 44 of | Article 24
connecticut | human-review | I question the result of the profiling | review
connecticut | human-review | ask you for the reason why it led to it: | decide anew
connecticut | human-review | which data about me were used for the profiling (§ 42-518(a)(6)). | human
minnesota | human-review | I question the result of the profiling | review
minnesota | human-review | what I can do, to get another decision (§ 325M.14, subd. 1(g)). | human
minnesota | human-review | please correct them and decide anew (§ 325M.14, subd. 1(g)). | explain
general | human-review | reviewed by a human being: | Under
connecticut | third-parties | a list of the third parties to whom you have sold my personal data. | disclosed
oregon | third-parties | to whom you have disclosed my personal data, or, if you prefer, any personal data. | categories
minnesota | third-parties | a list, by name, of the third parties to whom you have disclosed my personal data. | prefer
delaware | third-parties | a list of the categories of third parties | a list, by name
maryland | third-parties | a list of the categories of third parties | a list, by name
ccpa | third-parties | a list of the categories of third parties | a list, by name
ccpa | erasure | erase all personal information about me that you have collected from me. | that you hold about me
iowa | erasure | erase all personal data that I have provided to you. | that you hold about me
utah | erasure | erase all personal data that I have provided to you. | that you hold about me
lgpd | erasure | that you process on the basis of my consent. | that you hold about me
virginia | erasure | erase all personal data that you hold about me. | provided
oregon | erasure | erase all personal data that you hold about me. | provided
ccpa | opt-out | Please give me a way to see that it is done (11 CCR § 7026(g)). | -
ccpa | limit-sensitive | § 1798.121(a) | 7026
virginia | opt-out | profiling for decisions that have | automated
minnesota | opt-out | profiling for automated decisions that have | solely
montana | opt-out | profiling for automated decisions that have | solely
connecticut | opt-out | profiling for automated decisions that have | solely
delaware | opt-out | profiling for solely automated decisions that have | profiling for decisions
maryland | opt-out | profiling for solely automated decisions that have | profiling for decisions
new-hampshire | opt-out | profiling for solely automated decisions that have | profiling for decisions
rhode-island | opt-out | profiling for solely automated decisions that have | profiling for decisions
lgpd | opt-out | I withdraw my consent to the sale of my personal data and targeted advertising. | opt out of
pipeda | opt-out | I withdraw my consent to the sale of my personal data and targeted advertising. | opt out of
gdpr | access | and to send me a copy of them. | -
oregon | access | and to send me a copy of them. | -
virginia | access | and to give me access to them. | copy of them
minnesota | access | and to tell me the categories of these data. | copy of them
indiana | rectification | I ask you to correct the personal data that I have provided to you as follows: | my personal data as
virginia | rectification | I ask you to correct my personal data as follows: | provided
lgpd | access | and to give me access to them. | copy of them
pipeda | access | and to give me access to them. | copy of them
ccpa | access | the categories of those to whom you have disclosed them. | everybody
fadp | access | the categories of those to whom you have disclosed them; | everybody
gdpr | access | everybody to whom you have disclosed them; | -
lgpd | portability | Under Article 19, § 3º of | 18, § 4º
pipl | portability | Please | portable
pipl | portability | a copy of the personal data that I have provided to you, so that | machines
ccpa | erasure | those to whom you sold them or with whom you shared them, to do the same (11 CCR § 7022(b)). | -
ccpa | rectification | tell those who hold the data for you to do the same (11 CCR § 7023(c)). | sold
indiana | portability | that I have provided to you, or a representative summary of them, in a common format | -
virginia | portability | that I have provided to you, in a common format | summary
gdpr | withdraw-consent | Under Article 7(3) of the GDPR, I withdraw | Article 12
delaware | withdraw-consent | the law allows 15 days (§ 12D-106(a)(6)). | 12D-104
montana | withdraw-consent | the law allows 45 days (§ 30-14-2812(1)(c)). | 2808
oregon | withdraw-consent | the law allows 15 days (ORS 646A.578(1)(d)). | 646A.576
minnesota | withdraw-consent | the law allows 15 days (§ 325M.16, subd. 2). | 325M.14
`
  .trim()
  .split('\n')
  .map((row) => row.split(' | ') as [string, LetterKind, string, string]);

describe('a letter claims what its article gives, and no more', () => {
  test.each(CLAIMS)('%s, %s: %s', async (law, kind, says, tooMuch) => {
    const { subject, body } = await letterOf(law, kind);
    expect(body).toContain(says);
    if (tooMuch !== '-') expect(`${subject}\n${body}`).not.toContain(tooMuch);
  });

  test('each law says of whom and of what it gives a list, and what it gives against a decision', () => {
    for (const law of lawbook.values()) {
      if (law.id === 'general') continue;
      const { 'third-parties': list, 'human-review': decision } = law.rights;
      if (list) expect([law.id, list.parties]).not.toEqual([law.id, undefined]);
      if (decision) expect([law.id, decision.decision]).not.toEqual([law.id, undefined]);
    }
  });
});

const HUMAN = { en: /human/, de: /Mensch/, fr: /humain/, es: /humana|una persona/ };

describe.each(languages)('in %s', (language) => {
  test('a human being is asked for where the law gives one', async () => {
    const laws = ['gdpr', 'uk-gdpr', 'fadp', 'general', 'lgpd', 'quebec', 'pipl', 'connecticut', 'minnesota'];
    const asked = await Promise.all(
      laws.map(async (law) => {
        const { subject, body } = await letterOf(law, 'human-review', language);
        return [HUMAN[language].test(subject), HUMAN[language].test(body)];
      }),
    );
    expect(asked).toEqual(laws.map((_law, at) => (at < 4 ? [true, true] : [false, false])));
  });

  test.each([
    ['human-review', ['gdpr', 'lgpd', 'quebec', 'pipl', 'connecticut']],
    ['third-parties', ['lgpd', 'delaware', 'oregon', 'connecticut']],
    ['erasure', ['gdpr', 'utah', 'ccpa', 'lgpd']],
    ['access', ['pipl', 'virginia', 'minnesota']],
    ['rectification', ['virginia', 'indiana']],
    ['portability', ['virginia', 'indiana', 'pipl']],
    ['opt-out', ['virginia', 'minnesota', 'maryland', 'pipeda', 'gdpr']],
  ] as const)('%s is worded otherwise under each of %j', async (kind, laws) => {
    const { kinds } = await textsIn(language);
    const asks = laws.map((id) => {
      const right = lawbook.get(id)?.rights[kind] ?? {};
      return kinds[kind].ask({ under: 'X', right: { ...right, details: [] }, matter: 'follows', earlier: null });
    });
    expect(new Set(asks).size).toBe(laws.length);
  });

  const alone = [...lawbook.values()].flatMap((law) =>
    letterKinds
      .filter(({ id }) => rightOf(law, id)?.right.handling === 'on-its-own')
      .map(({ id }) => [law.id, id] as const),
  );

  test.each(alone)('%s, %s: nothing is cited that is for other requests', async (id, kind) => {
    const law = lawbook.get(id);
    const own = law && rightOf(law, kind)?.right;
    if (!law || !own) throw new Error(`${id} has no ${kind}.`);
    const texts = await textsIn(language);
    const { body } = await letterOf(id, kind, language);
    const theirs: (Cite | undefined)[] = [
      law.answer.reasons,
      law.answer.identity.cite,
      law.answer.deadline.cite,
      law.rights.appeal?.cite,
    ];
    for (const cite of theirs) {
      if (cite === undefined) continue;
      expect(body).not.toContain(citeIn(cite, law, texts));
      expect(body).not.toContain(`(${laterCite(cite, law, texts)})`);
    }
    expect(body).toContain(texts.identity.silent(null));
  });
});

/** law | what the letter is called */
const CALLED = `
ccpa | Opt-out from sale and sharing
iowa | Opt-out from sale
utah | Opt-out from sale and targeted advertising
virginia | Opt-out from sale, targeted advertising, and profiling
maryland | Opt-out from sale, targeted advertising, and profiling
gdpr | Objection to the use of my personal data for advertising
pipeda | Withdrawal of my consent to sale and targeted advertising
general | Opt-out from sale, sharing and targeted advertising
`
  .trim()
  .split('\n')
  .map((row) => row.split(' | ') as [string, string]);

test.each(CALLED)('the opt-out under %s is called “%s”', async (law, called) => {
  const { subject } = await letterOf(law, 'opt-out');
  expect(subject.replace(/ \(.*$/, '')).toBe(called);
});

test('what follows names the letter by the subject that it had', async () => {
  const { subject, body } = await letterOf('connecticut', 'reminder', 'en', 'third-parties');
  expect(subject).toContain('Request for a list of those to whom you have sold my personal data');
  expect(body).toContain('(“Request for a list of those to whom you have sold my personal data”)');
  expect((await letterOf('gdpr', 'reminder', 'en', 'opt-out')).body).toContain('(“Objection to the use of my');
});

test.each([
  ['erasure', 'appeal', /Under Va\. Code|Under Mont\. Code/],
  ['withdraw-consent', 'appeal', /^Dear [^§]*$/],
  ['withdraw-consent', 'complaint', /^To the Attorney General of Montana:/],
] as const)('after %s in Montana the %s rests on what there is', async (kind, followUp, expected) => {
  const earlier = requestOf({ kind, law: 'montana', sent: '2026-01-10', deadline: '2026-02-24' });
  const composed = followUpOf(followUp, earlier, { laws: lawbook, sender, today: '2026-01-30' });
  if (composed.kind === 'blank') throw new Error('The letter has gaps.');
  expect(composed.letter.body).toMatch(expected);
});

test('the opt-out of California opens whole in a mail program', async () => {
  expect(mailtoOf(await letterOf('ccpa', 'opt-out')).kind).toBe('whole');
});
