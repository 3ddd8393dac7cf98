import { useCallback } from 'preact/hooks';
import { t } from '../../i18n/messages';
import type { PopupApi } from '../actions';
import { numberInWords } from '../wording';
import { Icon } from './Icon';
import { useAnswer } from './useAnswer';

/** What the number on the icon means, and the way to the requests; nothing where no answer is overdue. */
export function OverdueNote({
  api,
  today,
}: {
  api: Pick<PopupApi, 'overdueRequests' | 'openRequests'>;
  today: string;
}) {
  const overdue = useCallback(() => api.overdueRequests(today), [api, today]);
  const amount = useAnswer(overdue, 0);
  if (amount === 0) return null;
  return (
    <button type="button" class="quiet" onClick={() => void api.openRequests()}>
      <Icon name="alert" />
      {t('overdueRequests', { count: numberInWords(amount) })}
    </button>
  );
}
