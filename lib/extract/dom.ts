/**
 * Reads nodes through the accessors of their prototypes. A page can shadow the properties of a form or of the document
 * by naming its own elements (`<input name="firstChild">`, `<img name="body">`); the prototypes' accessors it cannot.
 */
export interface Dom {
  body(page: Document): Element | null;
  firstChild(node: Node): Node | null;
  nextSibling(node: Node): Node | null;
  previousSibling(node: Node): Node | null;
  parentNode(node: Node): Node | null;
  childNodes(node: Node): Node[];
  nodeType(node: Node): number;
  text(node: Node): string;
  /** All text in a node, whatever it is. */
  content(node: Node): string;
  name(element: Element): string;
  attribute(element: Element, name: string): string | null;
  attributeNames(element: Element): string[];
  hasAttributes(element: Element): boolean;
  select(scope: Document | Element, selectors: string): Element[];
  /** Would `select` give any? Stops at the first. */
  holds(element: Element, selectors: string): boolean;
}

export const ELEMENT = 1;
export const TEXT = 3;

/** The accessors for the nodes of `page`. */
export function domOf(page: Document): Dom {
  const root = firstElement(page);
  const firstChild = getter<Node, Node | null>(page, 'firstChild');
  const nextSibling = getter<Node, Node | null>(page, 'nextSibling');
  const textContent = getter<Node, string | null>(page, 'textContent');
  const nodeValue = getter<Node, string | null>(page, 'nodeValue');
  const localName = getter<Element, string>(root, 'localName');
  const getAttribute: Element['getAttribute'] = method(root, 'getAttribute');
  const getAttributeNames: Element['getAttributeNames'] = method(root, 'getAttributeNames');
  const hasAttributes: Element['hasAttributes'] = method(root, 'hasAttributes');
  const selectIn: Element['querySelectorAll'] = method(root, 'querySelectorAll');
  const selectFirst: Element['querySelector'] = method(root, 'querySelector');
  const selectAll: Document['querySelectorAll'] = method(page, 'querySelectorAll');
  return {
    body: getter<Document, Element | null>(page, 'body'),
    firstChild,
    nextSibling,
    previousSibling: getter<Node, Node | null>(page, 'previousSibling'),
    parentNode: getter<Node, Node | null>(page, 'parentNode'),
    childNodes(node) {
      const children: Node[] = [];
      for (let child = firstChild(node); child; child = nextSibling(child)) children.push(child);
      return children;
    },
    nodeType: getter<Node, number>(page, 'nodeType'),
    content: (node) => textContent(node) ?? '',
    text: (node) => nodeValue(node) ?? '',
    name: (element) => localName(element).toLowerCase(),
    attribute: (element, name) => getAttribute.call(element, name),
    attributeNames: (element) => getAttributeNames.call(element),
    hasAttributes: (element) => hasAttributes.call(element),
    holds: (element, selectors) => selectFirst.call(element, selectors) !== null,
    select: (scope, selectors) => [
      ...(scope === page ? selectAll.call(page, selectors) : selectIn.call(scope as Element, selectors)),
    ],
  };
}

function firstElement(page: Document): Element {
  const firstChild = getter<Node, Node | null>(page, 'firstChild');
  const nextSibling = getter<Node, Node | null>(page, 'nextSibling');
  const nodeType = getter<Node, number>(page, 'nodeType');
  for (let node = firstChild(page); node; node = nextSibling(node)) {
    if (nodeType(node) === ELEMENT) return node as Element;
  }
  throw new Error('The page has no root element: it was emptied while it was read.');
}

function getter<T, R>(example: object, property: string): (object: T) => R {
  const { get } = descriptor(example, property);
  return (object) => get?.call(object) as R;
}

function method<M>(example: object, property: string): M {
  return descriptor(example, property).value;
}

// Begins at the prototype: an own property is where the page's names would stand.
function descriptor(example: object, property: string): PropertyDescriptor {
  for (let holder = Object.getPrototypeOf(example); holder; holder = Object.getPrototypeOf(holder)) {
    const found = Object.getOwnPropertyDescriptor(holder, property);
    if (found) return found;
  }
  throw new Error(`The DOM of this page has no "${property}".`);
}
