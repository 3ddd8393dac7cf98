import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { attendant } from '../lib/browser/attendant';

// Put into a page behind the reader, when a person asks for it: both by one call, which holds although the popup that
// made it is closed.
export default defineUnlistedScript(() => {
  const here = attendant();
  if (here?.stage === 'reader') here.read();
});
