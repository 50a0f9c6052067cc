/** Where the tour stops: every kind of screen in every place, reached by a link and a few presses. */
import type { CaseFile } from '../../../src/content/schema/caseFile.ts';

export interface Stop {
  readonly name: string; // 'counsel-talk'
  readonly query: string;
  /** What is pressed there, in order: a selector, or a key as `key:Tab`. */
  readonly presses: readonly string[];
}

const stop = (name: string, query: string, ...presses: string[]): Stop => ({ name, query, presses });

/** A press that settles the part or course that is due. */
const ANSWER = 'answer';

const DEBRIEF = ['', 'sample', 'class', 'teacher', 'notes'];

/** All stops of a case, in the order of a sitting. */
export function stopsOf(file: CaseFile): Stop[] {
  const seats = Object.values(file.seats);
  const [first] = seats;
  const seat = first?.id ?? '';
  const middle = Object.keys(first?.decisions ?? {})[4] ?? '';
  return [
    stop('title', ''),
    stop('settings', '', '[data-panel="settings"]'),
    stop('about', '', '[data-panel="about"]'),
    ...seats.flatMap((each) => [stop(`${each.id}-briefing`, `seat=${each.id}`), ...moments(file, each.id)]),
    stop('following', `seat=${seat}&at=${middle}`, ANSWER, '[data-commit]'),
    stop('record-card', `seat=${seat}&at=${lastOfFirstChapter(file, seat)}`, ANSWER, '[data-commit]', '[data-next]'),
    ...['file', 'docket'].map((panel) =>
      stop(`panel-${panel}`, `seat=${seat}&at=${middle}`, `[data-panel="${panel}"]`),
    ),
    ...seats
      .filter(({ tools }) => tools.length > 0)
      .map((each) =>
        stop('panel-tools', `seat=${each.id}&at=${Object.keys(each.decisions)[6]}`, '[data-panel="tools"]'),
      ),
    stop('panel-source', `seat=${seat}&at=${middle}`, '[data-source]'),
    stop('outcome', `seat=${seat}&at=outcome`),
    stop('outcome-decided', `seat=${seat}&at=outcome`, '[data-next]'),
    stop('why-they-cared', `seat=${seat}&at=outcome`, '[data-next]', '[data-next]'),
    stop('years-later', `seat=${seat}&at=outcome`, '[data-next]', '[data-next]', '[data-next]'),
    stop('outcome-days', `seat=${seat}&at=scorecard`, '[data-go="days"]'),
    stop('outcome-unknown', `seat=${seat}&at=scorecard`, '[data-go="unknown"]'),
    stop('scorecard', `seat=${seat}&at=scorecard`),
    stop(
      'scorecard-reasons',
      `seat=${seat}&at=scorecard`,
      '[data-behind="measures"] > summary',
      '[data-measure] summary',
    ),
    stop('roads-choice', `seat=${seat}&at=scorecard`, '[data-fork]'),
    stop('roads', `seat=${seat}&at=scorecard`, '[data-fork]', ANSWER, '[data-commit]', '[data-next]'),
    ...(file.hearing ? hearing(...(Object.keys(file.hearing.sides) as [string, string])) : []),
    stop('reader', 'at=case'),
    ...DEBRIEF.map((page) => stop(`debrief-${page || 'gather'}`, `debrief=${page}`)),
  ];
}

function moments(file: CaseFile, id: string): Stop[] {
  const decisions = Object.entries(file.seats[id]?.decisions ?? {});
  const kinds = [...new Set(decisions.map(([, { moment }]) => moment))];
  return kinds.flatMap((kind) => {
    const [slug, decision] = decisions.find(([, { moment }]) => moment === kind) ?? [];
    if (!slug || !decision) return [];
    const at = `seat=${id}&at=${slug}`;
    return [
      stop(`${id}-${kind}`, at),
      ...(decision.slots.length > 0 || kind === 'draft' || kind === 'inspect'
        ? [stop(`${id}-${kind}-made`, at, ANSWER)]
        : []),
    ];
  });
}

const lastOfFirstChapter = (file: CaseFile, id: string): string =>
  Object.values(file.seats[id]?.chapters ?? {})[0]?.decisions.at(-1) ?? '';

const hearing = (leads: string, answers: string): Stop[] => [
  stop('hearing-foyer', 'at=hearing'),
  stop('hearing-stage', 'at=hearing', `[data-players="${leads}"]`),
  stop('hearing-lines', 'at=hearing', `[data-players="${answers}"]`, '[data-next]'),
  stop('hearing-position', 'at=hearing', `[data-players="${leads}"]`, '[data-next]'),
  stop('hearing-backing', 'at=hearing', `[data-players="${leads}"]`, '[data-next]', '[for^="position-"]'),
  stop(
    'hearing-answered',
    'at=hearing',
    `[data-players="${leads}"]`,
    '[data-next]',
    '[for^="position-"]',
    ANSWER,
    '[data-commit]',
  ),
];
