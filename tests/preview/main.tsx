import { render } from 'preact';
import { Popup } from '../../lib/ui/components/Popup';
import { lawbook } from '../../rules/lawbook';
import { apiFor } from '../popup-api';
import { type StateName, situations } from '../states';

// The popup in a plain page, in the state that the address names: ?state=mixed
const wanted = new URLSearchParams(location.search).get('state') ?? 'mixed';
const root = document.getElementById('popup');
if (root && Object.hasOwn(situations, wanted)) {
  render(<Popup api={apiFor(situations[wanted as StateName])} laws={lawbook} today="2025-01-31" />, root);
}
