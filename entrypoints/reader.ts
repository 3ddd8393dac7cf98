import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { attendPage } from '../lib/browser/attend-page';

// Put into a page that may be a policy, or that a person asks us to read.
export default defineUnlistedScript(() => attendPage(document));
