import type { Dom } from './dom';

/**
 * What is shown in an element: its own children, those of its open shadow root, what is put in its slot, or the body of a
 * frame of the same origin.
 */
export function* childrenOf(dom: Dom, element: Element): Generator<Node, undefined> {
  const host = shownIn(dom, element);
  if (Array.isArray(host)) yield* host;
  else for (let child = dom.firstChild(host); child; child = dom.nextSibling(child)) yield child;
  return undefined;
}

function shownIn(dom: Dom, element: Element): Node | Node[] {
  const name = dom.name(element);
  if (name === 'iframe') {
    const framed = frameBody(dom, element as HTMLIFrameElement);
    return framed ?? [];
  }
  if (name === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedNodes({ flatten: true });
    if (assigned.length > 0) return [...assigned];
  }
  // A form's properties can be the page's own elements; only custom elements and a few plain ones can have a shadow root.
  if (name === 'form') return element;
  return element.shadowRoot ?? element;
}

// Frames of another origin give null or throw, by browser.
function frameBody(dom: Dom, frame: HTMLIFrameElement): Node | null {
  try {
    return frame.contentDocument && dom.body(frame.contentDocument);
  } catch {
    return null;
  }
}
