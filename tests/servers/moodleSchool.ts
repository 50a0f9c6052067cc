/** A school for tests in a browser whose runtime is our own stand-in with the manners seen in Moodle: the stand-in runs in the host page, beside the package. */
import { join } from 'node:path';
import { build } from 'vite';
import type { Dialect } from '../../src/lms/runtime.ts';
import { send, served, unpacked } from './lms.ts';

/** The stand-in as one script, which puts `scormSystem` on the window. */
async function standIn(): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: join(import.meta.dirname, 'scormSystem.ts'), name: 'standIn', formats: ['iife'] },
    },
  });
  const [output] = Array.isArray(made) ? made : [made];
  if (!output || !('output' in output)) throw new Error('the stand-in was not built');
  return output.output[0].code;
}

/** What is kept is handed over by the test, in the address, as a school keeps it between two sittings. */
const host = (
  dialect: Dialect,
): string => `<!doctype html><title>School</title><script src="/stand-in.js"></script><iframe src="about:blank" width="1024" height="600" title="Activity"></iframe><script>
  const system = standIn.scormSystem('${dialect}', {
    appendsComments: true, sendsChanges: true, trueOffline: true, farewellHolds: 65536,
    countsRows: true, untouchedCompletes: true, review: true,
  });
  for (const [name, value] of JSON.parse(decodeURIComponent(location.hash.slice(1)) || '[]')) system.stored.set(name, value);
  Object.defineProperty(system, 'network', { get: () => (navigator.onLine ? 'up' : 'down') });
  window.school = system;
  Object.assign(window, (({ parent, ...api }) => api)(system.launch().parent));
  document.querySelector('iframe').src = '/package/index.html?motion=off&sound=off&stage=off';
</script>`;

/** @returns where a pupil opens the activity */
export async function moodleSchool(dialect: Dialect): Promise<{ readonly origin: string; close(): Promise<void> }> {
  const script = await standIn();
  return served(
    (path, response) => {
      if (path === '/') send(response, '/index.html', host(dialect));
      else if (path === '/stand-in.js') send(response, path, script);
      else return false;
      return true;
    },
    unpacked(`due-yesterday-${dialect}.zip`),
  );
}
