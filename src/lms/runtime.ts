/** The school's SCORM runtime as a page finds it: an object in a frame above, spoken to in one of two dialects, and never trusted. */

export type Dialect = 'scorm12' | 'scorm2004';

/** Six calls of a SCORM runtime, made safe: none throws, and each says whether the runtime said yes. */
export interface Runtime {
  readonly dialect: Dialect;
  open(): boolean;
  get(name: string): string;
  set(name: string, value: string): boolean;
  commit(): boolean;
  close(): boolean;
}

type Call = (...given: string[]) => unknown;
type Api = Readonly<Record<string, Call | undefined>>;

/** What the two editions call the object and its functions. */
const NAMES = {
  scorm12: {
    api: 'API',
    open: 'LMSInitialize',
    get: 'LMSGetValue',
    set: 'LMSSetValue',
    commit: 'LMSCommit',
    close: 'LMSFinish',
    error: 'LMSGetLastError',
  },
  scorm2004: {
    api: 'API_1484_11',
    open: 'Initialize',
    get: 'GetValue',
    set: 'SetValue',
    commit: 'Commit',
    close: 'Terminate',
    error: 'GetLastError',
  },
} as const;

/** Frames above the page that are searched, as the editions recommend. */
const HIGHEST = 500;

/** Looks for the runtime of an edition: in this window and all above it, then in the opener and all above that. Null where there is none. */
export function findRuntime(start: Window, dialect: Dialect): Runtime | null {
  const found = above(start, dialect) ?? (start.opener ? above(start.opener as Window, dialect) : null);
  return found && speaking(found, dialect);
}

function above(start: Window, dialect: Dialect): Api | null {
  let here: Window = start;
  for (let height = 0; height < HIGHEST; height++) {
    try {
      const api = (here as unknown as Record<string, Api | undefined>)[NAMES[dialect].api];
      if (api) return api;
      if (here.parent === here) return null;
      here = here.parent;
    } catch {
      return null; // a frame of another origin: nothing can be seen through it
    }
  }
  return null;
}

function speaking(api: Api, dialect: Dialect): Runtime {
  const names = NAMES[dialect];
  const call = (name: string, ...given: string[]): string => {
    try {
      return String(api[name]?.(...given) ?? '');
    } catch {
      return '';
    }
  };
  const yes = (answer: string): boolean => answer === 'true' || answer === '1';
  const unharmed = (): boolean => ['', '0'].includes(call(names.error));
  return {
    dialect,
    open: () => yes(call(names.open, '')),
    get: (name) => call(names.get, name),
    set: (name, value) => yes(call(names.set, name, value)) && unharmed(),
    commit: () => yes(call(names.commit, '')),
    close: () => yes(call(names.close, '')),
  };
}
