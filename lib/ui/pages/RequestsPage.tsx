import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { t } from '../../i18n/messages';
import { calendarOf } from '../../letters/calendar';
import type { Lawbook } from '../../letters/law';
import type { RememberedRequest } from '../../letters/requests';
import type { Settings } from '../../policy/settings';
import type { Actions } from '../actions';
import { Icon } from '../components/Icon';
import { useSaid } from '../components/useSaid';
import { calendarWords, type RequestView, requestViews } from '../requests-view';
import { FollowUp } from './FollowUp';

/** What the page of requests asks of the browser. */
export interface RequestsApi extends Pick<Actions, 'copyText' | 'openMail'> {
  readRequests(): Promise<RememberedRequest[]>;
  watchRequests(callback: (requests: RememberedRequest[]) => void): () => void;
  forgetRequest(id: string): Promise<void>;
  forgetAllRequests(): Promise<void>;
  /** Offers a file to be saved. */
  saveFile(name: string, type: string, text: string): void;
  /** The present moment, ISO 8601 in UTC to the second. */
  now(): string;
}

/** The requests that were sent, how they stand, and what comes next. `today` is an ISO date. */
export function RequestsPage({
  api,
  laws,
  today,
  settings,
  optionsPage,
}: {
  api: RequestsApi;
  laws: Lawbook;
  today: string;
  settings: Settings;
  optionsPage: string;
}) {
  const [said, say] = useSaid();
  const [requests, setRequests] = useState<RememberedRequest[] | null>(null);
  useEffect(() => {
    void api.readRequests().then(setRequests);
    return api.watchRequests(setRequests);
  }, [api]);
  const views = useMemo(() => requestViews(requests ?? [], today), [requests, today]);

  const save = useCallback(
    (name: string, saved: readonly RememberedRequest[]) => {
      api.saveFile(`${name}.ics`, 'text/calendar', calendarOf(saved, api.now(), calendarWords));
      say(t('requestSaved'));
    },
    [api, say],
  );
  const forget = async (id: string) => {
    await api.forgetRequest(id);
    setRequests((before) => before?.filter((other) => other.id !== id) ?? null);
    say(t('requestForgotten'));
  };
  const forgetAll = async () => {
    await api.forgetAllRequests();
    setRequests([]);
    say(t('requestForgotten'));
  };

  if (requests === null) return null;
  return (
    <>
      <main class="page">
        <h1>{t('requestsTitle')}</h1>
        <p class="page-lead">{t('requestsLead')}</p>
        {settings.requests === 'forgotten' && (
          <p>
            {t('requestsOff')} <a href={optionsPage}>{t('rubricPageOptions')}</a>
          </p>
        )}
        {views.length === 0 ? (
          <div class="card">
            <p>{t('requestsNone')}</p>
            <p class="hint">{t('requestsNoneHint')}</p>
          </div>
        ) : (
          <>
            <ul class="requests">
              {views.map((view) => (
                <li key={view.request.id} class="card request">
                  <RequestHead view={view} />
                  <div class="buttons">
                    <button
                      type="button"
                      class="button small"
                      onClick={() => save(`smallprint-${view.request.sent}`, [view.request])}
                    >
                      {t('requestCalendar')}
                      <span class="unseen">: {view.company}</span>
                    </button>
                    <button type="button" class="button small" onClick={() => void forget(view.request.id)}>
                      {t('requestForget')}
                      <span class="unseen">: {view.company}</span>
                    </button>
                  </div>
                  <FollowUp
                    request={view.request}
                    company={view.company}
                    context={{ laws, today }}
                    details={settings.ownDetails}
                    actions={api}
                    say={say}
                  />
                </li>
              ))}
            </ul>
            <p class="buttons">
              <button type="button" class="button" onClick={() => save('smallprint-requests', requests)}>
                {t('requestsCalendarAll')}
              </button>
              <button type="button" class="button" onClick={() => void forgetAll()}>
                {t('requestsForgetAll')}
              </button>
            </p>
          </>
        )}
      </main>
      {said}
    </>
  );
}

function RequestHead({ view }: { view: RequestView }) {
  return (
    <div>
      <h2>
        <bdi>{view.company}</bdi>
      </h2>
      <p>{view.asked}</p>
      <p class={`request-standing tone-${view.tone}`}>
        {view.tone === 'bad' && <Icon name="alert" />}
        {view.standing}
      </p>
      <p class="hint">
        <bdi>{view.sent}</bdi>
      </p>
    </div>
  );
}
