/** `node .ci/run.mjs serve`: the production build at the root of one port, for the tests in a browser. */
import { productionBuild } from '../release/productionBuild.mjs';
import { serve } from '../release/server.ts';
import { filesOf, inMemory } from '../release/files.ts';

/** @param argv the port. It must be free: otherwise somebody else's server might be tested */
export async function main([port]: readonly string[]): Promise<number> {
  const { origin } = await serve(inMemory(filesOf(productionBuild())), { port: Number(port) });
  console.log(`Serving ${origin}`);
  return new Promise(() => {});
}
