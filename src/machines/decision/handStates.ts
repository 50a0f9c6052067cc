/** What the charts of the five hands share: the course, the slips and answers that change a draft, and the commit. */
import { base } from '../setup.ts';

const committed = { type: 'cue' as const, params: { name: 'decision.committed' as const } };

/** A draft may be changed until it is committed, and each change asks anew what is still missing. */
export const courseAndSlips = {
  'option.chosen': {
    guard: 'isOption' as const,
    target: '.weighing',
    actions: ['chooseOption' as const, 'clearDesk' as const, 'cueCourse' as const],
  },
  /** A slip is answered at once: it fixes the course, and a wrong one may be swapped once. */
  'slip.placed': {
    guard: 'isPlaceable' as const,
    target: '.weighing',
    actions: [
      'placeSlip' as const,
      'clearDesk' as const,
      { type: 'cue' as const, params: { name: 'slip.placed' as const } },
    ],
  },
  'slot.waived': {
    guard: 'isOpenSlot' as const,
    target: '.weighing',
    actions: [
      'waiveSlot' as const,
      'clearDesk' as const,
      { type: 'cue' as const, params: { name: 'slot.waived' as const } },
    ],
  },
  'slot.opened': { guard: 'isRaisable' as const, actions: 'raiseSlips' as const },
  'slot.closed': { actions: 'clearDesk' as const },
  /** Taken by `ready` where nothing is missing; before that, Commit leads to what is. */
  'decision.committed': { actions: 'remind' as const },
};

export const answers = {
  'part.answered': {
    guard: 'isReplyHere' as const,
    target: '.weighing',
    actions: ['answerPart' as const, 'clearDesk' as const, 'cueReply' as const],
  },
};

/** Nothing is missing: the draft may be entered in the docket, or leads to where the road ends. */
export const ready = base.createStateConfig({
  on: {
    'decision.committed': [
      {
        guard: 'leadsToEnding',
        target: '#road-end',
        actions: { type: 'cue', params: { name: 'road.ended' } },
      },
      {
        guard: 'bindsDocument',
        target: '#consequence',
        actions: ['record', committed, { type: 'cue', params: { name: 'document.bound' } }],
      },
      { target: '#consequence', actions: ['record', committed] },
    ],
  },
});
