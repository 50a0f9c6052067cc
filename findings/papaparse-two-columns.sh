#!/usr/bin/env bash
# Shows that Papa Parse does not find the separator of a table of two columns if it has few rows and ends like any file.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-save --no-audit --no-fund --ignore-scripts --silent papaparse@5.7.1
cat > look.mjs <<'JS'
import Papa from 'papaparse';

const table = (separator, rows, end) =>
  ['group' + separator + 'code', ...Array.from({ length: rows }, () => `A${separator}81G0-0000`)].join('\n') + end;
const columns = (...table_) => Papa.parse(table(...table_)).data[0].length;

console.log('papaparse 5.7.1: two columns, the separator left to it as its guide offers');
console.log('expected: two columns, however many rows and whether or not the last line is ended');
const seen = {};
for (const [name, separator] of [['comma', ','], ['tab', '\t'], ['semicolon', ';']]) {
  seen[name] = [[3, ''], [3, '\n'], [8, '\n'], [9, '\n'], [30, '\n']].map(([rows, end]) => columns(separator, rows, end));
  const [open, three, eight, nine, thirty] = seen[name];
  console.log(
    `seen:     ${name.padEnd(9)} 3 rows ${open}; ended with a line break: 3 rows ${three}, 8 rows ${eight}, 9 rows ${nine}, 30 rows ${thirty}`,
  );
}
console.log('          a small group is one column, a class is two: only ten lines are looked at, and the empty one at the end counts as a row');
const same =
  seen.comma.join() === '2,2,2,2,2' && seen.tab.join() === '2,1,1,2,2' && seen.semicolon.join() === '2,1,1,2,2';
console.log(same ? 'as found' : 'CHANGED');
process.exit(same ? 0 : 1);
JS
node look.mjs
