import { detect } from '../../lib/detect/detect';
import type { PageKind, Signal } from '../../lib/policy/verdict';
import type { Command } from '../command';
import { answerPages, answersInJson, pageOptions } from '../inputs';

/** The four kinds that the JSON tells apart. */
const printedKind: Record<PageKind, 'privacy-policy' | 'cookie-policy' | 'terms' | 'other'> = {
  'privacy-policy': 'privacy-policy',
  'cookie-policy': 'cookie-policy',
  terms: 'terms',
  'other-legal': 'other',
  hub: 'other',
  none: 'other',
};

export const detectCommand: Command = {
  synopsis: 'detect FILE… [--url U] [--json]   or   detect --manifest -',
  summary: 'Is the page a privacy policy? Says why.',
  options: pageOptions,
  run: (call) =>
    answerPages(call, ({ id, url, document }) => {
      const verdict = detect(document, url);
      const reasons = verdict.reasons.map(say);
      const isPolicy = verdict.kind === 'privacy-policy';
      if (answersInJson(call)) {
        const { score, language } = verdict;
        return JSON.stringify({ id, isPolicy, score, kind: printedKind[verdict.kind], language, reasons });
      }
      return `${id}: ${verdict.kind} (${verdict.score.toFixed(2)}) ${reasons.join('; ')}`;
    }),
};

function say({ id, points }: Signal): string {
  return `${id} ${points < 0 ? '−' : '+'}${Math.abs(points).toFixed(1)}`;
}
