/** `npm start`: makes the production build of the sources as they stand and serves it on this machine until it is stopped. */
import { createHash } from 'node:crypto';
import { parseArgs } from 'node:util';
import { productionBuild } from './productionBuild.mjs';
import { serve, type Elsewhere, type Server } from './server.ts';
import { besideOf } from './beside.ts';
import { filesOf, inMemory, type Files, type Site } from './files.ts';

const PORT = 4180;
/** So many ports are tried, one after the other, where none was asked for. */
const TRIES = 20;

/**
 * @param argv `--port N` for that port and no other
 * @returns 2 when the port was no port or is taken, 1 when the game cannot be built; otherwise it serves until the process ends
 */
export async function main(argv: readonly string[]): Promise<number> {
  let asked: number | null;
  try {
    asked = portOf(argv);
  } catch (error) {
    return refuse((error as Error).message, 2);
  }
  let files: Files;
  try {
    files = filesOf(productionBuild());
  } catch (error) {
    return refuse((error as Error).message, 1);
  }
  const server = await opened(files, asked);
  if (!server)
    return refuse(
      asked === null
        ? `The ports ${PORT} to ${PORT + TRIES - 1} are all taken. Name a free one: npm start -- --port 8080`
        : `Port ${asked} is taken, perhaps by another npm start. Stop that, or name another: npm start -- --port ${asked + 1}`,
      2,
    );
  console.log(`Due Yesterday is at ${server.origin}\nStop it with Ctrl+C.`);
  return new Promise(() => {});
}

/** @returns null where no port was asked for @throws Error with a sentence when what was asked for is none */
function portOf(argv: readonly string[]): number | null {
  const { port } = parseArgs({ args: [...argv], options: { port: { type: 'string' } } }).values;
  if (port === undefined) return null;
  if (!/^\d{1,5}$/u.test(port) || Number(port) > 65_535)
    throw new Error(`--port was "${port}"; it takes a number up to 65535, as --port 8080.`);
  return Number(port);
}

/** Serves on the port asked for, or on the first one that is free. @returns null where none is */
async function opened(files: Files, asked: number | null): Promise<Server | null> {
  const ports = asked === null ? Array.from({ length: TRIES }, (_, n) => PORT + n) : [asked];
  for (const port of ports) {
    try {
      return await serveBuild(files, port, besideOf(files));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    }
  }
  return null;
}

/**
 * Serves a build in a folder of its own, to which every other address leads. A browser that kept the build before for
 * times without a network answers in that build's folder only, so it never shows it in the place of this one.
 * @param beside what else lies in that folder
 */
export function serveBuild(files: Files, port: number, beside: Site = () => undefined): Promise<Server> {
  const print = createHash('sha256');
  for (const [path, body] of Object.entries(files)) print.update(path).update(body);
  const folder = `build-${print.digest('hex').slice(0, 8)}/`;
  const site = inMemory(files);
  const inFolder: Site = (path) => site(path) ?? beside(path);
  return serve((path) => (path.startsWith(folder) ? inFolder(path.slice(folder.length)) : undefined), {
    port,
    instead: (path) => elsewhere(path, folder),
  });
}

function elsewhere(path: string, folder: string): Elsewhere | null {
  if (path.startsWith(folder)) return null;
  const [, ofOldBuild = null] = /^build-[0-9a-f]{8}\/(.*)$/u.exec(path) ?? [];
  if (ofOldBuild === 'worker.js') return { script: RETIRED };
  return path === 'index.html' || ofOldBuild === 'index.html' ? { to: `/${folder}` } : null;
}

/**
 * In the place of an earlier build's worker: it goes, and pages that it still answered for come anew from the server. A
 * page that is only just being loaded is not among its pages yet, so it looks again for a while.
 */
const RETIRED = `addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil((async () => {
  await registration.unregister();
  for (let looks = 0; looks < 40; looks++) {
    for (const page of await clients.matchAll({ type: 'window', includeUncontrolled: true }))
      if (page.url.startsWith(registration.scope)) await page.navigate(page.url).catch(() => null);
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
})()));
`;

function refuse(sentence: string, code: number): number {
  console.error(sentence);
  return code;
}
