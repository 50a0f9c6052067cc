/** One server for `npm start`, the bench and the tests: it answers as a good host would, and notes every answer. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, constants } from 'node:zlib';
import { extname } from 'node:path';
import type { Site } from './files.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.webm': 'audio/webm',
  '.m4a': 'audio/mp4',
  '.webmanifest': 'application/manifest+json',
  '.zip': 'application/zip',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.pptx': 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
};
/** What shrinks. Pictures, sound and typefaces are packed already. */
const TEXT = new Set(['.html', '.js', '.css', '.json', '.txt', '.svg', '.wasm', '.webmanifest']);

/** Names in here change with their content. Everything else is to be asked for anew each time (docs/hosting.md). */
const NAMED_BY_CONTENT = /(^|\/)assets\//u;

export interface Answer {
  readonly path: string;
  readonly status: number;
  readonly bytes: number; // of the body as sent
}

export interface Server {
  /** The address of the site, with a slash at its end. */
  readonly origin: string;
  /** Every answer since the last call. */
  take(): Answer[];
  close(): Promise<void>;
}

export interface Hosting {
  /** 0 for any that is free. */
  readonly port?: number;
  /** From 0 to 11, as a host sets it: 11 takes seconds for a large script and is what one would serve for good. */
  readonly brotli?: number;
  /** Answers instead of the site where it gives something: a path of another address, or null. */
  readonly instead?: (path: string) => Elsewhere | null;
}

export type Elsewhere = { readonly to: string } | { readonly script: string };

/** The body of a file as it goes over the wire to a browser that takes brotli. */
export const packed = (path: string, body: Uint8Array, brotli = 11): Uint8Array =>
  TEXT.has(extname(path))
    ? brotliCompressSync(body, {
        params: { [constants.BROTLI_PARAM_QUALITY]: brotli, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
      })
    : body;

/**
 * Starts a server on this machine, for this machine alone.
 * @throws Error with the code EADDRINUSE when the port is taken
 */
export async function serve(site: Site, { port = 0, brotli = 5, instead }: Hosting = {}): Promise<Server> {
  const known = new WeakMap<Uint8Array, Uint8Array>();
  let answers: Answer[] = [];

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const send = (status: number, headers: Readonly<Record<string, string>>, body: Uint8Array | string = ''): void => {
      answers.push({ path: url.pathname, status, bytes: body.length });
      response.writeHead(status, {
        'cache-control': 'no-cache',
        'content-length': Buffer.byteLength(body),
        ...headers,
      });
      response.end(request.method === 'HEAD' ? undefined : body);
    };
    const path = pathOf(url);
    const other = instead?.(path);
    if (other && 'to' in other) return send(302, { location: other.to + url.search });
    if (other) return send(200, { 'content-type': TYPES['.js'] ?? '' }, other.script);
    const body = await site(path);
    if (!body) return send(404, { 'content-type': TYPES['.txt'] ?? '' }, `There is no ${path} here.\n`);
    const wantsBrotli = TEXT.has(extname(path)) && /\bbr\b/u.test(request.headers['accept-encoding'] ?? '');
    if (wantsBrotli && !known.has(body)) known.set(body, packed(path, body, brotli));
    return send(
      200,
      {
        'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
        ...(NAMED_BY_CONTENT.test(path) && { 'cache-control': 'public, max-age=31536000, immutable' }),
        ...(TEXT.has(extname(path)) && { vary: 'accept-encoding' }),
        ...(wantsBrotli && { 'content-encoding': 'br' }),
      },
      wantsBrotli ? known.get(body) : body,
    );
  };

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      console.error(error);
      response.writeHead(500).end();
    });
  });
  await new Promise<void>((ready, refuse) => {
    server.once('error', refuse);
    server.listen(port, '127.0.0.1', ready);
  });
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    take() {
      const taken = answers;
      answers = [];
      return taken;
    },
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

/** The path of a file without the slash in front; a folder is answered by its index. What cannot be read names no file. */
function pathOf({ pathname }: URL): string {
  try {
    const path = decodeURIComponent(pathname).slice(1);
    return path === '' || path.endsWith('/') ? `${path}index.html` : path;
  } catch {
    return pathname;
  }
}
