/** What is done behind a side door is kept on the device, and is in no measure, no code, no figure of a class and no gradebook. */
import { describe, expect, it } from 'vitest';
import { contextOf } from '../fixtures/context.ts';
import { cored as file, corePlay, leftOut } from '../fixtures/core.ts';
import { memoryStore } from '../fixtures/memoryStorage.ts';
import { everySetting } from '../fixtures/settings.ts';
import { firstWordsInNode } from '../fixtures/words.ts';
import { bringEveryPage } from '../fixtures/pages.ts';
import { resume, type Snapshot } from '../simulate/seatActor.ts';
import { statePath } from '../simulate/statePath.ts';
import { codebookOf } from '../../src/domain/codes/codebook.ts';
import { writeCode } from '../../src/domain/codes/resultCode.ts';
import { documentedDocket } from '../../src/domain/docket/docket.ts';
import { playOf, type SavedPlay } from '../../src/domain/play/context.ts';
import { assessDocket } from '../../src/domain/scoring/assessDocket.ts';
import { resultPanel } from '../../src/pages/panels/result.view.ts';
import { appView } from '../../src/pages/registry/appView.ts';
import { scorecardView } from '../../src/pages/scorecard/scorecard.view.ts';
import { nothingKept, suspendDataOf } from '../../src/shell/lms/suspendData.ts';
import { findSaves, forgetPlay, saveFinished, savePlay } from '../../src/shell/store/saves.ts';
import type { AppEvent } from '../../src/machines/events.ts';

await bringEveryPage();
const words = firstWordsInNode();
const [door = '', other = ''] = leftOut;
const documented = documentedDocket(file, 'advocate').entries.find(({ decision }) => decision === door);
if (!documented) throw new Error('the specimen documents nothing behind the door');

const through: AppEvent[] = [
  ...Object.entries(documented.parts).map(([part, reply]): AppEvent => ({ type: 'part.answered', part, reply })),
  { type: 'option.chosen', option: documented.option },
  ...(documented.fact ? [{ type: 'slip.placed', id: documented.fact } as const] : []),
  ...(documented.authority ? [{ type: 'slip.placed', id: documented.authority } as const] : []),
  { type: 'decision.committed' },
];
const atScorecard = (change: Partial<SavedPlay> = {}) =>
  resume(file, { docket: corePlay, draft: null, page: 'scorecard', ...change });

/** All that is handed in, counted or told to a class of a play. */
const counted = ({ context }: Snapshot) => ({
  docket: context.docket,
  finished: context.finished,
  measures: assessDocket(file, context.docket ?? corePlay),
  code: writeCode('full', context.docket ?? corePlay, codebookOf(file)),
  gradebook: suspendDataOf(context, nothingKept('a-mark', file.id), null),
});

describe('a side door', () => {
  it('is gone through from the scorecard, to its decision, to what follows, and back', async () => {
    const actor = await atScorecard();
    const before = counted(actor.getSnapshot());
    const [measures] = [scorecardView(actor.getSnapshot().context, words).measures];
    actor.send({ type: 'side.opened', decision: door });
    for (const event of through) {
      expect(statePath(actor.getSnapshot())).toMatch(/^decision\./);
      expect(playOf(actor.getSnapshot().context).decision.id).toBe(door);
      expect({ ...counted(actor.getSnapshot()), gradebook: before.gradebook }).toEqual(before);
      actor.send(event);
    }
    expect(statePath(actor.getSnapshot())).toBe('consequence');
    expect(counted(actor.getSnapshot()).gradebook).toEqual(before.gradebook);
    actor.send({ type: 'consequence.read' });
    expect(statePath(actor.getSnapshot())).toBe('scorecard');
    expect(counted(actor.getSnapshot())).toEqual(before);
    const { context } = actor.getSnapshot();
    expect(context).toMatchObject({ side: null, draft: null, extras: { advocate: [documented] } });
    const card = scorecardView(context, words);
    expect(card.measures).toEqual(measures);
    expect(card.sideDoors.map(({ id, did }) => [id, did !== null])).toEqual([
      [door, true],
      [other, false],
    ]);
  });

  it('shows no meter and hands in nothing while it is open', async () => {
    const actor = await atScorecard();
    const handedIn = resultPanel(actor.getSnapshot().context, words);
    actor.send({ type: 'side.opened', decision: door });
    const { bar } = appView(actor.getSnapshot(), words, everySetting);
    expect(bar).toMatchObject({ strengthMeter: null, riskMeter: null, progress: words['bar.sideDoor'] });
    expect(resultPanel(actor.getSnapshot().context, words)).toEqual(handedIn);
    actor.send({ type: 'title.returned' });
    expect(actor.getSnapshot().context).toMatchObject({ side: null, docket: null });
  });

  it('stays shut for a decision of the core, in the full edition and on a second road', async () => {
    const actor = await atScorecard();
    const opens = (decision: string): boolean => actor.getSnapshot().can({ type: 'side.opened', decision });
    expect([opens(door), opens(corePlay.entries[0]?.decision ?? ''), opens('nothing')]).toEqual([true, false, false]);
    const full = await resume(file, { docket: documentedDocket(file, 'advocate'), draft: null, page: 'scorecard' });
    expect(full.getSnapshot().can({ type: 'side.opened', decision: door })).toBe(false);
    expect(scorecardView(full.getSnapshot().context, words).sideDoors).toEqual([]);
    const fork = { original: corePlay, decision: corePlay.entries[0]?.decision ?? '', onward: true };
    const forked = await atScorecard({ fork });
    expect(forked.getSnapshot().can({ type: 'side.opened', decision: door })).toBe(false);
    expect(scorecardView(forked.getSnapshot().context, words).sideDoors).toEqual([]);
  });
});

describe('what is kept', () => {
  const store = memoryStore();

  it('is the door where it was left, with its draft, and the play it was opened from', async () => {
    const actor = await atScorecard();
    actor.send({ type: 'side.opened', decision: door });
    for (const event of through.slice(0, 2)) actor.send(event);
    const left = actor.getSnapshot().context;
    savePlay(store, left);
    const [kept] = findSaves(store, file.id).plays;
    if (!kept) throw new Error('nothing was kept');
    const again = await resume(file, kept);
    expect(statePath(again.getSnapshot())).toMatch(/^decision\./);
    expect(again.getSnapshot().context).toMatchObject({ docket: corePlay, side: left.side, draft: left.draft });
    for (const event of through.slice(2)) again.send(event);
    savePlay(store, again.getSnapshot().context);
    const [after] = findSaves(store, file.id).plays;
    if (!after) throw new Error('nothing was kept');
    expect(statePath((await resume(file, after)).getSnapshot())).toBe('consequence');
  });

  it('opens the scorecard’s play alone where the door is gone', async () => {
    const actor = await atScorecard({ side: { decision: 'nothing', docket: corePlay } });
    expect(statePath(actor.getSnapshot())).toBe('scorecard');
    expect(actor.getSnapshot().context.side).toBeNull();
  });

  it('is every extra, by seat, until it is forgotten', () => {
    const context = contextOf(file, { extras: { advocate: [documented] } });
    expect(findSaves(store, file.id).extras).toEqual({});
    saveFinished(store, context);
    expect(findSaves(store, file.id).extras).toEqual({ advocate: [documented] });
    forgetPlay(store, file.id);
    expect(findSaves(store, file.id).extras).toEqual({});
  });
});
