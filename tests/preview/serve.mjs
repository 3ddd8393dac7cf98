// Builds the preview and serves it with the extension's own content security policy: what that would block is blocked here.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { build } from 'vite';

const here = import.meta.dirname;
const site = path.join(here, '../../smallprint-out/preview');
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'";
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/** Resolves to the address of the preview and to what ends it. */
export async function servePreview() {
  await build({ configFile: path.join(here, 'vite.config.ts'), logLevel: 'error' });
  const server = createServer((request, response) => {
    const file = path.join(site, new URL(request.url, 'http://localhost').pathname.replace(/\/$/, '/index.html'));
    if (request.url === '/favicon.ico') return response.writeHead(204).end();
    try {
      response.writeHead(200, { 'content-type': TYPES[path.extname(file)], 'content-security-policy': POLICY });
      response.end(readFileSync(file));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
