import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { linksOf } from '../lib/find/collect';

// Put into a page when a person asks on it for the site's policy; what it comes to is the answer.
export default defineUnlistedScript(() => ({ url: location.href, links: linksOf(document, location.href) }));
