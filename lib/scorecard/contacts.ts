import type { PolicyDocument } from '../policy/document';
import type { Contacts } from '../policy/scorecard';

/** The company's own contact points for questions about privacy and for requests. */
export function contactsOf(document: PolicyDocument): Contacts {
  const emails = new Map<string, string>();
  for (const { text } of document.blocks)
    for (const [email] of text.matchAll(/[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.\p{L}{2,}/gu))
      emails.set(email.toLowerCase(), email);
  return { emails: [...emails.values()], phones: [], forms: [], postal: [] };
}
