import { describe, expect, test } from 'vitest';
import { lawbook } from '../../rules/lawbook';
import { requestOf } from '../../tests/fixtures/request';
import { scorecardOf } from '../../tests/fixtures/scorecard';
import { nobody } from './blanks';
import { composeLetter } from './compose';
import type { Sender } from './letter';
import { followUpOf, hasDates, overdueOf, rememberedOf, standingOf } from './requests';
import { textsIn } from './texts/load';

const jane: Sender = { ...nobody, name: 'Jane Doe', email: 'jane@mailbox.example' };
const erasure = requestOf({
  id: 'r1',
  company: 'Acme Weather GmbH',
  site: 'acme.example',
  to: 'privacy@acme.example',
  sent: '2026-01-30',
  deadline: '2026-03-02',
});

describe('what is remembered of a letter', () => {
  const scorecard = scorecardOf();
  const sending = { id: 'r1', scorecard, language: 'en', today: '2026-01-30' } as const;
  const context = { scorecard, laws: lawbook, today: '2026-01-30' };

  test('to whom, what, when, until when, and nothing of the sender', () => {
    const request = { kind: 'erasure', law: 'gdpr' } as const;
    const remembered = rememberedOf(request, composeLetter(request, { ...context, sender: jane }), sending);
    expect(remembered).toEqual(erasure);
    expect(JSON.stringify(remembered)).not.toMatch(/jane/i);
  });

  test('a draft was not sent', () => {
    const request = { kind: 'erasure', law: 'gdpr' } as const;
    expect(rememberedOf(request, composeLetter(request, { ...context, sender: nobody }), sending)).toBeNull();
  });

  test('what follows a request starts no new one', () => {
    const request = { kind: 'reminder', law: 'gdpr' } as const;
    const sender = { ...jane, sent: '2026-01-01' };
    expect(rememberedOf(request, composeLetter(request, { ...context, sender }), sending)).toBeNull();
  });

  test('pasted into a form: the site stands for a company without a name', () => {
    const bare = scorecardOf({
      source: { ...scorecard.source, controller: null },
      contacts: { emails: [], phones: [], forms: ['https://acme.example/ask'], postal: [] },
    });
    const request = { kind: 'opt-out', law: 'ccpa' } as const;
    const composed = composeLetter(request, { ...context, scorecard: bare, sender: jane });
    expect(rememberedOf(request, composed, { ...sending, scorecard: bare })).toMatchObject({
      company: 'acme.example',
      to: null,
      deadline: '2026-02-23',
    });
  });
});

test.each([
  ['2026-02-28', { kind: 'waiting', days: 2 }],
  ['2026-03-01', { kind: 'waiting', days: 1 }],
  ['2026-03-02', { kind: 'due-today' }],
  ['2026-03-03', { kind: 'overdue', days: 1 }],
  ['2027-03-02', { kind: 'overdue', days: 365 }],
] as const)('on %s it is %o', (today, standing) => {
  expect(standingOf(erasure, today)).toEqual(standing);
});

test('the longest overdue comes first; what is not overdue does not come', () => {
  const requests = ['2026-03-02', '2026-02-01', '2026-04-01'].map((deadline, n) => ({
    ...erasure,
    id: `r${n}`,
    deadline,
  }));
  expect(overdueOf(requests, '2026-03-10').map(({ id }) => id)).toEqual(['r1', 'r0']);
});

test.each([
  ['2026-01-30', '2026-03-02', true],
  ['2026-02-30', '2026-03-02', false],
  ['2026-01-30', 'soon', false],
  ['2026-03-30', '2026-03-02', false],
])('sent %s, due %s: can be counted with: %s', (sent, deadline, answer) => {
  expect(hasDates({ sent, deadline })).toBe(answer);
});

describe('what follows', () => {
  const context = { laws: lawbook, sender: jane, today: '2026-03-10' };

  test('a reminder goes where the request went, and names its day, its subject and the day that is past', () => {
    const composed = followUpOf('reminder', erasure, context);
    expect(composed).toMatchObject({ kind: 'ready', deadline: '2026-03-24', letter: { to: 'privacy@acme.example' } });
    if (composed.kind !== 'ready') return;
    expect(composed.letter.subject).toBe('Reminder of my request – Request for erasure of my personal data');
    expect(composed.letter.body).toContain(
      'I have had no complete answer to my letter of 30 January 2026 (“Request for erasure of my personal data”). The answer was due by 2 March 2026 (Article 12(3) GDPR).',
    );
    expect(composed.letter.body).toContain('let me have your answer by 24 March 2026');
  });

  test('in the language of the request', async () => {
    const composed = followUpOf('reminder', { ...erasure, language: 'es' }, { ...context, texts: await textsIn('es') });
    expect(composed.kind === 'ready' && composed.letter.body).toContain(
      'El plazo para responder terminó el 2 de marzo de 2026 (artículo 12, apartado 3, RGPD).',
    );
  });

  test('an appeal under the law that gives one, else without citing any', () => {
    const appealed = followUpOf('appeal', { ...erasure, law: 'virginia' }, context);
    expect(appealed.kind === 'ready' && appealed.letter.subject).toContain('(Va. Code § 59.1-577(C))');
    expect(appealed.deadline).toBe('2026-05-09');
    const asked = followUpOf('appeal', erasure, context);
    expect(asked.kind === 'ready' && asked.letter.body).not.toMatch(/Article|GDPR/);
  });

  test('a complaint names the company to the authority', () => {
    const sender = { ...jane, matter: 'There was no answer.' };
    const composed = followUpOf('complaint', erasure, { ...context, sender });
    expect(composed).toMatchObject({ kind: 'no-recipient', whose: 'authority' });
    expect(composed.kind === 'no-recipient' && composed.letter.body).toContain('I complain about Acme Weather GmbH');
  });
});
