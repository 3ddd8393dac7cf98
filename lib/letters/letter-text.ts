import type { Letter } from './letter';

/** The letter as one text, ready to be taken apart into the fields of a mail program. */
export function letterText({ to, subject, body }: Letter): string {
  return `${to === null ? '' : `To: ${to}\n`}Subject: ${subject}\n\n${body}`;
}
