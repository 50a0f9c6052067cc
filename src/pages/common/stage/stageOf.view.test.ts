/** The stage shows what a page asks for: the right place, a lamp as firm as the footing, a glow as strong as the exposure. */
import { describe, expect, it } from 'vitest';
import { contextOf, playing, upTo } from '../../../../tests/fixtures/context.ts';
import { specimen } from '../../../../tests/fixtures/specimen.ts';
import { documentedDocket } from '../../../domain/docket/docket.ts';
import type { Context } from '../../../domain/play/context.ts';
import type { BarView, Meter } from '../bar.view.ts';
import { cameras, roomAsItIs, WHOLE } from './cameras.view.ts';
import { ambientAt } from './hours.view.ts';
import type { PageLight } from './light.view.ts';
import { musicStateOf } from './musicState.view.ts';
import type { Place } from './stage.view.ts';
import { roomOf, stageOf } from './stageOf.view.ts';

const docket = documentedDocket(specimen, 'advocate');
const onTitle = contextOf(specimen);
/** The specimen's seat is in an office; its decisions stand in the office, at a desk, at a desk and in court. */
const at = (decided: number, page: Context['page'] = 'decision'): Context =>
  playing(specimen, upTo(docket, decided), { page });

const light = (change: Partial<PageLight> = {}): PageLight => ({
  at: 'place',
  scrim: 0.5,
  words: 'right',
  recede: 0.2,
  ...change,
});
const meter = (level: number): Meter => ({ id: 'footing', name: '', means: '', word: '', level });
const bar = (footing: number, risk: number | null, done = 0, of = 4): BarView => ({
  name: '',
  where: '',
  progress: '',
  done,
  of,
  strengthMeter: meter(footing),
  riskMeter: risk === null ? null : meter(risk),
  panels: [],
});

it.each<[string, Partial<PageLight>, Context, Place, Place]>([
  ['the title', { at: 'title' }, onTitle, 'title', 'title'],
  ['the court', { at: 'court' }, at(0), 'office', 'court'],
  ['the table on which the case lies', { at: 'table' }, at(0), 'office', 'desk'],
  ['what the content names at a decision', {}, at(3), 'office', 'court'],
  ['what the content names after it', {}, at(4, 'consequence'), 'office', 'court'],
  ['the seat’s own place where no decision is in view', {}, at(3, 'recap'), 'office', 'office'],
  ['the title where no seat is taken', {}, onTitle, 'title', 'title'],
  ['a desk', { at: 'desk' }, at(0), 'office', 'desk'],
  ['a desk in a kitchen', { at: 'desk' }, at(0), 'kitchen', 'desk'],
  ['the kitchen table where a post is read', { at: 'desk', reading: true }, at(0), 'kitchen', 'kitchen'],
  ['a desk on which a paper is read', { at: 'desk', reading: true }, at(0), 'office', 'desk'],
  ['an agent’s own desk', { at: 'desk' }, at(0), 'agent-office', 'agent-desk'],
])('the place is %s', (_, asked, context, room, place) => {
  expect(stageOf(light(asked), null, context, room).place).toBe(place);
});

describe('a decision with a camera of its own', () => {
  const advocate = specimen.seats['advocate'];
  if (!advocate) throw new Error('the specimen has no advocate');
  const filmed = (camera: 'clerk' | 'office-lamp', of: number, page: Context['page']): Context => {
    const [decision = ''] = Object.values(advocate.chapters)
      .flatMap(({ decisions }) => decisions)
      .slice(of);
    const seats = { ...specimen.seats, advocate: { ...advocate, cameras: { [decision]: camera } } };
    return playing({ ...specimen, seats }, upTo(docket, of), { page });
  };
  const shown = (context: Context, asked: Partial<PageLight> = {}) => {
    const { place, near } = stageOf(light(asked), null, context, 'office');
    return { place, near };
  };

  it('shows what the camera shows, and its room no other sound', () => {
    expect(shown(filmed('clerk', 0, 'decision'))).toEqual({ place: 'clerk', near: WHOLE });
    expect(shown(filmed('office-lamp', 0, 'decision')).near).toBe(cameras['office-lamp'].near);
    expect(roomOf(light(), filmed('clerk', 0, 'decision'))).toBe('office');
  });

  it('shows its paper on the desk while that is read', () => {
    expect(shown(filmed('clerk', 0, 'decision'), { at: 'desk' })).toEqual({ place: 'desk', near: WHOLE });
  });

  it('is left for a picture of the page’s own, which is lit alike in every play', () => {
    const [poor, rich] = [bar(-2, 3), bar(2, 0)].map((of) =>
      stageOf(light({ picture: 'street' }), of, filmed('clerk', 0, 'decision'), 'office'),
    );
    expect(poor?.place).toBe('street');
    expect(poor).toEqual({ ...rich, posture: 'tense' });
  });

  it('lends it to no page of the seat that is not about the decision', () => {
    expect(shown(filmed('clerk', 0, 'briefing'))).toEqual({ place: 'office', near: roomAsItIs('office') });
  });
});

