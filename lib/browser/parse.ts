/**
 * A parser gives back the value with its type, or throws `Unexpected` where the value is something else. Small, so that
 * what comes from storage or from another context is looked at instead of cast. Only declared fields are kept.
 */
export type Parser<T> = (value: unknown) => T;

export class Unexpected extends Error {}

function expect(holds: boolean, wanted: string): asserts holds {
  if (!holds) throw new Unexpected(`Expected ${wanted}. Check the context that sent or stored it.`);
}

/** @param longest in UTF-16 units */
export const text =
  (longest: number): Parser<string> =>
  (value) => {
    expect(typeof value === 'string' && value.length <= longest, `text of at most ${longest} characters`);
    return value;
  };

/** Text of this shape; the pattern has to bound its length. */
export const matching =
  (pattern: RegExp): Parser<string> =>
  (value) => {
    expect(typeof value === 'string' && pattern.test(value), `text such as ${pattern}`);
    return value;
  };

/** The longest BCP 47 tag that anybody needs. */
const LONGEST_LANGUAGE = 35;

export const languageTag: Parser<string> = text(LONGEST_LANGUAGE);

export const number: Parser<number> = (value) => {
  expect(typeof value === 'number' && Number.isFinite(value), 'a number');
  return value;
};

/** An offset, an index or a count. */
export const natural: Parser<number> = (value) => {
  expect(Number.isSafeInteger(value) && (value as number) >= 0, 'a whole number from 0');
  return value as number;
};

export const oneOf =
  <const T extends string | number>(...words: readonly T[]): Parser<T> =>
  (value) => {
    const found = words.find((word) => word === value);
    expect(found !== undefined, `one of ${words.join(', ')}`);
    return found;
  };

export const listOf =
  <T>(item: Parser<T>, longest: number): Parser<T[]> =>
  (value) => {
    expect(Array.isArray(value) && value.length <= longest, `a list of at most ${longest}`);
    return value.map(item);
  };

export const orNull =
  <T>(parser: Parser<T>): Parser<T | null> =>
  (value) =>
    value === null ? null : parser(value);

/** A field that may be absent. */
export interface Optional<T> {
  optional: Parser<T>;
}
export const optional = <T>(parser: Parser<T>): Optional<T> => ({ optional: parser });

type Fields = Record<string, Parser<unknown> | Optional<unknown>>;
type RequiredKeys<F extends Fields> = { [K in keyof F]: F[K] extends Optional<unknown> ? never : K }[keyof F];
type Parsed<F extends Fields> = {
  [K in RequiredKeys<F>]: F[K] extends Parser<infer T> ? T : never;
} & { [K in Exclude<keyof F, RequiredKeys<F>>]?: F[K] extends Optional<infer T> ? T : never };

export const record =
  <F extends Fields>(fields: F): Parser<Parsed<F>> =>
  (value) => {
    expect(typeof value === 'object' && value !== null && !Array.isArray(value), 'an object');
    const given = value as Record<string, unknown>;
    const parsed: Record<string, unknown> = {};
    for (const [name, field] of Object.entries(fields)) {
      if (typeof field === 'function') parsed[name] = field(Object.hasOwn(given, name) ? given[name] : undefined);
      else if (Object.hasOwn(given, name) && given[name] !== undefined) parsed[name] = field.optional(given[name]);
    }
    return parsed as Parsed<F>;
  };

/** Null in place of what cannot be read. */
export function parseOrNull<T>(parser: Parser<T>, value: unknown): T | null {
  try {
    return parser(value);
  } catch (problem) {
    if (problem instanceof Unexpected) return null;
    throw problem;
  }
}

/** One parser for each member of a union that is told apart by `kind`. */
export type Parsers<M extends { kind: string }> = { [K in M['kind']]: Parser<Extract<M, { kind: K }>> };

/** Null for a kind that the union has not, and for a member of a wrong shape. */
export function parseUnion<M extends { kind: string }>(parsers: Parsers<M>, value: unknown): M | null {
  const kind = kindOf(value);
  if (typeof kind !== 'string' || !Object.hasOwn(parsers, kind)) return null;
  return parseOrNull<M>(parsers[kind as M['kind']], value);
}

/** The `kind` of a union's member; undefined where there is none. */
export function kindOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'kind' in value ? value.kind : undefined;
}
