/** The coda is played beside a whole play, left and taken up again, travels in its code, and moves nothing of the seat. */
import { describe, expect, it } from 'vitest';
import type { AppEvent } from '../../src/machines/events.ts';
import { codebookOf } from '../../src/domain/codes/codebook.ts';
import { readCode } from '../../src/domain/codes/resultCode.ts';
import { recalledFrom } from '../../src/domain/play/coda.ts';
import { playOf, type SavedPlay } from '../../src/domain/play/context.ts';
import { assessDocket } from '../../src/domain/scoring/assessDocket.ts';
import { codaRows } from '../../src/domain/scoring/codaRows.ts';
import { standingsOf } from '../../src/domain/scoring/standings.ts';
import { recalledSpoken, recalledView } from '../../src/pages/decision/recalled.view.ts';
import { resultPanel } from '../../src/pages/panels/result.view.ts';
import { appView } from '../../src/pages/registry/appView.ts';
import { findSaves, savePlay } from '../../src/shell/store/saves.ts';
import { coda, codaDocket, seatPlay, withCoda as file } from '../fixtures/codas.ts';
import { memoryStore } from '../fixtures/memoryStorage.ts';
import { bringEveryPage } from '../fixtures/pages.ts';
import { everySetting } from '../fixtures/settings.ts';
import { firstWordsInNode } from '../fixtures/words.ts';
import { follow, resume, type Snapshot } from '../simulate/seatActor.ts';
import { statePath } from '../simulate/statePath.ts';

await bringEveryPage();
const words = firstWordsInNode();

/** The events by which the documented course of the coda is played, decision by decision. */
const through: readonly (readonly AppEvent[])[] = codaDocket.entries.map(
  ({ decision, option, parts, fact, authority }) => [
    ...Object.keys(coda.decisions[decision]?.parts ?? {}).map((part): AppEvent => ({
      type: 'part.answered',
      part,
      reply: parts[part] ?? '',
    })),
    { type: 'option.chosen', option },
    ...[fact, authority].flatMap((id): AppEvent[] => (id ? [{ type: 'slip.placed', id }] : [])),
    { type: 'decision.committed' },
  ],
);
const atScorecard = (change: Partial<SavedPlay> = {}) =>
  resume(file, { docket: seatPlay, draft: null, page: 'scorecard', ...change });

/** All of the seat that is shown, handed in or kept. */
const ofSeat = ({ context }: Snapshot) => ({
  docket: context.docket,
  finished: context.finished,
  measures: assessDocket(file, context.docket ?? seatPlay),
});

function kept(snapshot: Snapshot): SavedPlay {
  const store = memoryStore();
  savePlay(store, snapshot.context);
  const [play] = findSaves(store, file.id).plays;
  if (!play) throw new Error('nothing was kept');
  return play;
}

describe('a coda', () => {
  it('is begun from the scorecard, played to its card and left for the scorecard, and nothing of the seat moves', async () => {
    const actor = await atScorecard();
    const before = ofSeat(actor.getSnapshot());
    actor.send({ type: 'coda.begun' });
    for (const [n, events] of through.entries()) {
      expect(playOf(actor.getSnapshot().context).decision.id).toBe(codaDocket.entries[n]?.decision);
      const { bar } = appView(actor.getSnapshot(), words, everySetting);
      expect(bar).toMatchObject({ strengthMeter: null, riskMeter: null, leave: words['coda.leave'] });
      for (const event of events) actor.send(event);
      expect(statePath(actor.getSnapshot())).toBe('consequence');
      actor.send({ type: 'consequence.read' });
    }
    expect(statePath(actor.getSnapshot())).toBe('coda-card');
    expect(actor.getSnapshot().context.coda?.docket).toEqual(codaDocket);
    actor.send({ type: 'coda.left' });
    expect(statePath(actor.getSnapshot())).toBe('scorecard');
    expect(ofSeat(actor.getSnapshot())).toEqual(before);
    actor.send({ type: 'coda.begun' });
    expect(statePath(actor.getSnapshot())).toBe('coda-card');
  });

  it('is left in the middle of a decision, and goes on there with what was chosen', async () => {
    const actor = await atScorecard();
    actor.send({ type: 'coda.begun' });
    for (const event of through[0] ?? []) actor.send(event);
    actor.send({ type: 'consequence.read' });
    for (const event of (through[1] ?? []).slice(0, 2)) actor.send(event);
    const { draft } = actor.getSnapshot().context;
    expect(draft?.parts).not.toEqual({});
    actor.send({ type: 'coda.left' });
    expect(actor.getSnapshot().context).toMatchObject({ draft: null, docket: seatPlay });
    const again = await resume(file, kept(actor.getSnapshot()));
    expect(statePath(again.getSnapshot())).toBe('scorecard');
    again.send({ type: 'coda.begun' });
    expect(again.getSnapshot().context.draft).toEqual(draft);
    expect(playOf(again.getSnapshot().context).decision.id).toBe(codaDocket.entries[1]?.decision);
  });

  it('stands where it was when the page is loaded again: at a decision, at what follows, at its card', async () => {
    const actor = await atScorecard();
    actor.send({ type: 'coda.begun' });
    const stops = [actor.getSnapshot()];
    for (const events of through) {
      for (const event of events) actor.send(event);
      stops.push(actor.getSnapshot());
      actor.send({ type: 'consequence.read' });
      stops.push(actor.getSnapshot());
    }
    for (const stop of stops) {
      const again = (await resume(file, kept(stop))).getSnapshot();
      expect(statePath(again)).toBe(statePath(stop));
      expect(again.context).toMatchObject({ coda: stop.context.coda, docket: seatPlay, step: stop.context.step });
    }
  });

  it('is refused where a save claims what cannot be, and the play is opened without it', async () => {
    for (const claim of [
      { docket: seatPlay, draft: null, open: true },
      { docket: { ...codaDocket, seat: 'nobody' }, draft: null, open: true },
      { docket: null, draft: null, open: true },
    ]) {
      const actor = await atScorecard({ coda: claim as SavedPlay['coda'], page: 'coda-card' });
      expect(statePath(actor.getSnapshot())).toBe('scorecard');
      expect(actor.getSnapshot().context.coda).toBeNull();
    }
  });

  it('is shut before the play is whole and on a second road', async () => {
    const fork = { original: seatPlay, decision: seatPlay.entries[0]?.decision ?? '', onward: true };
    const forked = await atScorecard({ fork });
    expect(forked.getSnapshot().can({ type: 'coda.begun' })).toBe(false);
    const early = await resume(file, { docket: { ...seatPlay, entries: [] }, draft: null, page: 'briefing' });
    expect(early.getSnapshot().can({ type: 'coda.begun' })).toBe(false);
  });
});

