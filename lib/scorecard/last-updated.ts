import type { PolicyDocument } from '../policy/document';

/** ISO date that the policy prints as its last update or its effective date. */
export function lastUpdatedOf(document: PolicyDocument): string | null {
  for (const { text } of document.blocks) {
    const said =
      /\b(?:last (?:updated|revised|modified)|effective)\b[^.]{0,30}?(\d{4}-\d{2}-\d{2}|\p{L}+ \d{1,2},? \d{4}|\d{1,2} \p{L}+ \d{4})/iu.exec(
        text,
      )?.[1];
    const time = said ? Date.parse(`${said} UTC`.replace(/^(\d{4}-\d{2}-\d{2}) UTC$/, '$1')) : Number.NaN;
    if (!Number.isNaN(time)) return new Date(time).toISOString().slice(0, 10);
  }
  return null;
}
