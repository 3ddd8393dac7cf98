/**
 * The catalogues in parts, so that the popup, which has to be there at a click, loads no more words than it says. Each
 * message belongs to one part; what stands under none of these is said at a glance.
 */
export const PARTS = {
  /** Said once the letters have come. */
  letters: /^(?:law_|letter(?!Copy_|Title))/,
  /** What the rubric says of its answers: the scorecard has it in English, and only the other languages look it up. */
  rubric: /^rubric_\w+(?<!_asks|_why)$/,
  /** Said by the toolbar icon, and mostly read by the browser itself. */
  toolbar: /^badge|^extensionName$/,
  /**
   * Said only by the pages of the extension (the side panel, the options, the rubric …), or read by the browser itself.
   */
  pages:
    /^(?:concern|extension|followUp|options|panel|request|rubricPage|weight|welcome)|^calendar(?:Title|Note)$|^rubric_\w+_(?:asks|why)$/,
} as const;

export type Part = keyof typeof PARTS;

/** The part that the file name asks for: “messages.json?raw&part=letters”; null for that of the glance. */
export function partAsked(file: string): Part | null {
  const [, part] = /[?&]part=(\w+)$/.exec(file) ?? [];
  return part !== undefined && Object.hasOwn(PARTS, part) ? (part as Part) : null;
}

/** Where a message belongs. */
export function partOf(key: string): Part | null {
  return (Object.keys(PARTS) as Part[]).find((part) => PARTS[part].test(key)) ?? null;
}
