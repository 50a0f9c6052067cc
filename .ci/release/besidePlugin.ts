/** Answers, while the sources are served, where the door for teachers links to what lies beside a published site. */
import { basename, join } from 'node:path';
import { runnerImport, type Plugin } from 'vite';
import { EDITABLE, PACKAGES, PAPERS } from '../../src/pages/debrief/common/editable.view.ts';

const MAKER = join(import.meta.dirname, 'beside.ts');

/** What a development server says in place of the zips: they hold a finished build, and it has none. */
const NO_ZIPS = `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <title>No zips here</title>
  <h1>No zips here</h1>
  <p>This is the development server, and the zips hold a finished build. <code>npm start</code> has them at this address;
  <code>npm run pack</code> writes them into a folder.</p>
</html>
`;

/** An answer: what it holds, and what kind it is. */
export interface Beside {
  readonly type: string;
  readonly body: string | Uint8Array;
}

/**
 * The papers are drawn anew each time, so that they show what the sources say now.
 * @param path of an address, without the slash in front
 * @param papers makes a paper by its path
 * @returns undefined where the game itself answers
 */
export async function besideAt(
  path: string,
  papers: (path: string) => Promise<Uint8Array | undefined>,
): Promise<Beside | undefined> {
  if (path.startsWith(PACKAGES)) return { type: 'text/html; charset=utf-8', body: NO_ZIPS };
  const isPaper = path.startsWith(PAPERS) && Object.values<string>(EDITABLE).includes(basename(path));
  const body = isPaper ? await papers(path) : undefined;
  return body && { type: 'application/octet-stream', body };
}

/** Made by what makes them for a published site, which a build has no need of. */
const fresh = async (path: string): Promise<Uint8Array | undefined> => {
  const { module } = await runnerImport<typeof import('./beside.ts')>(MAKER, { configFile: false });
  return module.besideOf({})(path);
};

export const besidePlugin = (): Plugin => ({
  name: 'due-beside',
  apply: 'serve',
  configureServer({ middlewares }) {
    middlewares.use(async (request, response, next) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      try {
        const found = await besideAt(pathname.slice(1), fresh);
        if (!found) return next();
        response.setHeader('content-type', found.type);
        response.end(found.body);
      } catch (error) {
        next(error);
      }
    });
  },
});
