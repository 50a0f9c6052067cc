/** Finds the hosts in the page and starts on them what the address asks for: the game, the debrief, a form, a shared result; or a package of a school's LMS. */
import type { Route } from './domain/address/address.ts';
import { readAddress } from './domain/address/readAddress.ts';
import { createGame } from './shell/boot/game.ts';
import { startFailed } from './shell/boot/startFailed.ts';
import { replaceTranslations } from './shell/boot/translated.ts';

const host = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`index.html has no element #${id}`);
  return found;
};

const hosts = {
  root: document.documentElement,
  page: host('page'),
  stage: host('stage'),
  announcer: host('announcer'),
};
replaceTranslations();
const routeNow = (): Route => readAddress(location.href).address.route;
const route = routeNow();
if (route.page === 'debrief')
  void import('./shell/boot/debrief.ts').then(({ createDebrief }) => createDebrief(hosts, route)).catch(startFailed);
else if (route.page === 'form')
  void import('./shell/boot/form.ts').then(({ createForm }) => createForm(hosts, route)).catch(startFailed);
else if ('lms' in hosts.root.dataset)
  void import('./shell/boot/lms.ts').then(({ createLmsGame }) => createLmsGame(hosts)).catch(startFailed);
else if (route.page === 'result')
  void import('./shell/boot/shared.ts').then(({ createShared }) => createShared(hosts, route.code)).catch(startFailed);
else createGame(hosts);

/** A result link pasted over the address of an open page changes only the fragment; the page is then loaded anew for it. */
addEventListener('hashchange', () => {
  if (route.page === 'debrief') return; // it takes the result in beside those that are there
  if (routeNow().page === 'result' && !('lms' in hosts.root.dataset)) location.reload();
});
