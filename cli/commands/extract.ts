import { extract } from '../../lib/extract/extract';
import { documentText } from '../../lib/policy/document';
import type { Command } from '../command';
import { answerPages, answersInJson, pageOptions } from '../inputs';

export const extractCommand: Command = {
  synopsis: 'extract FILE… [--url U] [--json]   or   extract --manifest -',
  summary: "The policy's own text, one block (heading, paragraph, list item, table row) a line.",
  options: pageOptions,
  run: (call) =>
    answerPages(call, ({ id, url, document }) => {
      const policy = extract(document, url);
      if (!answersInJson(call)) return documentText(policy);
      const { title, language } = policy;
      const blocks = policy.blocks.map(({ kind, text, section }) => ({ kind, text, section }));
      const links = policy.links.map(({ text, href }) => ({ text, href }));
      return JSON.stringify({ id, title, language, blocks, links });
    }),
};
