import { defineContentScript } from 'wxt/utils/define-content-script';
import { attendPage } from '../lib/browser/attend-page';
import '../assets/page-highlight.css';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  // The page itself need not hear of us.
  noScriptStartedPostMessage: true,
  main: (context) => attendPage(document, context),
});
