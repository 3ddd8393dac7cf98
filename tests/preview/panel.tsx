import { render } from 'preact';
import { isLanguage } from '../../lib/i18n/languages';
import { markLanguage } from '../../lib/i18n/mark-language';
import { speak, speakFrom } from '../../lib/i18n/messages';
import { anybody } from '../../lib/ui/person';
import { Panel } from '../../lib/ui/reading/Panel';
import { panelApiFor } from '../panel-api';
import { type PanelStateName, panelStates } from '../panel-states';
import { PSEUDO_LANGUAGES, type PseudoLanguage, pseudoMessages } from './pseudo';

// The side panel in a plain page, as the address asks for it: ?state=sample&lang=de&theme=dark. `lang` may be a pseudo-language.
const wanted = new URLSearchParams(location.search);
const state = wanted.get('state') ?? 'sample';
const lang = wanted.get('lang') ?? 'en';
const theme = wanted.get('theme');

if (Object.hasOwn(PSEUDO_LANGUAGES, lang)) speakFrom(lang, pseudoMessages(lang as PseudoLanguage));
else await speak(isLanguage(lang) ? lang : 'en');
markLanguage(document.documentElement);
if (theme !== null) document.documentElement.dataset.theme = theme;

const root = document.getElementById('panel');
if (root && Object.hasOwn(panelStates, state)) {
  const { situation, markup } = panelStates[state as PanelStateName];
  render(<Panel api={panelApiFor(situation, markup)} person={anybody} />, root);
}
