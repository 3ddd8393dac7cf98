import { render } from 'preact';
import * as api from '../../lib/browser/popup-api';
import { Popup } from '../../lib/ui/components/Popup';
import { todayOf } from '../../lib/ui/today';
import { lawbook } from '../../rules/lawbook';

const root = document.getElementById('popup');
if (root) render(<Popup api={api} laws={lawbook} today={todayOf(new Date())} />, root);
