// One page on localhost, for as long as the browser looks at it.
import { createServer } from 'node:http';

/** For pages from outside: no script, no frame, nothing from the network; styles and pictures only from the page itself. */
export const NOTHING_RUNS =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; form-action 'none'";

/**
 * @param {string} path where the page stands, e.g. "/privacy-policy"
 * @param {string} html
 * @param {string | undefined} policy content security policy
 * @returns {Promise<{ url: string, close(): void }>}
 */
export async function serve(path, html, policy) {
  const server = createServer((request, response) => {
    if (new URL(request.url ?? '/', 'http://localhost').pathname !== path) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Only the policy is here.\n');
      return;
    }
    const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' };
    if (policy) headers['content-security-policy'] = policy;
    response.writeHead(200, headers).end(html);
  });
  await new Promise((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  return {
    url: `http://localhost:${server.address().port}${path}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
