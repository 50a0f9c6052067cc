#!/usr/bin/env bash
# Shows that two libraries that read class lists turn a hyphenated result code into the number 0 or into a day.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-save --no-audit --no-fund --ignore-scripts --silent xlsx@0.18.5 exceljs@4.4.0
cat > look.mjs <<'JS'
import { Readable } from 'node:stream';
import ExcelJS from 'exceljs';
import XLSX from 'xlsx';

const codes = ['81G0-0000', '911E-1000', 'DEC1-2000'];
const list = `code\n${codes.join('\n')}\n`;
const { Sheets, SheetNames } = XLSX.read(list, { type: 'string' });
const bySheetJS = codes.map((_, at) => Sheets[SheetNames[0]][`A${at + 2}`]).map(({ t, v }) => `${t} ${v}`);
const sheet = await new ExcelJS.Workbook().csv.read(Readable.from([list]));
const byExcelJS = codes.map((_, at) => sheet.getCell(at + 2, 1).value);

console.log('xlsx (SheetJS) 0.18.5 and exceljs 4.4.0 read a list of codes of eight letters and digits, in fours');
console.log('expected: each code is text, since a hyphen stands in it');
for (const [at, code] of codes.entries())
  console.log(`seen:     ${code}  SheetJS ${bySheetJS[at].padEnd(12)}  exceljs ${JSON.stringify(byExcelJS[at])}`);
console.log('          911E-1000 is read as 911 times ten to the minus 1000, which is 0; a hyphen is a sign and E an exponent');
console.log('          36861 is the first of December 2000, from a month, a day and a year that nobody wrote');
const same =
  JSON.stringify(bySheetJS) === JSON.stringify(['s 81G0-0000', 'n 0', 'n 36861']) &&
  JSON.stringify(byExcelJS) === JSON.stringify(['81G0-0000', 0, 'DEC1-2000']);
console.log(same ? 'as found' : 'CHANGED');
process.exit(same ? 0 : 1);
JS
TZ=UTC node look.mjs
