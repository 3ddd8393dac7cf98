import { InputProblem } from './command';

const SNIFFED_BYTES = 4096; // browsers look for <meta charset> in the first 1024; saved pages carry longer preambles

/**
 * The text of a file, decoded as a browser would: byte-order mark, else UTF-8 where it is valid, else the charset that the
 * page declares, else windows-1252. Throws InputProblem for an empty or binary file.
 */
export function decode(bytes: Uint8Array, file: string): string {
  if (bytes.length === 0)
    throw new InputProblem(`${file} is empty. Save the page again as HTML, Markdown or plain text.`);
  const text = decodeBytes(bytes);
  if (isBinary(text)) {
    throw new InputProblem(
      `${file} is not text (PDF, image, archive?). Save the policy as HTML, Markdown or plain text.`,
    );
  }
  return text;
}

function decodeBytes(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const head = new TextDecoder('latin1').decode(bytes.subarray(0, SNIFFED_BYTES));
    const label = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ?? 'windows-1252';
    try {
      return new TextDecoder(label).decode(bytes);
    } catch {
      return new TextDecoder('windows-1252').decode(bytes);
    }
  }
}

function isBinary(text: string): boolean {
  if (text.startsWith('%PDF-')) return true;
  const sample = text.slice(0, SNIFFED_BYTES);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what tells a binary file.
  const odd = sample.match(/[\u0000-\u0008\u000e-\u001f\ufffd]/g)?.length ?? 0;
  return sample.includes('\u0000') || odd > sample.length / 20;
}
