#!/usr/bin/env bash
# Shows that an XState machine taken up from a kept snapshot starts its promise again but never its timer.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-save --no-audit --no-fund --ignore-scripts --silent xstate@5.33.3
cat > look.mjs <<'JS'
import { createActor, createMachine, fromPromise } from 'xstate';

const wait = (ms) => new Promise((done) => setTimeout(done, ms));
let begun = 0;
const machine = createMachine({
  type: 'parallel',
  states: {
    timer: { initial: 'waiting', states: { waiting: { after: { 100: 'over' } }, over: {} } },
    promise: {
      initial: 'waiting',
      states: {
        waiting: { invoke: { src: fromPromise(() => (begun++, wait(100))), onDone: 'over' } },
        over: {},
      },
    },
  },
});
const first = createActor(machine).start();
const kept = JSON.stringify(first.getPersistedSnapshot());
first.stop();

const never = createActor(machine).start();
const restored = createActor(machine, { snapshot: JSON.parse(kept) }).start();
await wait(1000);
const [anew, takenUp] = [never, restored].map((actor) => actor.getSnapshot().value);

console.log('xstate 5.33.3: a snapshot kept while a state waits for `after: 100` and for a promise, and taken up again');
console.log('expected: what waited goes on waiting, or begins to wait anew; both end');
console.log(`seen:     begun anew ${JSON.stringify(anew)}`);
console.log(`          taken up   ${JSON.stringify(takenUp)}, a second later; the promise was begun ${begun} times`);
console.log(`          status ${restored.getSnapshot().status}, nothing thrown`);
const same = anew.timer === 'over' && takenUp.promise === 'over' && takenUp.timer === 'waiting' && begun === 3;
console.log(same ? 'as found' : 'CHANGED');
process.exit(same ? 0 : 1);
JS
node look.mjs
