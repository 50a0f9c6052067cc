/** When the offline copy begins: with the title in front after a while, in a seat at its first record card, and never where data is to be saved. */
import { describe, expect, it, vi } from 'vitest';
import type { Actor } from 'xstate';
import type { AppMachine } from '../../machines/app/appMachine.ts';
import { followOffline, type Keep } from './followOffline.ts';

type Place = 'title' | 'coming' | { readonly seat: string };

/** An actor that stands where it is put, and a clock that goes when it is told. */
function table({ savesData = false, isKept = false } = {}) {
  let place: Place = 'title';
  let due = (): void => {};
  const followers = new Set<() => void>();
  const matches = ({ place: asked }: { place: string | { seat: string } }): boolean =>
    typeof asked === 'string'
      ? asked === (typeof place === 'string' ? place : 'seat')
      : typeof place !== 'string' && asked.seat === place.seat;
  const send = vi.fn<(event: { offline: string }) => void>();
  const actor = {
    getSnapshot: () => ({ matches, hasTag: (tag: string) => place === tag }),
    send,
    subscribe(follower: () => void) {
      followers.add(follower);
      return { unsubscribe: () => followers.delete(follower) };
    },
  } as unknown as Actor<AppMachine>;
  const keep = vi.fn<Keep>();
  const offline = followOffline(actor, { keep, savesData, isKept, wait: (_, then) => (due = then) });
  offline.begin();
  return {
    keep,
    send,
    offline,
    pass: () => due(),
    go(to: Place) {
      place = to;
      for (const follower of Array.from(followers)) follower();
    },
  };
}

describe('the offline copy', () => {
  it('waits a while on the title, and begins', () => {
    const at = table();
    expect(at.keep).not.toHaveBeenCalled();
    at.pass();
    expect(at.keep).toHaveBeenCalledOnce();
  });

  it.each<readonly [string, Place, Place]>([
    ['its first record card', { seat: 'decision' }, { seat: 'recap' }],
    ['the title, when the seat was left', { seat: 'briefing' }, 'title'],
    ['the first record card of a seat that was still coming', 'coming', { seat: 'recap' }],
  ])('leaves the line to a first chapter until %s', (_, from, to) => {
    const at = table();
    at.go(from);
    at.pass();
    at.go({ seat: 'decision' });
    expect(at.keep).not.toHaveBeenCalled();
    at.go(to);
    at.go({ seat: 'decision' });
    at.go({ seat: 'recap' });
    expect(at.keep).toHaveBeenCalledOnce();
  });

  it.each<Place>(['title', 'coming', { seat: 'briefing' }, { seat: 'decision' }])(
    'that is there already holds nothing up: a newer version is looked for at %j',
    (place) => {
      const at = table({ isKept: true });
      at.go(place);
      at.pass();
      expect(at.keep).toHaveBeenCalledOnce();
    },
  );

  it('is not made where the reader asked to save data', () => {
    const at = table({ savesData: true });
    at.pass();
    expect(at.keep).not.toHaveBeenCalled();
  });

  it('is told of when it stands, and a newer version is taken up when the player asks', () => {
    const at = table();
    at.pass();
    const [news] = at.keep.mock.calls[0] ?? [];
    const take = vi.fn<() => void>();
    news?.ready();
    news?.newer(take);
    expect(at.send.mock.calls.map(([{ offline }]) => offline)).toEqual(['ready', 'newer']);
    at.offline.renew();
    expect(take).toHaveBeenCalledOnce();
  });
});
