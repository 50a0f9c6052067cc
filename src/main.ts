/** Finds the hosts in the page and starts the game on them. */
import { createApp } from './app/createApp.ts';

const host = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`index.html has no element #${id}`);
  return found;
};

createApp({ root: document.documentElement, page: host('page'), stage: host('stage'), announcer: host('announcer') });
