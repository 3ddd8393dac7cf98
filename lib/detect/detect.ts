import type { Verdict } from '../policy/verdict';
export function detect(_page: Document, _url: string): Verdict {
  return { kind: 'none', score: 0, language: 'und', reasons: [] };
}
