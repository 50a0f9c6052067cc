/** A cmi5 launcher with its record store, by the rules that ADL's player holds a package to: any breach is refused whole, and remembered. */
import { createRequire } from 'node:module';

/** Learning Locker's own reading of a statement; what it finds wrong with one. */
const { statement: problemsOf } = createRequire(import.meta.url)('@learninglocker/xapi-validation/dist/factory') as {
  statement: (value: unknown, path: readonly string[]) => readonly unknown[];
};

const CMI5 = 'https://w3id.org/xapi/cmi5';
const SESSION = `${CMI5}/context/extensions/sessionid`;
const MASTERY = `${CMI5}/context/extensions/masteryscore`;
export const ACTOR = { objectType: 'Agent', account: { homePage: 'https://school.example', name: 'learner-7' } };
export const REGISTRATION = '6f9619ff-8b86-4011-b42d-00c04fc964ff';
export const UNIT = 'https://school.example/units/41';
const GROUPING = [{ id: 'urn:due-yesterday:unit' }];

export interface Said {
  readonly id: string;
  readonly actor: unknown;
  readonly verb: { readonly id: string };
  readonly object: { readonly id: string; readonly definition?: Readonly<Record<string, unknown>> };
  readonly result?: {
    readonly success?: boolean;
    readonly completion?: boolean;
    readonly duration?: string;
    readonly response?: string;
    readonly score?: { readonly scaled?: number };
    readonly extensions?: Readonly<Record<string, unknown>>;
  };
  readonly context: {
    readonly registration: string;
    readonly contextActivities: Readonly<Record<string, readonly { readonly id: string }[] | undefined>>;
    readonly extensions: Readonly<Record<string, unknown>>;
  };
}

export const nameOf = ({ verb }: Said): string => verb.id.split('/').at(-1) ?? '';
const has = ({ context }: Said, name: string): boolean =>
  context.contextActivities['category']?.some(({ id }) => id === `${CMI5}/context/categories/${name}`) ?? false;

export type Mode = 'Normal' | 'Browse' | 'Review';
export type MoveOn = 'Completed' | 'Passed' | 'CompletedAndPassed' | 'CompletedOrPassed' | 'NotApplicable';

export interface LauncherOptions {
  readonly masteryScore?: number | null;
  /** When the unit is satisfied. */
  readonly moveOn?: MoveOn;
  /** The mode of each launch, whatever has become of the unit. */
  readonly mode?: Mode;
  readonly returnURL?: string;
  /** The learner's preferences, if there are any. */
  readonly preferences?: Readonly<Record<string, unknown>>;
}

export interface Asked {
  readonly method: string;
  /** The path and the query under the launcher: '/xapi/statements?statementId=…'. */
  readonly path: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
}

