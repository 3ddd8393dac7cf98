import { render } from 'preact';
import { isLanguage, type Language } from '../../lib/i18n/languages';
import { markLanguage } from '../../lib/i18n/mark-language';
import { speak, speakFrom } from '../../lib/i18n/messages';
import { Popup } from '../../lib/ui/components/Popup';
import { letterTools } from '../../lib/ui/letter-workshop';
import { anybody } from '../../lib/ui/person';
import { lawbook } from '../../rules/lawbook';
import { apiFor } from '../popup-api';
import { type StateName, situations } from '../states';
import { PSEUDO_LANGUAGES, type PseudoLanguage, pseudoMessages } from './pseudo';

// The popup in a plain page, as the address asks for it: ?state=mixed&lang=de&theme=dark. `lang` may be a pseudo-language.
const wanted = new URLSearchParams(location.search);
const state = wanted.get('state') ?? '';
const lang = wanted.get('lang') ?? 'en';
const theme = wanted.get('theme');

await speak(isLanguage(lang) ? lang : ('en' satisfies Language));
if (Object.hasOwn(PSEUDO_LANGUAGES, lang)) speakFrom(lang, pseudoMessages(lang as PseudoLanguage));
markLanguage(document.documentElement);
if (theme !== null) document.documentElement.dataset.theme = theme;

const root = document.getElementById('popup');
if (root && Object.hasOwn(situations, state)) {
  render(
    <Popup
      api={{ ...apiFor(situations[state as StateName]), openPanel: async () => 'opened' }}
      letters={async () => letterTools(lawbook)}
      today="2025-01-31"
      person={anybody}
    />,
    root,
  );
} else if (root) {
  render(<States />, root);
}

/** All states, to choose from. */
function States() {
  return (
    <main class="notice">
      <h1>States of the popup</h1>
      <ul>
        {Object.keys(situations).map((name) => (
          <li key={name}>
            <a href={`?state=${name}`}>{name}</a>
          </li>
        ))}
      </ul>
    </main>
  );
}
