import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { glanceAtPage } from '../lib/browser/glance-at-page';

// In every page of the web, by the manifest. Not by defineContentScript: what that does at the start, before any line
// of ours, takes longer than our whole glance, and the page could hear of it.
export default defineUnlistedScript(() => glanceAtPage(document));
