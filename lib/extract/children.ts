import type { Dom } from './dom';
import type { Tag } from './elements';

/** Gives nodes one after another, then null. */
export interface Children {
  next(): Node | null;
}

/**
 * What is shown in an element of this name: its own children, those of its open shadow root, what is put in its slot,
 * or the body of a frame of the same origin.
 */
export function childrenOf(dom: Dom, element: Element, { name, shows }: Pick<Tag, 'name' | 'shows'>): Children {
  const host = shows === 'children' ? element : shownIn(dom, element, name);
  return Array.isArray(host) ? new Listed(host) : new Siblings(dom, dom.firstChild(host));
}

class Siblings implements Children {
  constructor(
    private readonly dom: Dom,
    private following: Node | null,
  ) {}

  next(): Node | null {
    const node = this.following;
    if (node) this.following = this.dom.nextSibling(node);
    return node;
  }
}

class Listed implements Children {
  private at = 0;

  constructor(private readonly nodes: readonly Node[]) {}

  next(): Node | null {
    return this.nodes[this.at++] ?? null;
  }
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
