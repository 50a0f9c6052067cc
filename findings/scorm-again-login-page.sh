#!/usr/bin/env bash
# Shows that scorm-again answers a commit with true where the school's server sent a log-in page and kept nothing.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-save --no-audit --no-fund --ignore-scripts --silent scorm-again@3.4.3
cat > look.mjs <<'JS'
import { Scorm12API, Scorm2004API } from 'scorm-again';

/** A server's answer, as the browser's request object hands it on; the packages' own code does the rest. */
let answer;
globalThis.XMLHttpRequest = class {
  open() {}
  setRequestHeader() {}
  send() {
    Object.assign(this, { readyState: 4, status: answer.status, responseText: answer.text });
  }
};
const ANSWERS = {
  'taken                  200 {"result":true}': { status: 200, text: '{"result":true,"errorCode":0}' },
  'a server in trouble    500': { status: 500, text: '' },
  'a log-in page          200 <!doctype html>…': { status: 200, text: '<!doctype html><title>Log in</title>' },
  'nothing at all         200': { status: 200, text: '' },
};
const settings = { lmsCommitUrl: '/commit', autocommit: false, logLevel: 5, onLogMessage() {} };

function commit(edition) {
  if (edition === '1.2') {
    const api = new Scorm12API(settings);
    api.LMSInitialize('');
    api.LMSSetValue('cmi.core.lesson_status', 'completed');
    return `${api.LMSCommit('')} (error ${api.LMSGetLastError()})`;
  }
  const api = new Scorm2004API(settings);
  api.Initialize('');
  api.SetValue('cmi.completion_status', 'completed');
  return `${api.Commit('')} (error ${api.GetLastError()})`;
}

console.log('scorm-again 3.4.3, its own handler of answers, which its guide says expects { "result": true, "errorCode": 0 }');
console.log('expected: true where that came, else false');
const seen = {};
for (const [name, given] of Object.entries(ANSWERS)) {
  answer = given;
  seen[name] = [commit('1.2'), commit('2004')];
  console.log(`seen:     ${name.padEnd(44)} 1.2 ${seen[name][0].padEnd(17)} 2004 ${seen[name][1]}`);
}
console.log('          a session that has run out is led to a log-in page with status 200, and the pupil is told that all is kept');
const [taken, trouble, login, nothing] = Object.values(seen).map((pair) => pair.map((each) => each.slice(0, 5).trim()).join());
const same = taken === 'true,true' && trouble === 'false,false' && login === 'true,true' && nothing === 'true,true';
console.log(same ? 'as found' : 'CHANGED');
process.exit(same ? 0 : 1);
JS
node look.mjs
