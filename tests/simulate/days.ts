/** Days of a device that two pupils share: what they do by lot, and what must hold whatever they do. */
import { begunSeat } from '../../src/domain/play/begunSeat.ts';
import { playOf } from '../../src/domain/play/context.ts';
import type { CaseFile } from '../../src/content/schema/caseFile.ts';
import type { Route } from '../../src/domain/address/address.ts';
import { findSaves } from '../../src/shell/store/saves.ts';
import { createStore } from '../../src/shell/store/storage.ts';
import { createDevice, type Device, type DeviceWindow } from './device.ts';
import { chances } from './pupil.ts';
import { eventsAt } from './roadEvents.ts';

/** What went wrong in a day, in words; nothing where it went as it must. */
export interface Day {
  readonly wrong: readonly string[];
  readonly decided: number;
  readonly acts: number;
}

/** Decisions that were made in one play, and by whom. They must be kept together as long as the device keeps anything. */
interface Made {
  readonly pupil: string;
  readonly entries: readonly string[];
}

const sorted = (entry: object): string =>
  JSON.stringify(entry, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
const baseOf = (id: string): string => id.replace(/(-\d+)+$/u, '');

/** The case as a next version might be: one course of each seat's first decision is gone. */
export function nextVersion(file: CaseFile): CaseFile {
  const seats = Object.entries(file.seats).map(([id, seat]) => {
    const [[first = '', decision] = []] = Object.entries(seat.decisions);
    const options = Object.fromEntries(Object.entries(decision?.options ?? {}).slice(0, -1));
    return [id, { ...seat, decisions: { ...seat.decisions, [first]: { ...decision, options } } }];
  });
  return { ...file, cover: { ...file.cover, version: file.cover.version + 1 }, seats: Object.fromEntries(seats) };
}

/** @param acts how many things are done in the day */
export async function liveADay(file: CaseFile, seed: number, acts = 60): Promise<Day> {
  const chance = chances(seed);
  const among = <T>(list: readonly T[]): T => {
    const found = list[Math.floor(chance() * list.length)];
    if (found === undefined) throw new Error('there is nothing to choose from');
    return found;
  };
  const device = createDevice(file);
  const seats = Object.keys(file.seats);
  const made = new Map<string, Made>(); // by the play as its window has it
  const owners = new Map<string, string>();
  const wrong: string[] = [];
  let pupil = 'A';
  let decided = 0;
  const links: readonly Route[] = [{ page: 'title' }, ...seats.map((seat): Route => ({ page: 'seat', seat }))];

  const ownerOf = (id: string | null): string | undefined => (id === null ? undefined : owners.get(baseOf(id)));
  const say = (what: string): void => void wrong.push(`day ${seed}: ${what}`);

  const isHome = ({ actor }: DeviceWindow): boolean => actor.getSnapshot().matches({ place: 'title' });
  /** The pupil looks at the window: at the question before a seat they go on only with what is theirs. */
  async function look(window: DeviceWindow): Promise<void> {
    const { actor } = window;
    const { context } = actor.getSnapshot();
    if (actor.getSnapshot().matches({ place: 'asking' })) {
      actor.send({
        type: ownerOf(begunSeat(context)?.id ?? null) === pupil && chance() < 0.8 ? 'play.continued' : 'play.begun',
      });
      await device.settle();
    }
    const { docket, kept } = window.actor.getSnapshot().context;
    if (docket && docket.entries.length > 0 && ownerOf(kept) !== pupil)
      say(`pupil ${pupil} is shown a play of ${ownerOf(kept)}, ${window.route.page}`);
  }

  async function decide(window: DeviceWindow, half: boolean): Promise<void> {
    const { actor } = window;
    const before = actor.getSnapshot().context;
    if (!before.docket || before.side || before.coda) return;
    for (let guard = 0; guard < 30; guard += 1) {
      const snapshot = actor.getSnapshot();
      const isDecision = snapshot.hasTag === undefined ? false : snapshot.context.page === 'decision';
      const events = eventsAt(snapshot, (decision) => {
        const { seat } = playOf(snapshot.context);
        const entry = seat.documented[decision];
        const onward = Object.entries(seat.decisions[decision]?.options ?? {}).filter(
          ([, { ends }]) => ends === undefined,
        );
        return entry && { ...entry, option: chance() < 0.5 ? entry.option : (among(onward)[0] ?? entry.option) };
      });
      if (events.length === 0) break;
      for (const event of half && isDecision ? events.slice(0, 1 + Math.floor(chance() * (events.length - 1))) : events)
        actor.send(event);
      await device.settle();
      const { docket, kept } = actor.getSnapshot().context;
      if (docket && kept && docket.entries.length > before.docket.entries.length) {
        decided += 1;
        if (!owners.has(baseOf(kept))) owners.set(baseOf(kept), pupil);
        const excused = actor.getSnapshot().context.notices.includes('storage-full');
        if (!device.full) made.set(`${loadOf(window)} ${kept}`, { pupil, entries: docket.entries.map(sorted) });
        else if (!excused) say('a decision could not be kept, and nothing was said');
        break;
      }
      if (half || docket?.entries.length !== before.docket.entries.length) break;
      if (isDecision && actor.getSnapshot().context.page === 'decision') {
        // A course that the slips do not fit was not entered: the documented one is.
        const { seat, decision } = playOf(actor.getSnapshot().context);
        actor.send({ type: 'option.chosen', option: seat.documented[decision.id]?.option ?? '' });
      }
    }
    const { kept, draft } = actor.getSnapshot().context;
    if (kept && draft && !owners.has(baseOf(kept))) owners.set(baseOf(kept), pupil);
  }

  const loaded = new WeakMap<object, number>();
  let count = 0;
  const loadOf = ({ actor }: DeviceWindow): number => {
    if (!loaded.has(actor)) loaded.set(actor, (count += 1));
    return loaded.get(actor) ?? 0;
  };

  const mine = new Set<DeviceWindow>(); // windows that the pupil who sits there has opened or come to by an address
  const ACTS: Readonly<Record<string, () => Promise<DeviceWindow | null>>> = {
    async open() {
      if (device.windows.length > 5) device.windows[0]?.close();
      const window = await device.open(among(links));
      mine.add(window);
      return window;
    },
    async address() {
      const window = among(device.windows);
      mine.add(window);
      await window.load(among(links), false);
      return window;
    },
    async again() {
      const window = among([...mine].filter((each) => device.windows.includes(each)));
      await window.load(window.route, true);
      return window;
    },
    async home() {
      const window = among(device.windows);
      mine.add(window);
      window.actor.send({ type: 'title.returned' });
      await device.settle();
      return window;
    },
    async seat() {
      const window = among(device.windows.filter(isHome));
      mine.add(window);
      window.actor.send({ type: 'seat.chosen', seat: among(seats) });
      await device.settle();
      return window;
    },
    async resume() {
      const window = among(device.windows.filter(isHome));
      mine.add(window);
      const { saved } = window.actor.getSnapshot().context;
      const own = saved.flatMap((play, index) => (ownerOf(play.id ?? null) === pupil ? [index] : []));
      window.actor.send({ type: 'play.resumed', index: among(own) });
      await device.settle();
      return window;
    },
    /** The play in which one window stands is taken up in another as well. */
    async twin() {
      const { kept } = among(
        [...mine].filter((each) => device.windows.includes(each) && !isHome(each)),
      ).actor.getSnapshot().context;
      const window = await device.open({ page: 'title' });
      mine.add(window);
      const { saved } = window.actor.getSnapshot().context;
      const index = saved.findIndex(({ id = '' }) => kept !== null && id.startsWith(baseOf(kept)));
      if (index >= 0) window.actor.send({ type: 'play.resumed', index });
      await device.settle();
      return window;
    },
    async decide() {
      const window = among([...mine].filter((each) => device.windows.includes(each) && !isHome(each)));
      await decide(window, false);
      return window;
    },
    async weigh() {
      const window = among([...mine].filter((each) => device.windows.includes(each) && !isHome(each)));
      await decide(window, true);
      return window;
    },
    async close() {
      const window = among(device.windows);
      mine.delete(window);
      window.close();
      return null;
    },
    async change() {
      pupil = pupil === 'A' ? 'B' : 'A';
      mine.clear();
      if (chance() < 0.5) for (const window of device.windows) window.close();
      return null;
    },
    async fill() {
      device.full = !device.full;
      return null;
    },
    async version() {
      device.file = device.file === file ? nextVersion(file) : file;
      return null;
    },
  };
  const USUAL = ['open', 'address', 'again', 'again', 'home', 'seat', 'seat', 'resume', 'twin', 'weigh', 'close'];
  const RARE = ['change', 'change', 'fill', 'version'];

  for (let n = 0; n < acts; n += 1) {
    const name = chance() < 0.6 ? 'decide' : chance() < 0.15 ? among(RARE) : among(USUAL);
    const before = new Map(device.windows.map((window) => [window, window.writes]));
    const acted = await ACTS[name]?.().catch((error: unknown) => {
      if (error instanceof Error && error.message === 'there is nothing to choose from') return null;
      throw error;
    });
    if (acted) await look(acted);
    await device.settle();
    for (const [window, writes] of before)
      if (window !== acted && window.writes !== writes) say(`a window that nobody touched wrote, after ${name}`);
  }
  if (device.full) device.full = false;
  for (const [name, what] of missing(device, [...made.values()])) say(`${name} ${what}`);
  for (const window of device.windows) window.close();
  return { wrong, decided, acts };
}

/** The decisions that are in no play that the device keeps. */
function missing(device: Device, made: readonly Made[]): [string, string][] {
  const store = createStore(() => ({
    ...({} as Storage),
    getItem: (key: string) => device.kept.get(key) ?? null,
    setItem: () => {},
    key: (at: number) => [...device.kept.keys()][at] ?? null,
    length: device.kept.size,
  }));
  const { plays, finished } = findSaves(store, device.file.id);
  const kept = [...plays.map(({ docket }) => docket), ...Object.values(finished)].map(
    ({ entries }) => new Set(entries.map(sorted)),
  );
  return made
    .filter(({ entries }) => !kept.some((play) => entries.every((entry) => play.has(entry))))
    .map(({ pupil, entries }) => [`${entries.length} decisions of pupil ${pupil}`, 'are kept nowhere']);
}
