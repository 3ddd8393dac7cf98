import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { Lawbook } from '../../letters/law';
import type { PopupApi } from '../actions';
import { shownFor } from '../notices';
import type { Person } from '../person';
import { ASKING, CLOSED, followTab, READING } from '../situation';
import { type Doing, DoingProvider } from './context';
import { NoticeView } from './NoticeView';
import { ScorecardView } from './ScorecardView';

/** Long enough to read two short sentences. */
const ANNOUNCEMENT_MS = 7_000;

/** The whole popup: follows its tab and shows what is known of it. `today` is an ISO date. */
export function Popup({ api, laws, today, person }: { api: PopupApi; laws: Lawbook; today: string; person: Person }) {
  const [{ tabId, situation }, setFollowed] = useState(ASKING);
  const [said, setSaid] = useState<{ text: string; at: number }>({ text: '', at: 0 });

  useEffect(() => followTab(api, setFollowed), [api]);
  useEffect(() => {
    if (said.text === '') return;
    const gone = setTimeout(() => setSaid((now) => ({ ...now, text: '' })), ANNOUNCEMENT_MS);
    return () => clearTimeout(gone);
  }, [said]);

  const read = useCallback(async () => {
    if (tabId === null) return;
    // Before asking: the outcome may arrive before the answer does, and must not be overwritten.
    setFollowed({ tabId, situation: READING });
    if ((await api.requestRead(tabId)) === 'unreachable') setFollowed({ tabId, situation: CLOSED });
  }, [api, tabId]);

  const doing = useMemo<Doing>(
    () => ({
      copyText: (text) => api.copyText(text),
      openLink: (url) => api.openLink(url),
      openMail: (mailto) => api.openMail(mailto),
      reveal: async (evidence) => (tabId === null ? { kind: 'changed' } : api.reveal(tabId, evidence)),
      readAgain: () => void read(),
      announce: (text) => setSaid((before) => ({ text, at: before.at + 1 })),
    }),
    [api, tabId, read],
  );

  const shown = shownFor(situation);
  return (
    <DoingProvider value={doing}>
      {shown.kind === 'scorecard' ? (
        <ScorecardView key={shown.scorecard.id} scorecard={shown.scorecard} laws={laws} today={today} person={person} />
      ) : (
        <NoticeView notice={shown.notice} onRead={() => void read()} />
      )}
      <div role="status" class="said">
        {/* A new key, so that the same words are said again. */}
        {said.text !== '' && <p key={said.at}>{said.text}</p>}
      </div>
    </DoingProvider>
  );
}
