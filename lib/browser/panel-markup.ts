import { markupOf } from '../extract/markup';
import type { NoMarkup, PolicyMarkup } from '../policy/markup';

/** The page's side of the panel: its policy to be read there. */
export function answerMarkup(page: Document): PolicyMarkup | NoMarkup {
  try {
    return markupOf(page, page.location.href) ?? { kind: 'no-markup' };
  } catch {
    // It has grown beyond our bounds, or was taken apart while we read.
    return { kind: 'no-markup' };
  }
}
