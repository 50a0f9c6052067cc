/** The cmi5 launcher over HTTP, for tests in a browser: it launches, and keeps what is sent. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { cmi5Launcher, type Said } from './cmi5Launcher.ts';
import { bodyOf } from './lms.ts';

export interface RecordStore {
  readonly origin: string;
  /** The address the LMS opens for a new session. */
  launch(page: string): string;
  readonly said: readonly Said[];
  /** What was sent against the rules. */
  readonly broken: readonly string[];
  close(): Promise<void>;
}

export async function recordStore(masteryScore: number): Promise<RecordStore> {
  let launcher = cmi5Launcher({ masteryScore });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bodyOf(request);
    const path = request.url ?? '/';
    if (path === '/course') {
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end('<!doctype html><title>Course</title><link rel="icon" href="data:,"><h1>The course</h1>');
      return;
    }
    const preflight = request.method === 'OPTIONS';
    const { status, body: text } = preflight
      ? { status: 204, body: '' }
      : launcher.handle({
          method: request.method ?? 'GET',
          path,
          body,
          headers: request.headers as Record<string, string | undefined>,
        });
    response.writeHead(status, {
      'access-control-allow-origin': '*',
      'access-control-allow-headers': 'authorization,content-type,x-experience-api-version',
      'access-control-allow-methods': 'GET,PUT,POST',
      'content-type': 'application/json',
    });
    response.end(text);
  }

  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  launcher = cmi5Launcher({ masteryScore, returnURL: `${origin}/course` });
  return {
    origin,
    launch: (page) => `${page}${launcher.launch(origin)}&motion=off&sound=off&stage=off`,
    said: launcher.said,
    broken: launcher.broken,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
