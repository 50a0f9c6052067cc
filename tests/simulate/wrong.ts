/** What a teacher would find wrong in a gradebook at the end of a pupil's sittings, kind by kind. */
import { nameOf, type Launcher } from '../servers/cmi5Launcher.ts';
import type { Manners, ScormSystem } from '../servers/scormSystem.ts';
import type { Dialect } from '../../src/lms/runtime.ts';
import type { Tried, Truth } from './tried.ts';

/** A decision that is missing or answered otherwise; a status or score that is not the pupil's; a score before its status; and what the system itself refuses or cannot hold. */
export type Kind = 'decision' | 'standing' | 'early-score' | 'refused';

export interface Wrong {
  readonly kind: Kind;
  readonly what: string;
}

/** Longest request where only changes are sent. */
const REQUEST = 16_000;
/** Longest statement. */
const STATEMENT = 4_096;

/** By what the pupil did. */
export function wrongInScorm(
  tried: Tried,
  dialect: Dialect,
  { stored, broken, judged, requests }: ScormSystem,
  truth: Truth,
  manners: Manners,
): Wrong[] {
  const wrong: Wrong[] = [];
  const find = (kind: Kind, what: string): void => void wrong.push({ kind, what });
  for (const what of broken) find('refused', what);
  const answer = dialect === 'scorm12' ? 'student_response' : 'learner_response';
  const stands = (at: number, name: string): string | undefined => stored.get(`cmi.interactions.${at}.${name}`);
  const most = Math.max(
    -1,
    ...[...stored.keys()].map((name) => Number(/^cmi\.interactions\.(\d+)\./u.exec(name)?.[1] ?? -1)),
  );
  // What a system forgets before it was told everything is lost to it; what it was told must stand.
  if (!manners.refuses && !manners.forgetsPlay)
    for (const { row, option, at, isAnswer } of tried.expected(truth, dialect)) {
      const places = at === null ? [...Array(most + 1).keys()].filter((n) => stands(n, 'id') === row) : [at];
      if (!places.some((n) => stands(n, 'id') === row)) find('decision', `no row holds ${row}`);
      const given = places.map((n) => stands(n, answer));
      if (!given.some((text) => text !== undefined && isAnswer(text)))
        find('decision', `${row} was answered ${option}, and there stands ${given.at(-1)}`);
    }
  const { score: best } = truth.best;
  const status = stored.get(dialect === 'scorm12' ? 'cmi.core.lesson_status' : 'cmi.completion_status');
  const score = stored.get(dialect === 'scorm12' ? 'cmi.core.score.raw' : 'cmi.score.raw');
  if (!manners.forgetsPlay) {
    if (status !== (best === null ? 'incomplete' : 'completed')) find('standing', `the status is ${status}`);
    if (best !== null && score !== String(best)) find('standing', `the score is ${score} and not ${best}`);
    if (best === null && score !== undefined) find('early-score', `the score is ${score}, and no seat was finished`);
  }
  for (const each of judged)
    if (each !== 'completed') find('early-score', `a score arrived while the status was ${each}`);
  const lines = (stored.get('cmi.comments') ?? '').split(/[\r\n]+/u).filter(Boolean);
  const named = lines.map((line) => line.split(': ')[0]);
  if (new Set(named).size !== named.length) find('refused', 'a line of comments stands twice');
  const longest = Math.max(...requests);
  if (manners.sendsChanges && longest > REQUEST) find('refused', `a request had ${longest} characters`);
  // Every seat's decisions are rows of its own seat, whatever was played before.
  for (const [n, id] of tried.rows.entries()) {
    const there = stands(n, 'id');
    const seat = tried.cover.seats.find((each) => id.startsWith(`${each.id}-`))?.id ?? '';
    if (there !== undefined && !there.startsWith(`${seat}-`)) find('decision', `row ${n} holds ${there}`);
  }
  return wrong;
}

/** By what the pupil did, and by the launcher's rules. */
export function wrongInCmi5(tried: Tried, { said, broken }: Launcher, truth: Truth, mastery: number | null): Wrong[] {
  const wrong: Wrong[] = [];
  const find = (kind: Kind, what: string): void => void wrong.push({ kind, what });
  for (const what of broken) find('refused', what);
  for (const { row, option, unscored } of tried.expected(truth, 'cmi5')) {
    const answered = said.filter((each) => nameOf(each) === 'answered' && each.object.id.endsWith(`/decision/${row}`));
    const answer = answered.at(-1)?.result;
    if (answer?.response !== option)
      find('decision', `${row} was answered ${option}, and there stands ${answer?.response}`);
    if (unscored && answer?.score) find('standing', `${row} has a score`);
  }
  const { score: best } = truth.best;
  const count = (verb: string): number => said.filter((each) => nameOf(each) === verb).length;
  const passes = best !== null && (mastery === null || best / 100 >= mastery);
  if (count('completed') !== (best === null ? 0 : 1))
    find('standing', `completed was said ${count('completed')} times`);
  if (count('passed') !== (passes ? 1 : 0)) find('standing', `passed was said ${count('passed')} times`);
  const longest = Math.max(...said.map((each) => JSON.stringify(each).length));
  if (longest > STATEMENT) find('refused', `a statement had ${longest} characters`);
  return wrong;
}
