#!/usr/bin/env bash
# Shows that a Howler fade to the level a sound already has never ends: no event comes, and its timer runs on.
# It needs a Chromium or Chrome: the one in CHROMIUM, else the first of the usual names on the path.
set -euo pipefail
browser=${CHROMIUM:-$(command -v chromium || command -v chromium-browser || command -v google-chrome-stable || command -v google-chrome || true)}
[[ -n $browser ]] || { echo 'no Chromium here: name one in CHROMIUM'; exit 2; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-save --no-audit --no-fund --ignore-scripts --silent howler@2.2.4 playwright-core@1.65.1
cat > look.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

/** A second of silence, 8 kHz, 16 bit, as a WAV file. */
const wave = Buffer.alloc(44 + 16_000);
wave.write('RIFF');
wave.writeUInt32LE(wave.length - 8, 4);
wave.write('WAVEfmt ', 8);
wave.writeUInt32LE(16, 16);
for (const [at, value] of [[20, 1], [22, 1], [32, 2], [34, 16]]) wave.writeUInt16LE(value, at);
wave.writeUInt32LE(8_000, 24);
wave.writeUInt32LE(16_000, 28);
wave.write('data', 36);
wave.writeUInt32LE(16_000, 40);

const browser = await chromium.launch({
  executablePath: process.argv[2],
  args: ['--autoplay-policy=no-user-gesture-required'],
});
const page = await browser.newPage();
const running = () => {
  const timers = new Set();
  const { setInterval: start, clearInterval: stop } = window;
  window.setInterval = (...given) => {
    const id = start(...given);
    timers.add(id);
    return id;
  };
  window.clearInterval = (id) => {
    timers.delete(id);
    stop(id);
  };
  window.timers = timers;
};
await page.evaluate(running);
await page.addScriptTag({ content: readFileSync('node_modules/howler/dist/howler.js', 'utf8') });
const fade = (from, to) =>
  page.evaluate(
    ([source, first, last]) =>
      new Promise((done) => {
        const howl = new Howl({ src: [source], format: ['wav'], loop: true, volume: first });
        let ended = 0;
        howl.on('fade', () => ended++);
        howl.once('play', () => {
          howl.fade(first, last, 100);
          setTimeout(() => {
            done({ ended, timers: window.timers.size });
            howl.unload();
            for (const id of window.timers) clearInterval(id);
          }, 1500);
        });
        howl.play();
      }),
    [`data:audio/wav;base64,${wave.toString('base64')}`, from, to],
  );
const down = await fade(0.5, 0.2);
const still = await fade(0.5, 0.5);
const version = browser.version();
await browser.close();

console.log(`howler 2.2.4 in Chromium ${version}: fades of 100 ms, looked at after 1.5 s`);
console.log('expected: a fade to where the sound already is ends, at once or in time, as every fade does');
console.log(`seen:     0.5 to 0.2: 'fade' came ${down.ended} time(s), timers running: ${down.timers}`);
console.log(`          0.5 to 0.5: 'fade' came ${still.ended} time(s), timers running: ${still.timers}`);
const same = down.ended === 1 && down.timers === 0 && still.ended === 0 && still.timers === 1;
console.log(same ? 'as found' : 'CHANGED');
process.exit(same ? 0 : 1);
JS
node look.mjs "$browser"
