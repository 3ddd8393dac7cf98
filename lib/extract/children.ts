import type { Dom } from './dom';

/** Gives nodes one after another, then null. */
export interface Children {
  next(): Node | null;
}

/**
 * What is shown in an element of this name: its own children, those of its open shadow root, what is put in its slot, or the
 * body of a frame of the same origin.
 */
export function childrenOf(dom: Dom, element: Element, name: string): Children {
  const host = shownIn(dom, element, name);
  return Array.isArray(host) ? listed(host) : siblings(dom, dom.firstChild(host));
}

function siblings(dom: Dom, first: Node | null): Children {
  let following = first;
  return {
    next() {
      const node = following;
      if (node) following = dom.nextSibling(node);
      return node;
    },
  };
}

function listed(nodes: readonly Node[]): Children {
  let at = 0;
  return { next: () => nodes[at++] ?? null };
}

function shownIn(dom: Dom, element: Element, name: string): Node | Node[] {
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
