import { useCallback, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { t } from '../../i18n/messages';
import type { PopupApi } from '../actions';
import type { LoadLetterTools } from '../letter-tools';
import { shownFor } from '../notices';
import type { Person } from '../person';
import { addressOf } from '../policies';
import { ReadAlongButton } from '../reading/ReadAlongButton';
import { ASKING, CLOSED, followOpened, followTab, READING } from '../situation';
import { type Doing, DoingProvider } from './context';
import { NoticeView } from './NoticeView';
import { OverdueNote } from './OverdueNote';
import { PoliciesPart } from './PoliciesPart';
import { ScorecardView } from './ScorecardView';
import { useSaid } from './useSaid';

/** Long enough to read two short sentences. */
const ANNOUNCEMENT_MS = 7_000;

/** The panel has come, and the popup would stand in its way. */
const closePopup = () => window.close();

/** The whole popup: follows its tab and shows what is known of it. `today` is an ISO date. */
export function Popup({
  api,
  letters,
  today,
  person,
}: {
  api: PopupApi;
  letters: LoadLetterTools;
  today: string;
  person: Person;
}) {
  const [{ tabId, situation }, setFollowed] = useState(ASKING);
  const [said, announce] = useSaid(ANNOUNCEMENT_MS);

  /** The policy that was opened from here, in a tab of its own, and is shown instead of the page under the popup. */
  const [opened, setOpened] = useState<{ tabId: number; address: string } | null>(null);

  // Before the first frame: what is known already is the first thing to be seen.
  useLayoutEffect(
    () => (opened === null ? followTab(api, setFollowed) : followOpened(api, opened.tabId, setFollowed)),
    [api, opened],
  );

  const read = useCallback(async () => {
    if (tabId === null) return;
    // Before asking: the outcome may arrive before the answer does, and must not be overwritten.
    setFollowed({ tabId, situation: READING });
    if ((await api.requestRead(tabId)) === 'unreachable') setFollowed({ tabId, situation: CLOSED });
  }, [api, tabId]);

  const doing = useMemo<Doing>(
    () => ({
      copyText: (text, html) => api.copyText(text, html),
      openLink: (url) => api.openLink(url),
      openMail: (mailto) => api.openMail(mailto),
      reveal: async (evidence) => {
        if (tabId === null) return { kind: 'changed' };
        const revealed = await api.reveal(tabId, evidence);
        // Highlighted behind the present page, it would not be seen.
        if (opened !== null && revealed.kind === 'revealed') await api.showTab(tabId);
        return revealed;
      },
      readAgain: () => void read(),
      announce,
    }),
    [api, tabId, read, opened, announce],
  );
  const findPolicies = useCallback(async () => {
    if (tabId === null || opened !== null) return [];
    const policies = await api.policiesOf(tabId);
    // A page that nobody has looked at may be the policy itself: no guessing then.
    return situation.kind === 'unread' ? policies.filter(({ because }) => because === 'linked') : policies;
  }, [api, tabId, opened, situation.kind]);
  const openPolicy = useCallback(
    async (url: string) => {
      if (tabId === null) return;
      setFollowed({ tabId, situation: READING });
      setOpened({ tabId: await api.openPolicy(url, tabId), address: addressOf(url) });
    },
    [api, tabId],
  );

  const shown = shownFor(situation);
  return (
    <DoingProvider value={doing}>
      {opened !== null && (
        <div class="opened">
          <span class="opened-text">{t('policiesReading', { address: opened.address })}</span>
          <button type="button" class="quiet" onClick={() => void api.showTab(opened.tabId)}>
            {t('policiesShow')}
          </button>
        </div>
      )}
      {shown.kind === 'scorecard' ? (
        <ScorecardView
          key={shown.scorecard.id}
          scorecard={shown.scorecard}
          letters={letters}
          today={today}
          person={person}
          remember={api.rememberRequest}
          readAlong={
            api.openPanel !== null &&
            tabId !== null && <ReadAlongButton tabId={tabId} open={api.openPanel} onOpened={closePopup} look="quiet" />
          }
        />
      ) : (
        <NoticeView notice={shown.notice} onRead={() => void read()}>
          <OverdueNote api={api} today={today} />
          {shown.notice.sign !== 'closed' && shown.notice.sign !== 'reading' && (
            <PoliciesPart find={findPolicies} onRead={(url) => void openPolicy(url)} />
          )}
        </NoticeView>
      )}
      {said}
    </DoingProvider>
  );
}
