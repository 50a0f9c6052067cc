/** Serves a folder as a good host would: brotli where the browser takes it, and a note of every answer given. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webm': 'audio/webm',
  '.m4a': 'audio/mp4',
  '.webmanifest': 'application/manifest+json',
};
/** Pictures, sound and typefaces are packed already. */
const TEXT = new Set(['.html', '.js', '.css', '.json', '.svg', '.webmanifest']);

export interface Answer {
  readonly path: string;
  readonly status: number;
  readonly bytes: number; // of the body as sent
}

export interface Server {
  readonly origin: string;
  /** Every answer since the last call. */
  take(): Answer[];
  close(): Promise<void>;
}

/** The body of a file as it goes over the wire. */
function pack(path: string): Buffer {
  const body = readFileSync(path);
  if (!TEXT.has(extname(path))) return body;
  return brotliCompressSync(body, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
  });
}

/** Bytes of every file in a folder as it would be sent. */
export const packedSize = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + pack(join(entry.parentPath, entry.name)).length, 0);

/** Starts a server on this machine. @param port 0 for any that is free */
export async function serve(folder: string, port = 0): Promise<Server> {
  const packed = new Map<string, Buffer>();
  let answers: Answer[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = join(
      folder,
      normalize(decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname)),
    );
    if (!existsSync(file) || !statSync(file).isFile()) {
      answers.push({ path: pathname, status: 404, bytes: 0 });
      response.writeHead(404).end();
      return;
    }
    const body = packed.get(file) ?? pack(file);
    packed.set(file, body);
    answers.push({ path: pathname, status: 200, bytes: body.length });
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'content-length': body.length,
      ...(TEXT.has(extname(file)) && { 'content-encoding': 'br' }),
    });
    response.end(body);
  });
  await new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready));
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
