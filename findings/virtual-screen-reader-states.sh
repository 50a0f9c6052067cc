#!/usr/bin/env bash
# Shows that a simulated screen reader hears what somebody typed, but neither the radio nor the option that somebody took.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-save --no-audit --no-fund --ignore-scripts --silent @guidepup/virtual-screen-reader@0.33.0 happy-dom@21.0.4
cat > look.mjs <<'JS'
import { Window } from 'happy-dom';

const window = new Window();
for (const name of Object.getOwnPropertyNames(window))
  if (/^[A-Z]/u.test(name) && !(name in globalThis)) globalThis[name] = window[name];
Object.assign(globalThis, { window, document: window.document, getComputedStyle: window.getComputedStyle.bind(window) });
const { virtual } = await import('@guidepup/virtual-screen-reader');

document.body.innerHTML = `<input aria-label="Reason"><label><input type="radio" name="course">Wait</label>
<label><input type="radio" name="course">Object</label><select aria-label="Group"><option>First</option><option>Second</option></select>`;
const [reason, , object] = document.querySelectorAll('input');
reason.value = 'It is not signed';
object.click();
document.querySelector('select').value = 'Second';

await virtual.start({ container: document.body });
while ((await virtual.lastSpokenPhrase()) !== 'end of document') await virtual.next();
const heard = await virtual.spokenPhraseLog();
await virtual.stop();
const says = (start) => heard.find((phrase) => phrase.startsWith(start)) ?? 'nothing';

console.log('@guidepup/virtual-screen-reader 0.33.0 in happy-dom 21.0.4: a field filled in, a radio pressed, an option taken');
console.log('expected: each is told as it now is, as browsers tell it to readers');
console.log(`seen:     the document says: radio ${object.checked ? 'checked' : 'not checked'}, group ${document.querySelector('select').value}`);
for (const start of ['textbox', 'radio, Object', 'option, Second'])
  console.log(`          heard: ${says(start)}`);
const same =
  says('textbox').includes('It is not signed') &&
  object.checked &&
  says('radio, Object').includes('not checked') &&
  says('option, Second').includes('not selected');
console.log('          the text of the field is read as it is, the two choices as the markup once said, so a test hears a choice that was not taken');
console.log(same ? 'as found' : 'CHANGED');
process.exit(same ? 0 : 1);
JS
node look.mjs
