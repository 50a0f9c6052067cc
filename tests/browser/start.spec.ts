/** `npm start`: the command itself serves the whole production build, and never a page of an earlier one. */
import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import type { Server } from '../../.ci/release/server.ts';
import { filesOf, type Files } from '../../.ci/release/files.ts';
import { serveBuild } from '../../.ci/release/start.ts';
import { untilState } from './player.ts';

test.use({ serviceWorkers: 'allow' });

const ROOT = join(import.meta.dirname, '../..');

let command: ChildProcess | undefined;
let host: Server | undefined;
test.afterEach(async () => {
  command?.kill();
  command = undefined;
  await host?.close();
  host = undefined;
});

const ready = (page: Page): Promise<void> =>
  expect(page.locator('[data-offline]')).toHaveText('Ready for offline', { timeout: 60_000 });

/** Everything that a command says until it says what is waited for, or ends. */
function saidBy(argv: readonly string[], until: RegExp): Promise<string> {
  const child = spawn(process.execPath, ['.ci/run.mjs', 'start', ...argv], { cwd: ROOT });
  command = child;
  return new Promise((resolve) => {
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (text: Buffer) => {
        said += String(text);
        if (until.test(said)) resolve(said);
      });
    child.once('exit', (code) => resolve(`${said}ended with ${code}`));
  });
}

test('prints the address of the production build, offline and all, and keeps running', async ({ page }) => {
  const said = await saidBy(['--port', '0'], /Ctrl\+C/u);
  const address = /http:\/\/127\.0\.0\.1:\d+\//u.exec(said)?.[0] ?? '';
  expect(said).toContain(`Due Yesterday is at ${address}`);
  await page.goto(`${address}?motion=off&sound=off`);
  await untilState(page, /^title$/);
  await ready(page);
  expect(command?.exitCode).toBeNull();
});

test('says that a port is taken, and what to do', async ({ baseURL }) => {
  const { port } = new URL(baseURL ?? '');
  const said = await saidBy(['--port', port], /$^/u);
  expect(said).toContain(`Port ${port} is taken`);
  expect(said).toContain(`npm start -- --port ${Number(port) + 1}`);
  expect(said).toContain('ended with 2');
});

test('refuses what is no port', async () => {
  expect(await saidBy(['--port', 'eighty'], /$^/u)).toBe(
    '--port was "eighty"; it takes a number up to 65535, as --port 8080.\nended with 2',
  );
});

test('a browser that kept the build before shows the new one at once, also in a tab that was left open', async ({
  page,
  context,
}) => {
  const built = filesOf(join(ROOT, 'dist'));
  const changed: Files = {
    ...built,
    'index.html': Buffer.from(String(built['index.html']).replace('<html ', '<html data-build="changed" ')),
  };
  host = await serveBuild(built, 0);
  const { origin } = host;
  await page.goto(`${origin}?motion=off&sound=off`);
  await ready(page);
  const old = page.url();
  await host.close();
  host = await serveBuild(changed, Number(new URL(origin).port));

  const fresh = await context.newPage();
  await fresh.goto(`${origin}?motion=off&sound=off`);
  await expect(fresh.locator('html')).toHaveAttribute('data-build', 'changed');
  expect(new URL(fresh.url()).search).toBe('?motion=off&sound=off');

  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-build', 'changed');
  expect(page.url()).not.toBe(old);
});
