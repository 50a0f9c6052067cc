/** Back closes a sheet and stays on the page; whatever way a sheet is shut, one Back more leaves as ever. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { backClosesSheet } from './backClosesSheet.ts';

/** A window's history: its entries, where it stands, and Back, which arrives later. */
function browser() {
  const entries: unknown[] = [null];
  let heard: () => void = () => {};
  vi.stubGlobal('addEventListener', (_: string, then: () => void) => (heard = then));
  const state = {
    entries,
    back: () => {
      entries.pop();
      heard();
    },
    waiting: 0,
    arrive: () => {
      for (; state.waiting > 0; state.waiting--) state.back();
    },
  };
  vi.stubGlobal('history', {
    get state() {
      return entries.at(-1);
    },
    pushState: (entry: unknown) => entries.push(entry),
    back: () => (state.waiting += 1),
  });
  const shut = vi.fn<() => void>();
  const tell = backClosesSheet(shut);
  shut.mockImplementation(() => tell(false));
  return { ...state, state, shut, tell };
}

describe('a sheet', () => {
  beforeEach(() => vi.unstubAllGlobals());

  it('is shut by Back, which leaves nothing behind', () => {
    const { tell, back, shut, entries, state } = browser();
    tell(true);
    expect(entries).toHaveLength(2);
    back();
    expect(shut).toHaveBeenCalledOnce();
    expect([entries.length, state.waiting]).toEqual([1, 0]);
  });

  it('that is shut by its button takes its entry along', () => {
    const { tell, shut, entries, state } = browser();
    tell(true);
    tell(false);
    state.arrive();
    expect(shut).not.toHaveBeenCalled();
    expect(entries).toHaveLength(1);
  });

  it('that opens while the entry of another is being taken back has one too', () => {
    const { tell, shut, entries, state } = browser();
    tell(true);
    tell(false);
    tell(true);
    state.arrive();
    expect(entries).toHaveLength(2);
    state.back();
    expect(shut).toHaveBeenCalledOnce();
  });

  it('that gives way to another has one entry with it', () => {
    const { tell, entries } = browser();
    tell(true);
    tell(true);
    expect(entries).toHaveLength(2);
  });

  it('that was open before a reload leaves its entry to the next one', () => {
    const { tell, entries } = browser();
    entries.push({ due: 'sheet' });
    tell(true);
    expect(entries).toHaveLength(2);
  });
});
