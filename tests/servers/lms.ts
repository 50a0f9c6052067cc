/** A small LMS for tests: unpacks a package, serves it in a host page with a real SCORM runtime, and keeps what the runtime commits. */
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { packagesOf, type Packing } from '../../.ci/release/pack/packages.ts';
import { zipOf } from '../../.ci/release/pack/zip.ts';
import { filesOf } from '../../.ci/release/files.ts';

const ROOT = join(import.meta.dirname, '../..');
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

export interface Cmi {
  readonly [name: string]: unknown;
  readonly suspend_data?: string;
}

export interface Lms {
  readonly origin: string;
  /** What the runtime committed last, whole. */
  readonly committed: () => { readonly cmi: Cmi } | null;
  /** All interactions that arrived over all sittings, by place. */
  readonly interactions: () => readonly Readonly<Record<string, unknown>>[];
  readonly commits: () => number;
  close(): Promise<void>;
}

/** The files of one of the zips that `npm run pack` makes, packed and unpacked again. */
export function unpacked(name: string, packing: Partial<Packing> = {}): Readonly<Record<string, Uint8Array>> {
  const files = packagesOf(filesOf(join(ROOT, 'dist')), {
    version: '0.0.0',
    wish: 'law-and-record',
    edition: 'core',
    mastery: null,
    moveOn: 'Completed',
    lrs: 'https:',
    beside: {},
    kit: {},
    ...packing,
  })[name];
  if (!files) throw new Error(`there is no package ${name}`);
  return unzipSync(zipOf(files));
}

/** Serves files on a port of its own. @param answer says of a path what it is, or that it is none of its */
export async function served(
  answer: (path: string, response: ServerResponse) => boolean,
  files: Readonly<Record<string, Uint8Array>>,
): Promise<{ readonly origin: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (!answer(pathname, response))
      send(response, pathname, files[decodeURIComponent(pathname).replace('/package/', '')]);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

export function send(response: ServerResponse, path: string, body: Uint8Array | string | undefined): void {
  response.writeHead(body === undefined ? 404 : 200, {
    'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
    'cache-control': 'no-store',
  });
  response.end(body);
}

export async function bodyOf(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return Buffer.concat(pieces).toString('utf8');
}

/** The host page a teacher's LMS shows: the runtime, what it kept, and the package in a frame. */
const host = (
  name: string,
  global: string,
): string => `<!doctype html><title>School</title><script src="/runtime.js"></script><iframe src="about:blank" width="1024" height="600" title="Activity"></iframe><script>
  fetch('/kept').then((answer) => answer.json()).then((kept) => {
    const api = new ${name}({ lmsCommitUrl: '/commit', logLevel: 5 });
    if (kept) api.loadFromJSON(kept.cmi, '');
    window.${global} = api;
    document.querySelector('iframe').src = '/package/index.html?motion=off&sound=off&stage=off';
  });
</script>`;

export async function school(dialect: 'scorm12' | 'scorm2004'): Promise<Lms> {
  const files = unpacked(`due-yesterday-${dialect}.zip`);
  const [name, global] = dialect === 'scorm12' ? ['Scorm12API', 'API'] : ['Scorm2004API', 'API_1484_11'];
  let last: { cmi: Cmi } | null = null;
  let commits = 0;
  const interactions = new Map<string, Record<string, unknown>>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/') return send(response, '/index.html', host(name, global));
    if (pathname === '/left') return send(response, '/index.html', '<!doctype html><title>Course</title>');
    if (pathname === '/runtime.js')
      return send(response, pathname, readFileSync(join(ROOT, `node_modules/scorm-again/dist/${dialect}.min.js`)));
    if (pathname === '/kept') return send(response, '/kept.json', JSON.stringify(last));
    if (pathname === '/commit') {
      void bodyOf(request).then((body) => {
        last = JSON.parse(body) as { cmi: Cmi };
        commits++;
        for (const [at, each] of Object.entries(
          (last.cmi['interactions'] ?? {}) as Record<string, Record<string, unknown>>,
        ))
          if (typeof each === 'object') interactions.set(at, each);
        send(response, '/commit.json', '{"result":true,"errorCode":0}');
      });
      return undefined;
    }
    return send(response, pathname, files[decodeURIComponent(pathname).replace('/package/', '')]);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    committed: () => last,
    interactions: () => [...interactions.values()],
    commits: () => commits,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