describe('what is handed in', () => {
  it('holds the coda as far as it was played, after the seat', async () => {
    for (const made of [0, 1, 2, 3]) {
      const docket = { ...codaDocket, entries: codaDocket.entries.slice(0, made) };
      const actor = await atScorecard({ coda: { docket, draft: null, open: false } });
      const result = resultPanel(actor.getSnapshot().context, words);
      const book = codebookOf(file);
      for (const code of [result?.short ?? '', result?.full ?? '']) {
        const read = readCode(code, [book]);
        expect('docket' in read && read.docket.entries.map(({ option }) => option)).toEqual(
          seatPlay.entries.map(({ option }) => option),
        );
        expect('docket' in read && (read.coda?.entries.length ?? 0)).toBe(made);
      }
    }
  });
});

describe('what was written in the seat', () => {
  const [first] = Object.values(coda.decisions);
  const recalls = first?.recalls;

  it('is given back in its own words, with the question', async () => {
    const actor = await atScorecard();
    actor.send({ type: 'coda.begun' });
    const view = recalledView(actor.getSnapshot().context);
    expect(view).toEqual({
      before: recalls?.from[0]?.before,
      quoted: file.seats['advocate']?.decisions['write-the-letter']?.options['dates-and-fence']?.text,
      ask: recalls?.ask,
    });
    expect(recalledSpoken(view)).toContain(`“${view?.quoted}”`);
  });

  it('is nobody’s where a link put it there: then a neutral sentence stands in its place', async () => {
    const actor = await follow(file, 'advocate', 'scorecard');
    actor.send({ type: 'coda.begun' });
    expect(recalledView(actor.getSnapshot().context)).toEqual({
      before: recalls?.otherwise,
      quoted: null,
      ask: recalls?.ask,
    });
  });

  it('is the first of the decisions named that the player came to', () => {
    const from = [
      { decision: 'nothing', what: 'course', before: 'Then:' },
      { decision: 'call-the-clerk', what: 'fact', before: 'There:' },
      { decision: 'read-the-notice', what: 'fact', before: 'Here:' },
    ] as const;
    const asked = { from: [...from], ask: '?', otherwise: '.' };
    expect(recalledFrom(asked, seatPlay, 0)?.before).toBe('Here:');
    expect(recalledFrom(asked, seatPlay, 1)).toBeNull();
  });
});

describe('what carried over and what had changed', () => {
  const then = file.outcome.readings.thatDay.on;

  it('follows from the map', () => {
    expect(standingsOf(file, codaDocket, then)).toEqual({
      carried: ['argument/talk-is-no-notice', 'argument/may-postpone'],
      gone: ['argument/short-notice', 'argument/fence-it-off'],
      clung: [],
      come: ['argument/second-notice-was-in-time', 'argument/guard-the-bridge'],
    });
    const entries = [{ decision: 'answer-the-second-notice', option: 'old-letter', parts: {} }];
    expect(standingsOf(file, { ...codaDocket, entries }, then).clung).toEqual(['argument/short-notice']);
  });

  it('is reported in rows that no decision of the seat has', () => {
    const rows = codaRows(file, codaDocket);
    expect(rows.map(({ decision, law, care }) => [decision, law, care])).toEqual(
      codaDocket.entries.map(({ decision }) => [decision, 100, 100]),
    );
    expect(rows.some(({ decision }) => file.seats['advocate']?.decisions[decision])).toBe(false);
  });
});
