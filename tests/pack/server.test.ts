/** The one server: it answers as the hosting notes ask of a host, and leads from an earlier build to the present one. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { serve, type Server } from '../../.ci/release/server.ts';
import { filesOf, inMemory, onDisk, type Files } from '../../.ci/release/files.ts';
import { serveBuild } from '../../.ci/release/start.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const SITE: Files = {
  'index.html': bytes('<!doctype html>the page'),
  'worker.js': bytes('the worker'),
  'assets/play-a1.js': bytes('a script '.repeat(500)),
  'assets/plate-b2.avif': bytes('a picture '.repeat(500)),
  'icon.svg': bytes('<svg/>'),
};

let server: Server | undefined;
let folder = '';
afterEach(async () => {
  await server?.close();
  server = undefined;
  if (folder) rmSync(folder, { recursive: true, force: true });
  folder = '';
});

interface Got {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** Asks as it is written: no redirect is followed, no path tidied, nothing unpacked. */
const get = (path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET'): Promise<Got> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server?.origin ?? '');
    const asked = request({ hostname, port, path, headers, method }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    });
    asked.on('error', reject);
    asked.end();
  });

describe('the server', () => {
  it('says of each file what it is, and lets only names that change with their content be kept', async () => {
    server = await serve(inMemory(SITE));
    const table = await Promise.all(
      ['/', '/index.html', '/worker.js', '/icon.svg', '/assets/play-a1.js', '/assets/plate-b2.avif'].map(
        async (path) => {
          const { headers } = await get(path);
          return [path, headers['content-type'], headers['cache-control']];
        },
      ),
    );
    const forEver = 'public, max-age=31536000, immutable';
    expect(table).toEqual([
      ['/', 'text/html; charset=utf-8', 'no-cache'],
      ['/index.html', 'text/html; charset=utf-8', 'no-cache'],
      ['/worker.js', 'text/javascript; charset=utf-8', 'no-cache'],
      ['/icon.svg', 'image/svg+xml', 'no-cache'],
      ['/assets/play-a1.js', 'text/javascript; charset=utf-8', forEver],
      ['/assets/plate-b2.avif', 'image/avif', forEver],
    ]);
  });

  it('packs text for a browser that takes it, and nothing else', async () => {
    server = await serve(inMemory(SITE));
    const packed = await get('/assets/play-a1.js', { 'accept-encoding': 'gzip, br' });
    expect(packed.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(packed.body)).toEqual(Buffer.from(SITE['assets/play-a1.js'] ?? []));
    expect(server.take()).toEqual([{ path: '/assets/play-a1.js', status: 200, bytes: packed.body.length }]);
    const plain = await get('/assets/play-a1.js', { 'accept-encoding': 'gzip' });
    const picture = await get('/assets/plate-b2.avif', { 'accept-encoding': 'br' });
    expect([plain.headers['content-encoding'], picture.headers['content-encoding']]).toEqual([undefined, undefined]);
    expect(plain.body).toHaveLength(SITE['assets/play-a1.js']?.length ?? 0);
  });

  it('answers what is not there with 404, whatever the path, and a HEAD without a body', async () => {
    server = await serve(inMemory(SITE));
    for (const path of ['/nowhere.js', '/assets', '/toString', '/%zz', '/../index.html/x'])
      expect((await get(path)).status, path).toBe(404);
    const head = await get('/icon.svg', {}, 'HEAD');
    expect([head.status, head.headers['content-length'], head.body.length]).toEqual([200, '6', 0]);
  });

  it('gives nothing away that lies outside its folder', async () => {
    folder = mkdtempSync(join(tmpdir(), 'due-server-'));
    mkdirSync(join(folder, 'site'));
    mkdirSync(join(folder, 'site-next'));
    for (const path of ['secret.txt', 'site/here.txt', 'site-next/there.txt']) writeFileSync(join(folder, path), path);
    server = await serve(onDisk(join(folder, 'site')));
    expect((await get('/here.txt')).status).toBe(200);
    for (const path of [
      '/../secret.txt',
      '/%2e%2e%2fsecret.txt',
      '/..%2Fsite-next%2Fthere.txt',
      `/${folder}/secret.txt`,
    ])
      expect((await get(path)).status, path).toBe(404);
  });

  it('keeps to the files it was given, whatever becomes of their folder', async () => {
    folder = mkdtempSync(join(tmpdir(), 'due-server-'));
    writeFileSync(join(folder, 'index.html'), 'before');
    server = await serve(inMemory(filesOf(folder)));
    writeFileSync(join(folder, 'index.html'), 'after');
    expect(String((await get('/')).body)).toBe('before');
  });

  it('says that a port is taken', async () => {
    server = await serve(inMemory(SITE));
    await expect(serve(inMemory(SITE), { port: Number(new URL(server.origin).port) })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
  });
});

describe('the server of npm start', () => {
  it('serves each build in a folder of its own and leads there, with all that the address asks for', async () => {
    server = await serveBuild(SITE, 0);
    const { status, headers } = await get('/?seat=agent&at=AG3');
    const place = /^\/(build-[0-9a-f]{8})\/\?seat=agent&at=AG3$/u.exec(String(headers['location']))?.[1] ?? '';
    expect([status, place]).toEqual([302, expect.stringMatching(/^build/u)]);
    expect(String((await get(`/${place}/`)).body)).toContain('the page');
    expect((await get(`/${place}/assets/play-a1.js`)).status).toBe(200);
    await server.close();
    server = await serveBuild({ ...SITE, 'index.html': bytes('another page') }, 0);
    expect((await get(`/${place}/?seat=agent`)).headers['location']).toMatch(
      new RegExp(`^/(?!${place})build-[0-9a-f]{8}/\\?seat=agent$`, 'u'),
    );
    expect((await get(`/${place}/assets/play-a1.js`)).status).toBe(404);
    expect(String((await get(`/${place}/worker.js`)).body)).toContain('registration.unregister()');
  });
});
