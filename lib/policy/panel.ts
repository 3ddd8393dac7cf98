/** A page in front of the panel. */
export interface TabBefore {
  id: number;
  /** What its address alone says: see lib/browser/tabs. */
  readable: 'yes' | 'unknown' | 'no';
  /** `closed`: the tab that the panel was opened for is gone. */
  state: 'loading' | 'settled' | 'closed';
}

/** Steps of the text's size, the middle one as it is designed. */
export const TEXT_SIZES = ['smallest', 'small', 'medium', 'large', 'largest'] as const;
export type TextSize = (typeof TEXT_SIZES)[number];
