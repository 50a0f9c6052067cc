/** A learning system with a SCORM runtime of either edition, strict as the standard is and with the manners that were seen in real ones (docs/lms-manners.md). */
import type { Dialect } from '../../src/lms/runtime.ts';
import { FORMS, LONGEST, NAMES } from './scormModel.ts';

/** What real systems do; each can be had by itself. */
export interface Manners {
  /** Comments are put behind those that stand there. */
  readonly appendsComments?: boolean;
  /** Only what has changed is sent, and it is marked as sent before it is. */
  readonly sendsChanges?: boolean;
  /** A commit without a network is called true. */
  readonly trueOffline?: boolean;
  /** The farewell of a page holds so many characters, and no more. */
  readonly farewellHolds?: number;
  /** An attempt that was never begun is completed by its end. */
  readonly untouchedCompletes?: boolean;
  /** At a launch the rows are counted, not the highest of them. */
  readonly countsRows?: boolean;
  /** There is no count at all. */
  readonly noCount?: boolean;
  /** What is refused. */
  readonly refuses?: RegExp;
  /** What was kept is forgotten at every launch. */
  readonly forgetsPlay?: boolean;
  /** The mode of the launch once an attempt is completed. */
  readonly review?: boolean;
  /** What stands in the comments cannot be read. */
  readonly hidesComments?: boolean;
  /** What a runtime does while its system cannot be reached: every call throws, or every answer is garbage. */
  readonly breaks?: 'throws' | 'garbles';
  /** A window that was opened before another can still commit what it holds. */
  readonly twoAtOnce?: boolean;
  /** The system takes so many ms to hand out a file. */
  readonly slow?: number;
}

export type Network = 'up' | 'down' | 'failing' | 'signed-out';

export interface ScormSystem {
  /** What has arrived, by element. */
  readonly stored: Map<string, string>;
  network: Network;
  /** How many of the next commits are refused. */
  refusing: number;
  /** So many commits are taken before the next is refused. */
  passing: number;
  /** After so many more answers (a file handed out, a commit taken) the network goes; 0 where it does not. */
  cutAfter: number;
  /** How often the network has gone that way. */
  readonly cuts: number;
  /** What the status was whenever a score arrived. */
  readonly judged: string[];
  /** Characters of each request that arrived, name and value. */
  readonly requests: number[];
  /** Names that were set against the standard. */
  readonly broken: string[];
  /** Opens the activity: a window in which a runtime is found. */
  launch(): Window;
  /** What a small file of the package is answered with. */
  probe(): Promise<Response>;
  /** The page of the launch goes: what it still says is a farewell. */
  closing(): void;
}

