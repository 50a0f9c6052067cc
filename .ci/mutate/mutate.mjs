// `npm run mutate [-- FOLDER …]`: plants faults with StrykerJS, folder by folder, and says how many of them a test notices.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { filesOf } from './files.mjs';
import { keepCases } from './keepCases.mjs';
import { LAYERS } from './layers.mjs';
import { runFolder } from './runFolder.mjs';
import { percent, staleAmong, table, tally } from './score.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
process.chdir(root);

const asked = process.argv.slice(2).filter((each) => each !== '--again');
const again = process.argv.includes('--again');
const equivalent = parse(readFileSync(join('.ci', 'mutate', 'equivalent.yaml'), 'utf8')) ?? [];

process.exitCode = await main();

/** @returns 0 when every layer that was asked for reaches its score and no listed equivalent is out of date; else 1 or 2 */
async function main() {
  const folders = foldersAsked();
  if (typeof folders === 'string') {
    console.error(folders);
    return 2;
  }
  rmSync('.mutate/sandbox', { recursive: true, force: true }); // left behind by a run that was stopped
  mkdirSync('.mutate', { recursive: true });
  process.env['DUE_FUZZ'] ??= '60'; // as many runs as show a fault; what is rare is looked for by `npm test`
  process.env['MUTATE_CASES'] = await keepCases();
  const rows = [];
  for (const { layer, folder, files, whole } of folders) {
    console.log(`\n== ${folder} ==`);
    const report = await runFolder({ layer, folder, files, whole, again });
    const row = { layer, folder, ...tally(report, files, equivalent), stale: staleAmong(report, files, equivalent) };
    for (const line of row.missed) console.log(`  ${line}`);
    for (const line of row.stale) console.error(`  ${line}`);
    console.log(`  ${percent(row)} of ${row.counted} mutants were noticed`);
    rows.push(row);
  }
  console.log(`\n${table(rows)}`);
  return verdict(rows);
}

/** A layer is judged by all of it that was run; a folder that drags behind is named, so that it is not hidden by others. */
function verdict(rows) {
  const low = LAYERS.flatMap((layer) => {
    const own = rows.filter((row) => row.layer === layer);
    const sum = { noticed: total(own, 'noticed'), counted: total(own, 'counted') };
    if (sum.counted === 0 || (100 * sum.noticed) / sum.counted >= layer.least) return [];
    return [`${layer.name}: ${percent(sum)}, and ${layer.least} % are wanted`];
  });
  const stale = rows.flatMap((row) => row.stale);
  for (const line of low) console.error(line);
  if (stale.length > 0) console.error('.ci/mutate/equivalent.yaml lists what is no longer there; see the lines above.');
  return low.length + stale.length > 0 ? 1 : 0;
}

function total(rows, name) {
  return rows.reduce((sum, row) => sum + row[name], 0);
}

/** The folders meant by the arguments: a layer's name, a folder, or one file. A sentence where an argument means nothing. */
function foldersAsked() {
  const all = LAYERS.flatMap((layer) => {
    const files = filesOf(layer);
    const names = [...new Set(files.map((file) => dirname(file)))].sort();
    return names.map((folder) => ({
      layer,
      folder,
      files: files.filter((file) => dirname(file) === folder),
      whole: true,
    }));
  });
  if (asked.length === 0) return all;
  const found = [];
  for (const each of asked) {
    const name = each.replace(/\/$/, '');
    const meant = all.flatMap((folder) => {
      if (folder.layer.name === name || folder.folder === name || folder.folder.startsWith(`${name}/`)) return [folder];
      return folder.files.includes(name) ? [{ ...folder, files: [name], whole: false }] : [];
    });
    if (meant.length === 0) {
      const folders = [...new Set(all.map(({ folder }) => folder))].join('\n  ');
      return `"${each}" is no layer, folder or file that is mutated. Layers: ${LAYERS.map((layer) => layer.name).join(', ')}. Folders:\n  ${folders}`;
    }
    found.push(...meant);
  }
  return found;
}
