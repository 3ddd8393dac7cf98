import { useId, useRef, useState } from 'preact/hooks';
import { t } from '../../i18n/messages';
import { Icon } from '../components/Icon';
import { siteName } from '../site-name';

/** The sites on which nothing is looked at before a click. */
export function QuietSites({ sites, onChange }: { sites: readonly string[]; onChange: (sites: string[]) => void }) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [tried, setTried] = useState<'right' | 'wrong'>('right');
  const field = useRef<HTMLInputElement>(null);

  const add = (event: Event) => {
    event.preventDefault();
    const site = siteName(typed);
    setTried(site === null ? 'wrong' : 'right');
    field.current?.focus();
    if (site === null) return;
    setTyped('');
    if (!sites.includes(site)) onChange([...sites, site].sort());
  };

  return (
    <div class="sites">
      <h3 id={`${id}-list`}>{t('optionsQuietSites')}</h3>
      <p class="hint">{t('optionsQuietSitesHint')}</p>
      {sites.length === 0 ? (
        <p class="empty">{t('optionsQuietSitesNone')}</p>
      ) : (
        <ul class="site-list" aria-labelledby={`${id}-list`}>
          {sites.map((site) => (
            <li key={site}>
              <bdi dir="ltr">{site}</bdi>
              <button
                type="button"
                class="quiet"
                aria-label={t('optionsRemoveSite', { site })}
                onClick={() => {
                  onChange(sites.filter((other) => other !== site));
                  field.current?.focus();
                }}
              >
                <Icon name="cross" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <form class="site-form" onSubmit={add} noValidate>
        <div class="field">
          <label for={id}>{t('optionsSite')}</label>
          <input
            id={id}
            ref={field}
            type="text"
            inputMode="url"
            dir="ltr"
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
            value={typed}
            aria-invalid={tried === 'wrong'}
            aria-describedby={`${id}-remedy`}
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          />
        </div>
        <button type="submit" class="button">
          {t('optionsAddSite')}
        </button>
        <p class="remedy" id={`${id}-remedy`} role="alert">
          {tried === 'wrong' && t('optionsSiteWrong')}
        </p>
      </form>
    </div>
  );
}
