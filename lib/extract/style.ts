/**
 * The declarations of a `style` attribute: properties and values in lower case, the one that wins where there are
 * several.
 */
export type Style = ReadonlyMap<string, string>;

export const NO_STYLE: Style = new Map();

/** Reads a `style` attribute as far as we need it: escapes and comments are not undone. */
export function readStyle(attribute: string): Style {
  const style = new Map<string, string>();
  const important = new Set<string>();
  for (const declaration of attribute.toLowerCase().split(';')) {
    const colon = declaration.indexOf(':');
    if (colon === -1) continue;
    const property = declaration.slice(0, colon).trim();
    const [value = '', mark] = declaration.slice(colon + 1).split('!');
    if (mark === undefined && important.has(property)) continue;
    if (mark !== undefined) important.add(property);
    style.set(property, value.trim());
  }
  return style;
}

/** The styles of a page, each read once: pages repeat the same few attributes. */
export class Styles {
  private readonly read = new Map<string, Style>();

  of(attribute: string | null): Style {
    if (attribute === null) return NO_STYLE;
    const known = this.read.get(attribute);
    if (known) return known;
    const style = readStyle(attribute);
    this.read.set(attribute, style);
    return style;
  }
}

const PIXELS: { readonly [unit: string]: number } = { '': 1, px: 1, pt: 4 / 3, em: 16, rem: 16, ex: 8, ch: 8 };

/** A length in CSS pixels, in the type that browsers start with; null for percentages, keywords and sums. */
export function pixels(value: string | undefined): number | null {
  const [, number, unit = ''] = /^([+-]?(?:\d+\.?\d*|\.\d+))([a-z]*)$/.exec(value ?? '') ?? [];
  const scale = Object.hasOwn(PIXELS, unit) ? PIXELS[unit] : undefined;
  return number === undefined || scale === undefined ? null : Number(number) * scale;
}

/** Nothing at all, in whatever unit ("0", "0.0%", "0vh"). */
export function isZero(value: string | undefined): boolean {
  return value !== undefined && /^[+-]?(?:0+\.?0*|\.0+)[a-z%]*$/.test(value);
}
