import { render } from 'preact';
import * as api from '../../lib/browser/popup-api';
import { languageFor } from '../../lib/i18n/languages';
import { speak } from '../../lib/i18n/messages';
import { Popup } from '../../lib/ui/components/Popup';
import { markLanguage } from '../../lib/ui/language';
import { todayOf } from '../../lib/ui/today';
import { lawbook } from '../../rules/lawbook';

await speak(languageFor(navigator.languages));
markLanguage(document.documentElement);
const root = document.getElementById('popup');
if (root) render(<Popup api={api} laws={lawbook} today={todayOf(new Date())} />, root);
