import { detectionLanguages } from '../../rules/detection/languages';
import { languageOf } from '../detect/language';
import type { PolicyDocument } from '../policy/document';
import { domOf } from './dom';
import { baseOf } from './links';
import { outline, withoutRepetitions } from './outline';
import { readPage } from './reader';
import { selectText } from './select';

/**
 * The policy's own text out of a page, as plain data. `url` is the page's address, against which links are made absolute.
 * Hidden legal sections are read, menus, dialogs and other documents are left out; the page is only read, never changed.
 * A page without text gives a document without blocks. Throws PolicyTooLongError beyond its bounds.
 */
export function extract(page: Document, url: string): PolicyDocument {
  const dom = domOf(page);
  const body = dom.body(page);
  if (!body) return { url, title: '', language: 'und', blocks: [], links: [], hints: {} };
  const reading = readPage(dom, body, baseOf(dom, page, url));
  const chunks = withoutRepetitions(selectText(reading, detectionLanguages, url));
  const { blocks, links } = outline(chunks);
  const title = blocks.find(({ kind }) => kind === 'heading')?.text ?? '';
  const language = languageOf(blocks.map(({ text }) => text).join('\n'));
  return { url, title, language, blocks, links, hints: {} };
}
