/** The sheet that lies over the page: the file, the docket, settings, about, one source, or whether the play is to be left. */
import type { CueName } from '../events.ts';
import { base } from '../setup.ts';

const cue = (name: CueName) => ({ type: 'cue' as const, params: { name } });
const shutting = (name: CueName) => ({ on: { 'panel.closed': { target: 'closed', actions: cue(name) } } });

export const panelState = base.createStateConfig({
  initial: 'closed',
  on: {
    'source.opened': { guard: 'isItem', target: '.source', actions: ['openSource', 'cueSource'] },
    'panel.opened': [
      { guard: { type: 'asks', params: { panel: 'file' } }, target: '.file', actions: cue('folder.opened') },
      { guard: { type: 'asks', params: { panel: 'docket' } }, target: '.docket', actions: cue('docket.unrolled') },
      { guard: { type: 'asks', params: { panel: 'tools' } }, target: '.tools', actions: cue('tools.opened') },
      { guard: { type: 'asks', params: { panel: 'settings' } }, target: '.settings', actions: cue('sheet.opened') },
      { guard: { type: 'asks', params: { panel: 'about' } }, target: '.about', actions: cue('sheet.opened') },
      {
        guard: { type: 'asks', params: { panel: 'result' } },
        target: '.result',
        actions: ['handIn', cue('sheet.opened')],
      },
      { guard: { type: 'asks', params: { panel: 'recall' } }, target: '.recall', actions: cue('sheet.opened') },
      { guard: { type: 'asks', params: { panel: 'leaving' } }, target: '.leaving', actions: cue('sheet.opened') },
    ],
    'title.returned': '.closed',
  },
  states: {
    closed: {},
    file: shutting('papers.closed'),
    docket: shutting('papers.closed'),
    tools: shutting('tools.shut'),
    settings: shutting('sheet.closed'),
    about: shutting('sheet.closed'),
    result: shutting('sheet.closed'),
    recall: {
      on: {
        ...shutting('sheet.closed').on,
        'recall.answered': { guard: 'isAsked', actions: ['answerRecall', cue('element.judged')] },
      },
    },
    source: shutting('papers.closed'),
    leaving: shutting('sheet.closed'),
  },
});
