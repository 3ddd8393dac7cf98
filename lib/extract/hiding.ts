import type { Attributes } from './attributes';
import { isZero, pixels, type Style } from './style';

/**
 * How an element is hidden, as its own markup tells; style sheets are not asked, because that costs a page its layout
 * and gives another answer in a terminal.
 *
 * "closed": as accordions, tabs and parts that fade in are until somebody opens them or scrolls there. What it says is
 * part of the policy, and is marked. No control is asked for: most are wired by scripts, and leave no trace in the
 * markup.
 *
 * "out-of-sight": in a way that no control undoes: moved off the screen, clipped to nothing. Such text is for screen
 * readers ("opens in a new window") or for nobody, and is not read: a page must not say one thing to people and another
 * to us.
 */
export type Hiding = 'closed' | 'out-of-sight';

const FAR_OFF = -500; // CSS pixels: beyond what hangs out of a margin

export function hidingOf({ classes, hidden, style }: Attributes): Hiding | null {
  if (isForScreenReaders(classes) || isOutOfSight(style)) return 'out-of-sight';
  if (hidden === 'hidden') return 'closed';
  if (style.size === 0) return null;
  const isClosed =
    style.get('display') === 'none' ||
    /^(?:hidden|collapse)$/.test(style.get('visibility') ?? '') ||
    ['opacity', 'height', 'max-height'].some((property) => isZero(style.get(property)));
  return isClosed ? 'closed' : null;
}

/** Whether letters can be made out; null where an element leaves it as it is around it. */
export type Legibility = 'legible' | 'illegible' | null;

/** By the size that an element gives its letters. One that has a class may get its size from a style sheet. */
export function sizeOf({ classes, style }: Attributes): Legibility {
  const size = style.get('font-size');
  if (size === undefined) return classes === null ? null : 'legible';
  return isZero(size) || (pixels(size) ?? 2) <= 1 ? 'illegible' : 'legible';
}

/** By the colour that an element gives its letters: none, or that of its own background. */
export function colourOf({ classes, style }: Attributes): Legibility {
  const colour = style.get('color');
  if (colour === undefined) return classes === null ? null : 'legible';
  // The background shows through the letters.
  if (style.get('background-clip') === 'text' || style.get('-webkit-background-clip') === 'text') return 'legible';
  const background = style.get('background-color') ?? style.get('background');
  const isClear = colour === 'transparent' || /^(?:rgba|hsla)\([^)]*,\s*0?\.?0+\s*\)$/.test(colour);
  return isClear || colour === background ? 'illegible' : 'legible';
}

/** By the names that style sheets' authors give to text for screen readers only. */
function isForScreenReaders(classes: string | null): boolean {
  return classes !== null && /(^|\s)(sr-only|visually-?hidden|screen-reader-text|screenreader)(\s|$)/i.test(classes);
}

function isOutOfSight(style: Style): boolean {
  if (style.size === 0) return false;
  if (isFarOff(style.get('text-indent'))) return true;
  if (/^inset\(\s*(?:50|100)%|^circle\(\s*0/.test(style.get('clip-path') ?? '')) return true;
  const isTiny = (pixels(style.get('width')) ?? 2) <= 1 && (pixels(style.get('height')) ?? 2) <= 1;
  if (isTiny && /hidden|clip/.test(style.get('overflow') ?? '')) return true;
  if (!/^(?:absolute|fixed)$/.test(style.get('position') ?? '')) return false;
  if (/^rect\(\s*[01](?:px)?\W+[01](?:px)?\W+[01](?:px)?\W+[01](?:px)?\s*\)$/.test(style.get('clip') ?? ''))
    return true;
  return ['left', 'top', 'right', 'bottom'].some((side) => isFarOff(style.get(side)));
}

function isFarOff(value: string | undefined): boolean {
  return (pixels(value) ?? 0) <= FAR_OFF;
}
