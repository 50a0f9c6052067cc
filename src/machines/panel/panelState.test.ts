/** The sheets over a page: each opens and shuts with its sound, one gives way to another, and the title shuts them all. */
import { describe, expect, it } from 'vitest';
import { specimen } from '../../../tests/fixtures/specimen.ts';
import { sheetOf } from '../../../tests/simulate/refusals.ts';
import { follow } from '../../../tests/simulate/seatActor.ts';
import type { AppEvent } from '../events.ts';

/** The sheet after an event, with what sounded. */
const player = async () => {
  const actor = await follow(specimen, 'advocate', 'scorecard');
  return {
    actor,
    sheetAfter(event: AppEvent): string {
      const cues: string[] = [];
      const { unsubscribe } = actor.on('cue', ({ name }) => cues.push(name));
      actor.send(event);
      unsubscribe();
      return [sheetOf(actor.getSnapshot()), ...cues].join(' ');
    },
  };
};

describe('a sheet', () => {
  it.each([
    ['file', 'folder.opened', 'papers.closed'],
    ['docket', 'docket.unrolled', 'papers.closed'],
    ['tools', 'tools.opened', 'tools.shut'],
    ['settings', 'sheet.opened', 'sheet.closed'],
    ['about', 'sheet.opened', 'sheet.closed'],
    ['result', 'sheet.opened', 'sheet.closed'],
    ['recall', 'sheet.opened', 'sheet.closed'],
    ['leaving', 'sheet.opened', 'sheet.closed'],
  ] as const)('%s opens with %s and shuts with %s', async (panel, opens, shuts) => {
    const { sheetAfter } = await player();
    expect(sheetAfter({ type: 'panel.opened', panel })).toBe(`${panel} ${opens}`);
    expect(sheetAfter({ type: 'panel.closed' })).toBe(`closed ${shuts}`);
    expect(sheetAfter({ type: 'panel.closed' })).toBe('closed');
  });

  it('of a source opens by the name of the source, and shuts', async () => {
    const { actor, sheetAfter } = await player();
    expect(sheetAfter({ type: 'source.opened', id: 'source/notice' })).toBe('source source.opened');
    expect(actor.getSnapshot().context.opened).toBe('source/notice');
    expect(sheetAfter({ type: 'source.opened', id: 'authority/notice-rule' })).toBe('source statute.opened');
    expect(actor.getSnapshot().context.opened).toBe('authority/notice-rule');
    expect(sheetAfter({ type: 'panel.closed' })).toBe('closed papers.closed');
  });

  it('gives way to another, and to the title', async () => {
    const { sheetAfter } = await player();
    sheetAfter({ type: 'panel.opened', panel: 'file' });
    expect(sheetAfter({ type: 'panel.opened', panel: 'docket' })).toBe('docket docket.unrolled');
    expect(sheetAfter({ type: 'title.returned' })).toBe('closed place.left');
  });

  it('of questions takes the first answer to each, with a sound, and nothing else', async () => {
    const { actor, sheetAfter } = await player();
    sheetAfter({ type: 'panel.opened', panel: 'recall' });
    expect(sheetAfter({ type: 'recall.answered', question: 0, answer: 1 })).toBe('recall element.judged');
    expect(sheetAfter({ type: 'recall.answered', question: 0, answer: 0 })).toBe('recall');
    expect(sheetAfter({ type: 'recall.answered', question: 7, answer: 0 })).toBe('recall');
    expect(actor.getSnapshot().context.recall).toEqual({ advocate: [1] });
  });
});
