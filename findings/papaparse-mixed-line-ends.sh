#!/usr/bin/env bash
# Shows that Papa Parse joins rows, and reports no error, where a file's first line ends in CR LF and the next in LF.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-save --no-audit --no-fund --ignore-scripts --silent papaparse@5.7.1
cat > look.mjs <<'JS'
import Papa from 'papaparse';

const text = 'group,code\r\nA,81G0-0000\nB,7127-1000\nA,R1RS-H7KJ\r\n';
const read = (table) => Papa.parse(table, { skipEmptyLines: true });
const { data, errors } = read(text);

console.log('papaparse 5.7.1: a header ended by CR LF, then rows put in with an editor that ends lines in LF');
console.log('expected: three pupils, or an error');
console.log(`seen:     ${data.length - 1} pupil, in a row with line breaks in its cells: ${JSON.stringify(data[1])}`);
console.log(`          errors: ${errors.length}`);
const plain = read(text.replace(/\r\n/gu, '\n'));
console.log(`          with all lines ended alike: ${plain.data.length - 1} pupils, ${plain.errors.length} errors`);
const same = data.length === 2 && data[1][1] === '81G0-0000\nB' && errors.length === 0 && plain.data.length === 4;
console.log(same ? 'as found' : 'CHANGED');
process.exit(same ? 0 : 1);
JS
node look.mjs
