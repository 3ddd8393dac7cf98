import { useRef, useState } from 'preact/hooks';
import { t } from '../../i18n/messages';
import { PagePart } from './fields';

/** Removes all that is stored, after asking once. */
export function ClearPart({ onClear, onCleared }: { onClear: () => Promise<void>; onCleared: () => void }) {
  const [asked, setAsked] = useState<'no' | 'yes'>('no');
  const first = useRef<HTMLButtonElement>(null);
  const done = () => {
    setAsked('no');
    requestAnimationFrame(() => first.current?.focus());
  };
  return (
    <PagePart title={t('optionsClear')}>
      <p class="hint">{t('optionsClearHint')}</p>
      {asked === 'no' ? (
        <button type="button" class="button" ref={first} onClick={() => setAsked('yes')}>
          {t('optionsClear')}
        </button>
      ) : (
        <div class="buttons">
          <button
            type="button"
            class="button danger"
            // The person is asked here, so the keyboard comes here.
            ref={(button) => button?.focus()}
            onClick={() => {
              void onClear().then(() => {
                done();
                onCleared();
              });
            }}
          >
            {t('optionsClearSure')}
          </button>
          <button type="button" class="button" onClick={done}>
            {t('optionsClearNot')}
          </button>
        </div>
      )}
    </PagePart>
  );
}
