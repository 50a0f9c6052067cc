/** The sheet that lies over the page: the file, the docket, settings, about, or one source. */
import { base } from '../setup.ts';

export const panelState = base.createStateConfig({
  initial: 'closed',
  on: {
    'source.opened': { target: '.source', actions: ['openSource', { type: 'cue', params: { name: 'source.opened' } }] },
    'panel.opened': [
      { guard: { type: 'asks', params: { panel: 'file' } }, target: '.file' },
      { guard: { type: 'asks', params: { panel: 'docket' } }, target: '.docket' },
      { guard: { type: 'asks', params: { panel: 'tools' } }, target: '.tools' },
      { guard: { type: 'asks', params: { panel: 'settings' } }, target: '.settings' },
      { guard: { type: 'asks', params: { panel: 'about' } }, target: '.about' },
    ],
    'panel.closed': '.closed',
    'title.returned': '.closed',
  },
  states: {
    closed: {},
    file: {},
    docket: {},
    tools: {},
    settings: {},
    about: {},
    source: {},
  },
});
