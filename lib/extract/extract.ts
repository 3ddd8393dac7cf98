import type { PolicyDocument } from '../policy/document';
export function extract(_page: Document, url: string): PolicyDocument {
  return { url, title: '', language: 'und', blocks: [], links: [], hints: {} };
}
