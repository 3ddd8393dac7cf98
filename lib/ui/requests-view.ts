import { counted, t } from '../i18n/messages';
import type { CalendarWords } from '../letters/calendar';
import { type RememberedRequest, standingOf } from '../letters/requests';
import { labelOf } from './labels';
import { pageName } from './page-text';
import type { Tone } from './rows';
import { dateInWords } from './wording';

/** A remembered request as it is shown, those that need doing first. */
export interface RequestView {
  request: RememberedRequest;
  company: string;
  asked: string;
  /** When, and where it went. */
  sent: string;
  standing: string;
  tone: Tone;
}

/** @param today ISO date. */
export function requestViews(requests: readonly RememberedRequest[], today: string): RequestView[] {
  return [...requests]
    .sort((a, b) => (a.deadline < b.deadline ? -1 : a.deadline > b.deadline ? 1 : 0))
    .map((request) => ({
      request,
      company: companyOf(request),
      asked: labelOf('letterKind', request.kind),
      sent:
        request.to === null
          ? t('requestPasted', { sent: dateInWords(request.sent) })
          : t('requestSentTo', { sent: dateInWords(request.sent), to: request.to }),
      ...standing(request, today),
    }));
}

function standing(request: RememberedRequest, today: string): { standing: string; tone: Tone } {
  const day = dateInWords(request.deadline);
  const state = standingOf(request, today);
  switch (state.kind) {
    case 'waiting':
      return { standing: counted('requestWaiting', state.days, { day }), tone: 'neutral' };
    case 'due-today':
      return { standing: t('requestToday'), tone: 'bad' };
    case 'overdue':
      return { standing: counted('requestOverdue', state.days, { day }), tone: 'bad' };
  }
}

/** The company's name, or the site where no name is known. */
export function companyOf({ company, site }: RememberedRequest): string {
  return pageName(company) || site || '…';
}

/** The words of a calendar entry, in the language spoken. */
export const calendarWords: CalendarWords = {
  title: (request) => t('calendarTitle', { company: companyOf(request) }),
  note: (request) =>
    t('calendarNote', {
      company: companyOf(request),
      sent: dateInWords(request.sent),
      request: labelOf('letterKind', request.kind),
    }),
};
