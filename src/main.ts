/** Finds the hosts in the page and starts on them what the address asks for: the game, the debrief, a form, a shared result; or a package of a school's LMS. */
import { createGame } from './shell/boot/game.ts';
import { startFailed } from './shell/boot/startFailed.ts';

const host = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`index.html has no element #${id}`);
  return found;
};

/** The fragment of a result link: #r=… */
const holdsResult = (): boolean => /^#(?:.*&)?r=/u.test(location.hash);

const hosts = {
  root: document.documentElement,
  page: host('page'),
  stage: host('stage'),
  announcer: host('announcer'),
};
const query = new URLSearchParams(location.search);
if (query.has('debrief'))
  void import('./shell/boot/debrief.ts').then(({ createDebrief }) => createDebrief(hosts), startFailed);
else if (query.has('form'))
  void import('./shell/boot/form.ts').then(({ createForm }) => createForm(hosts), startFailed);
else if ('lms' in hosts.root.dataset)
  void import('./shell/boot/lms.ts').then(({ createLmsGame: createPackaged }) => createPackaged(hosts), startFailed);
else if (holdsResult())
  void import('./shell/boot/shared.ts').then(({ createShared }) => createShared(hosts), startFailed);
else createGame(hosts);

/** A result link pasted over the address of an open page changes only the fragment; the page is then loaded anew for it. */
addEventListener('hashchange', () => {
  if (holdsResult() && !query.has('debrief') && !('lms' in hosts.root.dataset)) location.reload();
});
