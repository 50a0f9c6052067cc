/** The school's runtime is found wherever an edition allows it to be, and whatever it answers does no harm. */
import { describe, expect, it } from 'vitest';
import { findRuntime, type Dialect } from './runtime.ts';

interface Frame {
  parent: Frame | null;
  opener: Frame | null;
  API?: unknown;
  API_1484_11?: unknown;
}

/** Frames within frames; the first is the page of the game, and the last stands on top, as its own parent. */
function frames(...apis: Partial<Frame>[]): Frame {
  const built = apis.map((api): Frame => ({ parent: null, opener: null, ...api }));
  built.forEach((frame, i) => (frame.parent = built[i + 1] ?? frame));
  return built[0] as Frame;
}
const find = (page: Frame, dialect: Dialect) => findRuntime(page as unknown as Window, dialect);
const named = (name: string) => ({ LMSGetValue: () => name, GetValue: () => name });

describe('where a runtime is looked for', () => {
  it.each([
    { where: 'in the page itself', page: frames({ API: named('here') }) },
    { where: 'in the frame above', page: frames({}, { API: named('here') }) },
    { where: 'far above', page: frames(...Array.from({ length: 400 }, () => ({})), { API: named('here') }) },
    { where: 'in the window that opened the page', page: frames({ opener: frames({ API: named('here') }) }) },
    { where: 'above the window that opened it', page: frames({ opener: frames({}, { API: named('here') }) }) },
    {
      where: 'above the page before the window that opened it',
      page: frames({ opener: frames({ API: named('there') }) }, { API: named('here') }),
    },
  ])('$where', ({ page }) => {
    expect(find(page, 'scorm12')?.get('x')).toBe('here');
  });

  it('is the object of the edition asked for, and no other', () => {
    const page = frames({ API: named('1.2') }, { API_1484_11: named('2004') });
    expect(find(page, 'scorm12')?.get('x')).toBe('1.2');
    expect(find(page, 'scorm2004')?.get('x')).toBe('2004');
    expect(find(frames({ API: named('1.2') }), 'scorm2004')).toBeNull();
  });

  it('is given up where frames never end', () => {
    let asked = 0;
    // A frame whose parent is always another one.
    const next = (): Frame =>
      new Proxy({} as Frame, {
        get: (_, name) => {
          if (name !== 'parent') return undefined;
          asked += 1;
          if (asked > 5_000) throw new RangeError('the search does not end');
          return next();
        },
      });
    expect(find(next(), 'scorm12')).toBeNull();
    expect(asked).toBeLessThan(5_000);
  });
});

describe('what a runtime answers', () => {
  const says = (api: Record<string, unknown>) => {
    const runtime = find(frames({ API: api }), 'scorm12');
    if (!runtime) throw new Error('it was not found');
    return runtime;
  };

  it.each([
    { answer: 'true', yes: true },
    { answer: true, yes: true },
    { answer: '1', yes: true },
    { answer: 1, yes: true },
    { answer: 'false', yes: false },
    { answer: '', yes: false },
    { answer: undefined, yes: false },
    { answer: null, yes: false },
    { answer: '0', yes: false },
  ])('$answer counts as yes: $yes', ({ answer, yes }) => {
    const runtime = says({
      LMSInitialize: () => answer,
      LMSSetValue: () => answer,
      LMSCommit: () => answer,
      LMSFinish: () => answer,
    });
    expect([runtime.open(), runtime.set('a', 'b'), runtime.commit(), runtime.close()]).toEqual([yes, yes, yes, yes]);
  });

  it('a runtime that lacks a function, or throws, says no and gives nothing', () => {
    const throwing = () => {
      throw new Error('gone');
    };
    const broken = { LMSInitialize: throwing, LMSGetValue: throwing, LMSSetValue: throwing, LMSCommit: throwing };
    for (const runtime of [says({}), says(broken)]) {
      expect([runtime.open(), runtime.set('a', 'b'), runtime.commit(), runtime.close()]).toEqual([
        false,
        false,
        false,
        false,
      ]);
      expect(runtime.get('a')).toBe('');
    }
  });

  it.each([
    { error: '0', taken: true },
    { error: '', taken: true },
    { error: undefined, taken: true },
    { error: '405', taken: false },
    { error: 405, taken: false },
  ])('a value it says yes to was taken where its last error is $error: $taken', ({ error, taken }) => {
    expect(says({ LMSSetValue: () => 'true', LMSGetLastError: () => error }).set('a', 'b')).toBe(taken);
  });

  it('hands over the name and the value as they are', () => {
    const heard: unknown[] = [];
    const runtime = says({
      LMSSetValue: (...given: unknown[]) => heard.push(given),
      LMSInitialize: (...given: unknown[]) => heard.push(given),
    });
    runtime.open();
    runtime.set('cmi.core.exit', 'suspend');
    expect(heard).toEqual([[''], ['cmi.core.exit', 'suspend']]);
  });
});
