import { useCallback, useEffect, useState } from 'preact/hooks';
import { t } from '../../i18n/messages';
import type { PolicyMarkup } from '../../policy/markup';
import type { Scorecard } from '../../policy/scorecard';
import { NoticeView } from '../components/NoticeView';
import { useAnswer } from '../components/useAnswer';
import { type Notice, shownFor } from '../notices';
import type { Person } from '../person';
import { ASKING, CLOSED, READING } from '../situation';
import { followPanel } from './follow';
import type { PanelApi } from './panel-api';
import { Reading } from './Reading';

/** The whole panel: follows the page in front of it, and shows its policy to be read. */
export function Panel({ api, person }: { api: PanelApi; person: Pick<Person, 'weigh'> }) {
  const [{ tabId, situation }, setFollowed] = useState(ASKING);
  /** The tab whose page we asked to be read, and could not reach. */
  const [unreached, setUnreached] = useState<number | null>(null);
  useEffect(
    () =>
      followPanel(api, (followed) => {
        setUnreached(null);
        setFollowed(followed);
      }),
    [api],
  );
  const read = useCallback(async () => {
    if (tabId === null) return;
    setFollowed({ tabId, situation: READING });
    if ((await api.requestRead(tabId)) === 'asked') return;
    setUnreached(tabId);
    setFollowed({ tabId, situation: CLOSED });
  }, [api, tabId]);

  const shown = shownFor(situation);
  if (shown.kind === 'notice' || tabId === null) {
    const notice = shown.kind === 'notice' ? shown.notice : null;
    const told = unreached !== null && unreached === tabId ? keptOut() : notice;
    return told && <NoticeView notice={told} onRead={() => void read()} />;
  }
  return (
    <Loaded
      key={`${tabId} ${shown.scorecard.id}`}
      api={api}
      tabId={tabId}
      scorecard={person.weigh(shown.scorecard)}
      onRead={() => void read()}
    />
  );
}

/** Fetches the text from the page. */
function Loaded({
  api,
  tabId,
  scorecard,
  onRead,
}: {
  api: PanelApi;
  tabId: number;
  scorecard: Scorecard;
  onRead: () => void;
}) {
  const fetched = useCallback(() => api.markupOf(tabId), [api, tabId]);
  const markup = useAnswer<PolicyMarkup | null | 'asking'>(fetched, 'asking');
  if (markup === 'asking') return <NoticeView notice={asking()} onRead={onRead} />;
  if (markup === null) return <NoticeView notice={textMissing()} onRead={onRead} />;
  return <Reading api={api} tabId={tabId} scorecard={scorecard} markup={markup} onReadAgain={onRead} />;
}

const asking = (): Notice => ({
  sign: 'reading',
  title: t('notice_reading_title'),
  text: t('panelFetching'),
  steps: [],
  read: null,
});

/** The page was read before, and no longer gives its text: it was closed, or taken apart. */
const textMissing = (): Notice => ({
  sign: 'failed',
  title: t('panelNoText_title'),
  text: t('panelNoText_text'),
  steps: [],
  read: t('noticeAgain'),
});

/** Beside the page, a click on a button of ours does not open the page to us; only one on the icon does. */
const keptOut = (): Notice => ({
  sign: 'closed',
  title: t('notice_closed_title'),
  text: t('panelKeptOut_text'),
  steps: [t('panelKeptOut_step')],
  read: null,
});
