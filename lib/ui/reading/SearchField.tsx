import { useId, useRef } from 'preact/hooks';
import { t } from '../../i18n/messages';
import { Icon } from '../components/Icon';
import { numberInWords } from '../wording';
import { MOST_HITS } from './search';

export interface Searching {
  words: string;
  /** Index of the hit that is shown. */
  hit: number;
  count: number;
  onWords: (words: string) => void;
  onHit: (hit: number) => void;
}

/** Searches the text: Enter goes to the next place, Shift+Enter to the one before, Escape ends it. */
export function SearchField({ words, hit, count, onWords, onHit }: Searching) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const go = (step: 1 | -1) => count > 0 && onHit((hit + step + count) % count);
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter') go(event.shiftKey ? -1 : 1);
    else if (event.key === 'Escape' && words !== '') onWords('');
    else return;
    event.preventDefault();
  };
  return (
    <search class="find">
      <label class="unseen" for={id}>
        {t('panelSearch')}
      </label>
      <Icon name="lens" />
      <input
        ref={field}
        id={id}
        type="text"
        enterkeyhint="search"
        autocomplete="off"
        spellcheck={false}
        placeholder={t('panelSearch')}
        value={words}
        onInput={(event) => onWords(event.currentTarget.value)}
        onKeyDown={onKey}
      />
      {words !== '' && (
        <>
          <output class="find-count" for={id}>
            {foundInWords(words, hit, count)}
          </output>
          <button type="button" class="tool" title={t('panelSearchPrevious')} onClick={() => go(-1)}>
            <Icon name="chevron" />
            <span class="unseen">{t('panelSearchPrevious')}</span>
          </button>
          <button type="button" class="tool" title={t('panelSearchNext')} onClick={() => go(1)}>
            <Icon name="chevron" />
            <span class="unseen">{t('panelSearchNext')}</span>
          </button>
          <button
            type="button"
            class="tool"
            title={t('panelSearchEnd')}
            onClick={() => {
              onWords('');
              field.current?.focus();
            }}
          >
            <Icon name="cross" />
            <span class="unseen">{t('panelSearchEnd')}</span>
          </button>
        </>
      )}
    </search>
  );
}

function foundInWords(words: string, hit: number, count: number): string {
  if (words.trim() === '') return '';
  if (count === 0) return t('panelSearchNone');
  const all = numberInWords(count);
  return t('panelSearchAt', { number: numberInWords(hit + 1), count: count < MOST_HITS ? all : `${all}+` });
}
