import { useEffect, useState } from 'preact/hooks';
import { t } from '../../i18n/messages';
import type { PopupApi } from '../actions';
import { numberInWords } from '../wording';
import { Icon } from './Icon';

/** What the number on the icon means, and the way to the requests; nothing where no answer is overdue. */
export function OverdueNote({
  api,
  today,
}: {
  api: Pick<PopupApi, 'overdueRequests' | 'openRequests'>;
  today: string;
}) {
  const [amount, setAmount] = useState(0);
  useEffect(() => {
    let state: 'wanted' | 'ended' = 'wanted';
    void api.overdueRequests(today).then((overdue) => {
      if (state === 'wanted') setAmount(overdue);
    });
    return () => {
      state = 'ended';
    };
  }, [api, today]);
  if (amount === 0) return null;
  return (
    <button type="button" class="quiet" onClick={() => void api.openRequests()}>
      <Icon name="alert" />
      {t('overdueRequests', { count: numberInWords(amount) })}
    </button>
  );
}
