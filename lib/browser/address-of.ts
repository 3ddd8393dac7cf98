/**
 * The address that a page shows. By way of the prototype, since an element of the page may go by the name; and without
 * its Location, which the browser would have to set up for us.
 */
export function addressOf(page: Document): string {
  return Reflect.get(Object.getPrototypeOf(page), 'URL', page);
}
