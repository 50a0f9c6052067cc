/** Finds the hosts in the page and starts the game on them, the debrief where the address asks for it, or a package of a school's LMS. */
import { createApp } from './app/createApp.ts';

const host = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`index.html has no element #${id}`);
  return found;
};

const hosts = { root: document.documentElement, page: host('page'), stage: host('stage'), announcer: host('announcer') };
if (new URLSearchParams(location.search).has('debrief')) void import('./app/createDebrief.ts').then(({ createDebrief }) => createDebrief(hosts));
else if ('lms' in hosts.root.dataset) void import('./app/createPackaged.ts').then(({ createPackaged }) => createPackaged(hosts));
else createApp(hosts);