export function scormSystem(dialect: Dialect, manners: Manners = {}): ScormSystem {
  const names = NAMES[dialect];
  const stored = new Map<string, string>();
  let leaving = false;
  let current = 0;
  let cuts = 0;

  const system: ScormSystem = {
    stored,
    network: 'up',
    refusing: 0,
    passing: 0,
    cutAfter: 0,
    get cuts() {
      return cuts;
    },
    judged: [],
    requests: [],
    broken: [],
    closing: () => (leaving = true),
    async probe() {
      if (manners.slow) await new Promise((done) => setTimeout(done, manners.slow));
      if (system.network === 'down') return Promise.reject(new TypeError('no network'));
      if (system.network === 'failing') return Promise.resolve(new Response('', { status: 503 }));
      // A redirection that is not followed.
      if (system.network === 'signed-out') return Promise.resolve(Response.json('log in', { status: 403 }));
      answered();
      return Promise.resolve(new Response('Due Yesterday is here.'));
    },
    launch() {
      leaving = false;
      current += 1;
      return windowOf(current);
    },
  };

  function answered(): void {
    if (system.cutAfter === 0) return;
    system.cutAfter -= 1;
    if (system.cutAfter > 0) return;
    cuts += 1;
    system.network = 'down';
  }

  function arrive(values: ReadonlyMap<string, string>): void {
    system.requests.push([...values].reduce((sum, [name, value]) => sum + name.length + value.length, 0));
    // The score is looked at before the status that came with it.
    if (values.has(names.score) && values.get(names.score) !== stored.get(names.score))
      system.judged.push(stored.get(names.status) ?? 'not attempted');
    for (const [name, value] of values) stored.set(name, value);
  }

  function windowOf(sitting: number): Window {
    if (manners.forgetsPlay) stored.set('cmi.suspend_data', '');
    const model = new Map(stored);
    const marked = new Map(stored);
    let open = false;
    let error = '0';
    let count = countOf('interactions');
    let objectives = countOf('objectives');
    const done = ['completed', 'passed'].includes(stored.get(names.status) ?? '');

    function countOf(kind: string): number {
      const rows = [...stored.keys()].flatMap((name) => {
        const found = new RegExp(`^cmi\\.${kind}\\.(\\d+)\\.id$`, 'u').exec(name)?.[1];
        return found === undefined ? [] : [Number(found)];
      });
      return manners.countsRows ? rows.length : Math.max(-1, ...rows) + 1;
    }

    const fail = (code: string, why?: string): string => {
      error = code;
      if (why) system.broken.push(why);
      return 'false';
    };

    function get(name: string): string {
      error = '0';
      if (name === 'cmi.interactions._count') return manners.noCount ? '' : String(count);
      if (name === names.mode) return manners.review && done ? 'review' : 'normal';
      if (name === 'cmi.comments' && manners.hidesComments) return '';
      if (/^cmi\.interactions\.\d+\./u.test(name) && dialect === 'scorm12') return '';
      return model.get(name) ?? (name === names.status ? 'not attempted' : '');
    }

    function set(name: string, value: string): string {
      error = '0';
      if (!open) return fail('301');
      if (manners.refuses?.test(name)) return fail('401');
      if (!names.known.test(name)) return fail('201', `unknown: ${name}`);
      const longest = name === 'cmi.suspend_data' ? names.suspend : LONGEST.find(([kind]) => kind.test(name))?.[1];
      if (longest !== undefined && value.length > longest) return fail('405', `too long: ${name} (${value.length})`);
      const form = FORMS.find(([kind]) => kind.test(name))?.[1];
      if (form && !form.test(value)) return fail('405', `not of its form: ${name}=${value}`);
      const [, kind, row] = /^cmi\.(interactions|objectives)\.(\d+)\./u.exec(name) ?? [];
      if (kind === 'interactions' && Number(row) > count) return fail('201');
      if (kind === 'interactions' && Number(row) === count) count += 1;
      if (kind === 'objectives' && Number(row) > objectives) return fail('201', `a gap: ${name}`);
      if (kind === 'objectives' && Number(row) === objectives) objectives += 1;
      const before = model.get(name) ?? '';
      const next = name === 'cmi.comments' && manners.appendsComments ? before + value : value;
      if (name === 'cmi.comments' && next.length > 4_096) return fail('405', `too many comments: ${next.length}`);
      model.set(name, next);
      return 'true';
    }

    function commit(): string {
      error = '0';
      if (!open) return fail('301');
      if (sitting !== current && !manners.twoAtOnce) return fail('101');
      const changed = new Map(
        [...model].filter(([name, value]) => !manners.sendsChanges || marked.get(name) !== value),
      );
      if (manners.sendsChanges) for (const [name, value] of changed) marked.set(name, value);
      const size = [...changed].reduce((sum, [name, value]) => sum + name.length + value.length, 0);
      if (leaving && size > (manners.farewellHolds ?? Number.POSITIVE_INFINITY)) return fail('101');
      if (system.network === 'down') return manners.trueOffline ? 'true' : fail('101');
      if (system.network !== 'up') return fail('101');
      if (system.refusing > 0 && system.passing > 0) system.passing -= 1;
      else if (system.refusing > 0) {
        system.refusing -= 1;
        return fail('101');
      }
      arrive(changed);
      answered();
      return 'true';
    }

    function finish(): string {
      if (manners.untouchedCompletes && !model.has(names.status)) model.set(names.status, 'completed');
      const answer = commit();
      open = false;
      return answer;
    }

    const [initialize, getValue, setValue, commitData, end, lastError] = names.calls;
    /** A runtime that breaks together with its system. */
    const broken =
      <T extends readonly string[]>(call: (...given: T) => string) =>
      (...given: T): unknown => {
        if (manners.breaks === undefined || system.network === 'up') return call(...given);
        if (manners.breaks === 'throws') throw new Error('the runtime is broken');
        return { owls: 7 };
      };
    const api = {
      [initialize]: broken(() => {
        open = true;
        return 'true';
      }),
      [getValue]: broken(get),
      [setValue]: broken(set),
      [commitData]: broken(commit),
      [end]: broken(finish),
      [lastError]: broken(() => error),
    };
    const top = { [names.api]: api, parent: null as unknown };
    top.parent = top;
    return { parent: top } as unknown as Window;
  }

  return system;
}
