import { useState } from 'preact/hooks';
import { t } from '../../i18n/messages';
import { Icon } from '../components/Icon';

/**
 * Opens the panel beside the page. `open` is lib/browser/panel's openPanel: it is called at once within the click, as
 * browsers demand. `onOpened` is for the popup, which then stands in the way.
 */
export function ReadAlongButton({
  tabId,
  open,
  onOpened,
  look = 'button',
}: {
  tabId: number;
  open: (tabId: number) => Promise<'opened' | 'refused'>;
  onOpened?: () => void;
  look?: 'button' | 'quiet';
}) {
  const [state, setState] = useState<'untried' | 'refused'>('untried');
  const onClick = async () => {
    const answer = await open(tabId);
    if (answer === 'opened') onOpened?.();
    else setState('refused');
  };
  return (
    <>
      <button type="button" class={look} onClick={() => void onClick()}>
        <Icon name="page" />
        {t('readAlong')}
      </button>
      {state === 'refused' && (
        <p class="hint" role="alert">
          {t('readAlongRefused')}
        </p>
      )}
    </>
  );
}
