import { render } from 'preact';
import policy from '../../docs/PRIVACY.md?raw';
import { startView } from '../../lib/browser/start-view';
import { PrivacyPage } from '../../lib/ui/pages/PrivacyPage';

await startView(document);
const root = document.getElementById('page');
if (root) render(<PrivacyPage markdown={policy} />, root);
