#!/usr/bin/env bash
# Shows that after Vite's runnerImport a build in the same process is one for development that calls itself production.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-save --no-audit --no-fund --silent vite@8.3.8
echo 'export const number = 1;' > command.mjs
echo '<!doctype html><script type="module" src="./page.mjs"></script>' > index.html
echo 'document.title = `MODE=${import.meta.env.MODE} PROD=${import.meta.env.PROD} NODE_ENV=${process.env.NODE_ENV}`;' > page.mjs
cat > look.mjs <<'JS'
import { readdirSync, readFileSync } from 'node:fs';
import { build, runnerImport } from 'vite';

async function built() {
  await build({ configFile: false, logLevel: 'silent', build: { outDir: 'out', modulePreload: { polyfill: false } } });
  const [file] = readdirSync('out/assets');
  return /MODE=.*?(?=[`'"])/u.exec(readFileSync(`out/assets/${file}`, 'utf8'))?.[0];
}

delete process.env.NODE_ENV;
const before = process.argv[2] === 'first' ? (await runnerImport('./command.mjs')).module.number : 'none';
const left = process.env.NODE_ENV;
console.log(JSON.stringify({ runnerImport: before, left, page: await built() }));
JS
alone=$(node look.mjs)
after=$(node look.mjs first)
echo 'vite 8.3.8: build() by itself, and after runnerImport() of a file that has nothing to do with it'
echo 'expected: the same page; both are builds, and both for production'
echo "seen:     alone $alone"
echo "          after $after"
if [[ $alone == *'MODE=production PROD=true'* && $after == *'"left":"development"'* && $after == *'MODE=production PROD=false'* ]]; then
  echo 'as found'
else
  echo 'CHANGED'
  exit 1
fi
