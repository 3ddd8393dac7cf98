import type { PolicyDocument } from '../policy/document';

/** Who is responsible for the data, as the policy prints the name, legal form included ("Acme Weather GmbH"). */
export function controllerOf(document: PolicyDocument): string | null {
  for (const { text } of document.blocks) {
    const said = /((?:\p{Lu}[\p{L}\p{N}.&’'-]*,? ?){1,6})\s*\([^)]{0,60}["“](?:we|us|our)\b/u.exec(text)?.[1];
    if (said) return said.replace(/[\s,]+$/, '');
  }
  return document.hints.siteName ?? null;
}
