import type { OptOutChannel, OptOutKind } from './scorecard';

/**
 * A page, known by its address, where a choice is made whatever policy links to it: an industry opt-out, a browser's
 * help on cookies.
 */
export interface ChoiceTarget {
  /** Shown as the button's label where the link's own text says nothing ("here"). */
  name: string;
  kind: OptOutKind;
  channel: OptOutChannel;
  /**
   * Hosts, with their subdomains, and where it takes more the beginning of the path:
   * "tools.google.com/dlpage/gaoptout".
   */
  addresses: readonly string[];
}
