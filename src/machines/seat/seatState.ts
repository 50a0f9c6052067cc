/** One seat from its briefing through chapters of decisions to the last record card. */
import { base } from '../setup.ts';
import { decisionState } from '../decision/decisionState.ts';

const turned = { type: 'cue' as const, params: { name: 'page.turned' as const } };

export const seatState = base.createStateConfig({
  id: 'seat',
  initial: 'arriving',
  states: {
    /** Where a saved play or a link stands decides the page; a new play starts at the briefing. */
    arriving: {
      always: [
        { guard: { type: 'isOn', params: { page: 'chapter' } }, target: 'chapter' },
        { guard: { type: 'isOn', params: { page: 'decision' } }, target: 'decision' },
        { guard: { type: 'isOn', params: { page: 'following' } }, target: 'following' },
        { guard: { type: 'isOn', params: { page: 'card' } }, target: 'card' },
        { guard: { type: 'isOn', params: { page: 'outcome' } }, target: '#outcome' },
        { guard: { type: 'isOn', params: { page: 'scorecard' } }, target: '#scorecard' },
        { guard: { type: 'isOn', params: { page: 'roads' } }, target: '#roads' },
        { target: 'briefing' },
      ],
    },
    briefing: {
      entry: { type: 'turnTo', params: { page: 'briefing' } },
      on: { 'briefing.read': { target: 'chapter', actions: turned } },
    },
    chapter: {
      entry: [
        { type: 'turnTo', params: { page: 'chapter' } },
        { type: 'cue', params: { name: 'chapter.opened' } },
      ],
      on: { 'chapter.entered': { target: 'decision', actions: turned } },
    },
    decision: decisionState,
    following: {
      id: 'following',
      entry: { type: 'turnTo', params: { page: 'following' } },
      on: {
        'follows.read': [
          { guard: 'isForking', target: '#roads', actions: ['rejoin', turned] },
          { guard: 'endsChapter', target: 'card', actions: turned },
          { target: 'decision', actions: ['advance', turned] },
        ],
      },
    },
    card: {
      entry: { type: 'turnTo', params: { page: 'card' } },
      on: {
        'card.read': [
          { guard: 'endsSeat', target: '#outcome', actions: ['shelve', turned] },
          { target: 'chapter', actions: ['advance', turned] },
        ],
      },
    },
  },
});
