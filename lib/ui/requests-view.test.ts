import { expect, test } from 'vitest';
import { requestOf as request } from '../../tests/fixtures/request';
import { calendarWords, requestViews } from './requests-view';

test.each([
  ['2026-03-11', 'Answer due by 1 Apr 2026: 21 days left', 'neutral'],
  ['2026-03-31', 'Answer due by 1 Apr 2026: 1 day left', 'neutral'],
  ['2026-04-01', 'The answer is due today', 'bad'],
  ['2026-04-02', 'Overdue since 1 Apr 2026: 1 day', 'bad'],
  ['2026-05-01', 'Overdue since 1 Apr 2026: 30 days', 'bad'],
])('on %s: %s', (today, standing, tone) => {
  expect(requestViews([request({})], today)[0]).toMatchObject({ standing, tone });
});

test('what is due first comes first', () => {
  const views = requestViews([request({ id: 'late', deadline: '2026-06-01' }), request({ id: 'early' })], '2026-03-02');
  expect(views.map((view) => view.request.id)).toEqual(['early', 'late']);
});

test.each([
  [request({}), 'Harbour Ltd', 'Sent on 1 Mar 2026 to privacy@harbour.example'],
  [request({ company: '', to: null }), 'harbour.example', 'Sent on 1 Mar 2026 by a form'],
  [request({ company: 'Har\u202ebour' }), 'Harbour', 'Sent on 1 Mar 2026 to privacy@harbour.example'],
])('%#: to whom and when', (one, company, sent) => {
  expect(requestViews([one], '2026-03-02')[0]).toMatchObject({ company, asked: 'Delete my data', sent });
});

test('a calendar entry says what to do', () => {
  expect(calendarWords.title(request({}))).toBe('Answer due: Harbour Ltd');
  expect(calendarWords.note(request({}))).toContain('You asked Harbour Ltd on 1 Mar 2026: Delete my data.');
});
