/** What stands in a message as `{name}`. */
export type Values = Readonly<Record<string, string | number>>;

/** Puts the values into a message as they are, as text; a hole that has none stays as it is. */
export function fill(message: string, values: Values): string {
  return message.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));
}
