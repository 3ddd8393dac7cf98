/**
 * Puts a text on the clipboard, within a click.
 *
 * @param html the same words as markup of our own making, for programs that take it. Where the browser does not, the
 * text goes alone.
 */
export async function copyText(text: string, html?: string): Promise<'copied' | 'refused'> {
  if (html !== undefined && (await wrote(() => navigator.clipboard.write([inBothForms(text, html)])))) return 'copied';
  return (await wrote(() => navigator.clipboard.writeText(text))) ? 'copied' : 'refused';
}

function inBothForms(text: string, html: string): ClipboardItem {
  const forms = { 'text/plain': text, 'text/html': html };
  return new ClipboardItem(
    Object.fromEntries(Object.entries(forms).map(([type, words]) => [type, new Blob([words], { type })])),
  );
}

async function wrote(write: () => Promise<void>): Promise<boolean> {
  try {
    await write();
    return true;
  } catch {
    return false;
  }
}
