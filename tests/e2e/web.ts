import http from 'node:http';
import https from 'node:https';
import net from 'node:net';
import { selfSigned } from './certificate';

/** A web of a few pages, reached through a proxy: any host, http and https. All that is asked for is noted, and all else refused. */
export class Web {
  #pages: Record<string, string> = {};
  #headers: Record<string, string> = {};
  readonly #http = http.createServer((request, response) => this.#answer(request.url ?? '', response));
  readonly #https = https.createServer(selfSigned(), (request, response) =>
    this.#answer(`https://${request.headers.host}${request.url}`, response),
  );
  readonly #open = new Set<net.Socket>();
  /** Every address that was asked for, answered or not; of an https one that we do not know, its host and port. */
  readonly asked: string[] = [];

  private constructor(readonly port: number) {}

  static async open(): Promise<Web> {
    const proxy = http.createServer();
    const web = new Web(await listen(proxy));
    const inner = await listen(web.#https);
    proxy.on('request', (request, response) => web.#http.emit('request', request, response));
    proxy.on('connect', (request, socket: net.Socket) => {
      if (!web.#knows(request.url ?? '')) {
        web.asked.push(request.url ?? '');
        return socket.destroy();
      }
      const tunnel = net.connect(inner, '127.0.0.1', () => socket.write('HTTP/1.1 200 Connection Established\r\n\r\n'));
      for (const end of [socket, tunnel]) {
        web.#open.add(end);
        end.on('error', () => end.destroy()).on('close', () => web.#open.delete(end));
      }
      socket.pipe(tunnel).pipe(socket);
    });
    web.close = async () => {
      for (const end of web.#open) end.destroy();
      proxy.closeAllConnections();
      web.#https.closeAllConnections();
      await Promise.all([proxy, web.#https].map((server) => new Promise((done) => server.close(done))));
    };
    return web;
  }

  /** Ends it; set once it is open. */
  close: () => Promise<void> = async () => {};

  /** Answers these addresses, with these headers, and no others. */
  serve(pages: Record<string, string>, headers: Record<string, string>): void {
    this.#pages = pages;
    this.#headers = headers;
  }

  #knows(hostAndPort: string): boolean {
    return Object.keys(this.#pages).some((url) => hostAndPort === `${new URL(url).hostname}:443`);
  }

  #answer(url: string, response: http.ServerResponse): void {
    this.asked.push(url);
    const body = this.#pages[url];
    if (body === undefined) {
      response.destroy();
      return;
    }
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...this.#headers }).end(body);
  }
}

function listen(server: net.Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve((server.address() as net.AddressInfo).port));
  });
}