it('the desk is cleared for what follows once its paper is done with', () => {
  expect(stageOf(light(), null, at(1, 'consequence'), 'office').place).toBe('office');
  expect(stageOf(light(), null, at(1, 'decision'), 'office').place).toBe('desk');
});

it.each<[string, PageLight['at'], Context, Place]>([
  ['the court where the page is set there', 'court', at(0), 'court'],
  ['the title before a seat is taken', 'desk', onTitle, 'title'],
  ['the room of the seat while its desk fills the page', 'desk', at(1), 'office'],
  ['the place of the decision', 'place', at(3), 'court'],
])('the room is %s', (_, where, context, room) => {
  expect(roomOf(light({ at: where }), context)).toBe(room);
});

describe('the light', () => {
  const stage = (of: BarView | null, asked: Partial<PageLight> = {}) => stageOf(light(asked), of, at(0), 'office');
  const rising = (values: readonly number[]): boolean =>
    values.every((value, n) => n === 0 || value > (values[n - 1] ?? 0));

  it('of the lamp and the ground grow with each step of the footing', () => {
    const stages = [-2, -1, 0, 1, 2].map((footing) => stage(bar(footing, null)));
    expect(stages.map(({ ground }) => ground)).toEqual([0, 0.25, 0.5, 0.75, 1]);
    expect(rising(stages.map(({ lamp }) => lamp))).toBe(true);
  });

  it('of the glow and the lifted bars grow with each step of the exposure', () => {
    const stages = [0, 1, 2, 3].map((risk) => stage(bar(0, risk)));
    expect(stages.map(({ named }) => named)).toEqual([0, 1, 2, 3]);
    expect(rising(stages.map(({ glow }) => glow))).toBe(true);
  });

  it('is that of an open footing and a little glow where no meter stands over the page', () => {
    expect(stage(null)).toMatchObject({
      lamp: stage(bar(0, null)).lamp,
      glow: stage(bar(0, 1)).glow,
      named: 0,
      ground: 0.5,
      hour: 0,
    });
  });

  it('follows the hours of the room as decisions are made', () => {
    for (const done of [0, 1, 4])
      expect(stage(bar(0, 0, done, 4))).toMatchObject({ hour: done / 4, ambient: ambientAt('office', done / 4) });
    expect(stage(bar(0, 0, 0, 0)).hour).toBe(0);
  });

  it('of the title stays the same whatever a meter says', () => {
    const title = [bar(-2, 3), bar(2, 0, 4), null].map((of) => stageOf(light({ at: 'title' }), of, at(0), 'office'));
    expect(new Set(title.map(({ lamp, glow, ambient }) => `${lamp} ${glow} ${ambient}`)).size).toBe(1);
  });

  it('falls as dark and recedes as far as the page asks, and further behind what is read at the kitchen table', () => {
    expect(stage(null)).toMatchObject({ scrim: 0.5, words: 'right', recede: 0.2 });
    const kitchen = stageOf(light({ at: 'desk', reading: true }), null, at(0), 'kitchen');
    expect([kitchen.scrim > 0.5, kitchen.recede > 0.2]).toEqual([true, true]);
  });

  it.each([
    [0, 0, 'rest'],
    [2, 1, 'rest'],
    [-1, 0, 'tense'],
    [1, 2, 'tense'],
    [-2, 3, 'tense'],
  ] as const)('somebody with a footing of %i and an exposure of %i is at %s', (footing, risk, posture) => {
    expect(stage(bar(footing, risk)).posture).toBe(posture);
    expect(stage(bar(footing, risk), { posture: 'call' }).posture).toBe('call');
  });
});

it.each([
  ['both meters', bar(-1, 2), -1, 2],
  ['footing alone', bar(2, null), 2, 0],
  ['neither', null, 0, 0],
])('the music follows %s', (_, of, strengthMeter, riskMeter) => {
  expect(musicStateOf(of, 'office', { reading: true, silent: false })).toEqual({
    room: 'office',
    strengthMeter,
    riskMeter,
    reading: true,
    silent: false,
  });
});
