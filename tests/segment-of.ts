import type { Segment } from '../lib/policy/segment';

/** "§ Heading ⟩ Lead-in: ⟩ Item" → a segment as extraction makes it. The heading and the lead-in may be left out. */
export function segmentOf(example: string): Segment {
  const parts = example.split('⟩').map((part) => part.trim());
  const section = parts[0]?.startsWith('§') ? [(parts.shift() as string).slice(1).trim()] : [];
  const text = parts.pop() as string;
  const leadIn = parts.pop();
  return {
    id: 0,
    text,
    kind: leadIn ? 'item' : 'paragraph',
    section,
    ...(leadIn ? { leadIn } : {}),
    block: 0,
    start: 0,
  };
}
