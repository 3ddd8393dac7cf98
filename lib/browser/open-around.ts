/** How long a page's own script gets to open its section, animation included, before we show the section ourselves. */
const OPENING_MS = 500;
const LOOK_AGAIN_MS = 50;

/** A section of less height than a line of text is closed. In CSS pixels. */
const CLOSED_HEIGHT = 4;

/** Opens every closed `<details>`, accordion, tab and hidden section around a range, the outermost first. */
export async function openAround(range: Range): Promise<void> {
  const around = new Set([...ancestors(range.endContainer), ...ancestors(range.startContainer)]);
  for (const element of [...around].reverse()) {
    if (element instanceof HTMLDetailsElement) element.open = true;
    if (!isClosed(element)) continue;
    await askPageToOpen(element);
    if (isClosed(element)) showRegardless(element);
  }
}

/** Innermost first. */
function ancestors(node: Node): HTMLElement[] {
  const found: HTMLElement[] = [];
  for (let at: Node | null = node; at; at = at.parentNode) if (at instanceof HTMLElement) found.push(at);
  return found;
}

function isClosed(element: HTMLElement): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = getComputedStyle(element);
  if (style.display === 'none' || style.opacity === '0') return true;
  // Visibility is inherited; only the element that takes it away is to be opened.
  const parent = element.parentElement;
  if (style.visibility !== 'visible' && (!parent || getComputedStyle(parent).visibility === 'visible')) return true;
  return style.overflowY !== 'visible' && isCutOff(element);
}

/** Text goes on below the visible part, and there is no scroll bar to get there. */
function isCutOff(element: HTMLElement): boolean {
  if (element === element.ownerDocument.body || element === element.ownerDocument.documentElement) return false;
  const scrolls = /auto|scroll/.test(getComputedStyle(element).overflowY);
  if (scrolls && element.clientHeight > CLOSED_HEIGHT) return false;
  return element.scrollHeight - element.clientHeight > CLOSED_HEIGHT;
}

/** Presses the page's own control of the section, so that the page knows that it is open. */
async function askPageToOpen(section: HTMLElement): Promise<void> {
  const control = controlOf(section);
  if (!control) return;
  control.click();
  for (let waited = 0; waited < OPENING_MS && isClosed(section); waited += LOOK_AGAIN_MS)
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
}

function controlOf(section: HTMLElement): HTMLElement | null {
  if (!section.id) return null;
  const control = section.ownerDocument.querySelector(`[aria-controls~="${CSS.escape(section.id)}"]`);
  if (!(control instanceof HTMLElement)) return null;
  // A link would leave the page, and with it the reader's place.
  if (control instanceof HTMLAnchorElement && !/^(#|$)/.test(control.getAttribute('href') ?? '')) return null;
  const closed = control.getAttribute('aria-expanded') === 'false' || control.getAttribute('aria-selected') === 'false';
  return closed ? control : null;
}

function showRegardless(section: HTMLElement): void {
  section.removeAttribute('hidden');
  const style = getComputedStyle(section);
  const show = (property: string, value: string) => section.style.setProperty(property, value, 'important');
  if (style.display === 'none') show('display', 'revert');
  if (getComputedStyle(section).display === 'none') show('display', 'block');
  if (style.visibility !== 'visible') show('visibility', 'visible');
  if (style.opacity === '0') show('opacity', '1');
  if (style.overflowY !== 'visible' && isCutOff(section)) {
    show('height', 'auto');
    show('max-height', 'none');
  }
}