export interface Answered {
  readonly status: number;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Launcher {
  /** Everything that was taken, over all sessions. */
  readonly said: Said[];
  /** What was done against the rules: each makes a package non-conformant. */
  readonly broken: string[];
  readonly documents: Map<string, string>;
  /**
   * The query of a new session's address; the session before is abandoned if it is open. A unit that is satisfied is opened
   * to look at, unless another mode is asked for.
   */
  launch(origin: string, asked?: Mode): string;
  /** Ends the session from outside. */
  abandon(): void;
  handle(asked: Asked): Answered;
}

const DEFINED = ['initialized', 'completed', 'passed', 'failed', 'terminated'];

export function cmi5Launcher({
  masteryScore = null,
  moveOn = 'Completed',
  mode: always,
  returnURL,
  preferences,
}: LauncherOptions = {}): Launcher {
  const said: Said[] = [];
  const broken: string[] = [];
  const documents = new Map<string, string>();
  let session = 0;
  let keyGiven = true;
  let alive = false;
  let abandoned = false; // whether the session of which requests may still come was ended from outside
  let asked = new Set<string>();
  let inSession: Said[] = [];
  let mode: Mode = 'Normal';

  const breach = (why: string): Answered => {
    broken.push(why);
    return { status: 403, body: why };
  };
  const was = (verb: string, among: readonly Said[]): boolean =>
    among.some((each) => nameOf(each) === verb && has(each, 'cmi5'));

  function isSatisfied(): boolean {
    const [completed, passed] = [was('completed', said), was('passed', said)];
    if (moveOn === 'CompletedAndPassed') return completed && passed;
    if (moveOn === 'CompletedOrPassed') return completed || passed;
    return moveOn === 'NotApplicable' || (moveOn === 'Completed' ? completed : passed);
  }

  /** What one statement is against, or null. @param before what was taken, this request's included @param earlier what was taken before this request */
  function against(one: Said, before: readonly Said[], earlier: readonly Said[]): string | null {
    const name = nameOf(one);
    const found = problemsOf(one, ['statement']);
    if (found.length > 0) return `no statement: ${JSON.stringify(found)}`;
    if (JSON.stringify(one.actor) !== JSON.stringify(ACTOR)) return 'another learner';
    if (one.context.registration !== REGISTRATION) return 'another registration';
    if (one.context.extensions[SESSION] !== `session-${session}`) return 'another session';
    if (JSON.stringify(one.context.contextActivities['grouping']) !== JSON.stringify(GROUPING))
      return 'the template is not kept';
    if (!asked.has('LMS.LaunchData') || !asked.has('cmi5LearnerPreferences')) return '10.0 and 11.0: not asked before';
    const defined = has(one, 'cmi5');
    if (defined && !DEFINED.includes(name)) return '9.3.0.0-1: no verb of cmi5';
    if (!was('initialized', earlier) && !(name === 'initialized' && before.length === earlier.length))
      return '9.3.0.0-4: initialized MUST be the first';
    if (was('terminated', before)) return '9.3.0.0-5: after terminated';
    if (!defined) return null;
    if (one.object.id !== UNIT) return 'not of the unit';
    if (name === 'initialized' && was(name, before)) return '9.3.0.0-2: duplicated';
    const all = [...said, ...before.filter((each) => !said.includes(each))];
    if (['completed', 'passed'].includes(name) && was(name, all)) return `9.3.0.0-2: ${name} duplicated`;
    if (['passed', 'failed'].includes(name) && (was('passed', before) || was('failed', before)))
      return '9.3.0.0-3: one of passed and failed a session';
    if (name === 'failed' && was('passed', all)) return '9.3.0.0-3: failed after passed';
    if (['completed', 'passed', 'failed'].includes(name) && mode !== 'Normal') return `10.2.2: ${name} in ${mode}`;
    const decides = one.result?.success !== undefined || one.result?.completion !== undefined;
    if (decides !== has(one, 'moveon')) return 'moveon is not where it belongs';
    if (name !== 'initialized' && !one.result?.duration?.startsWith('PT')) return 'no duration';
    if (one.result?.score && !['passed', 'failed'].includes(name)) return 'a score where none belongs';
    const scaled = one.result?.score?.scaled ?? 0;
    if (
      ['passed', 'failed'].includes(name) &&
      (masteryScore === null || scaled >= masteryScore) !== (name === 'passed')
    )
      return 'not by the mastery score';
    const mastery = one.context.extensions[MASTERY];
    return mastery !== undefined && typeof mastery !== 'number' ? 'a mastery score that is no number' : null;
  }

  function statements(body: string): Answered {
    const value: unknown = JSON.parse(body);
    const list = (Array.isArray(value) ? value : [value]) as Said[];
    const before = [...inSession];
    for (const one of list) {
      const again = said.find(({ id }) => id === one.id);
      if (again && !DEFINED.includes(nameOf(one))) continue; // Learning Locker keeps one copy
      const why = against(one, before, inSession);
      if (why) return breach(why);
      before.push(one);
    }
    const fresh = before.slice(inSession.length);
    inSession = before;
    said.push(...fresh);
    if (was('terminated', fresh)) {
      alive = false;
      abandoned = false;
    }
    return { status: 200, body: JSON.stringify(list.map(({ id }) => id)) };
  }

  return {
    said,
    broken,
    documents,
    launch(origin, wish) {
      mode = always ?? wish ?? (isSatisfied() ? 'Review' : 'Normal');
      abandoned ||= alive;
      session += 1;
      keyGiven = false;
      alive = true;
      asked = new Set();
      inSession = [];
      return `?${new URLSearchParams({ endpoint: `${origin}/xapi`, fetch: `${origin}/fetch`, actor: JSON.stringify(ACTOR), registration: REGISTRATION, activityId: UNIT })}`;
    },
    abandon() {
      alive = false;
      abandoned = true;
    },
    handle({ method, path, body, headers }) {
      const { pathname, searchParams } = new URL(path, 'http://launcher.test');
      if (pathname === '/fetch') {
        if (keyGiven || method !== 'POST')
          return { status: 200, body: '{"error-code":"1","error-text":"Already in Use"}' };
        keyGiven = true;
        return { status: 200, body: `{"auth-token":"key-${session}"}` };
      }
      const refused = headers['authorization'] !== `Basic key-${session}` || !alive;
      // Whose session was ended from outside learns of it by being refused: that is no breach of the package's.
      if (refused && abandoned) return { status: 403, body: '8.1.2.0-2' };
      if (refused) return breach(`8.1.2.0-2: token limited to the session (${method} ${pathname})`);
      if (headers['x-experience-api-version'] !== '1.0.3') return breach('no version');
      if (pathname === '/xapi/statements' && method === 'POST') return statements(body);
      if (pathname === '/xapi/statements') {
        const found = said.find(({ id }) => id === searchParams.get('statementId'));
        return found ? { status: 200, body: JSON.stringify(found) } : { status: 404, body: '' };
      }
      if (searchParams.get('agent') !== JSON.stringify(ACTOR)) return breach('another learner');
      const id = searchParams.get('stateId') ?? searchParams.get('profileId') ?? '';
      asked.add(id);
      if (
        pathname.endsWith('/state') &&
        (searchParams.get('activityId') !== UNIT || searchParams.get('registration') !== REGISTRATION)
      )
        return breach(`another unit or registration: ${id}`);
      if (method === 'PUT') {
        if (id === 'LMS.LaunchData') return breach("the launch data are the LMS's own");
        documents.set(id, body);
        return { status: 204, body: '' };
      }
      if (id === 'cmi5LearnerPreferences' && preferences) return { status: 200, body: JSON.stringify(preferences) };
      if (id !== 'LMS.LaunchData') {
        const kept = documents.get(id);
        return kept === undefined ? { status: 404, body: '' } : { status: 200, body: kept };
      }
      const launchData = {
        contextTemplate: { contextActivities: { grouping: GROUPING }, extensions: { [SESSION]: `session-${session}` } },
        launchMode: mode,
        moveOn,
        masteryScore,
        entitlementKey: {},
        ...(returnURL && { returnURL }),
      };
      return { status: 200, body: JSON.stringify(launchData) };
    },
  };
}
