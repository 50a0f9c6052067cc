/** For tests of the debrief's door: a case with its codes, a door in Node, and a storage in memory. */
import { createActor } from 'xstate';
import type { Seat } from '../content/schema/caseFile.ts';
import { coverOf } from '../content/load/coverOf.ts';
import { codebookOf, type Sheets } from '../domain/codes/codebook.ts';
import { grouped, seatless, writeCode, type CodeKind } from '../domain/codes/resultCode.ts';
import { sheetsOf } from '../domain/codes/sheets.ts';
import { documentedDocket } from '../domain/docket/docket.ts';
import { completeCases } from '../domain/fixtureDockets.ts';
import { debriefMachine } from '../machines/debrief/debriefMachine.ts';
import { createClassDoor } from './classDoor.ts';
import { createShelf } from './codeShelf.ts';
import { createStore, type Store } from './storage.ts';

const [listed] = completeCases().filter(({ cover }) => cover.listed === 'yes');
if (!listed) throw new Error('no listed case');
export const file = listed;
export const forms = file.teaching?.forms ?? null;
export const own = codebookOf(file, sheetsOf(forms));
export const shelf = createShelf(own, async () => null);
const nobody = seatless(own);
export const form = (sheets: Sheets): string => grouped(writeCode('full', nobody, own, sheets));
export const seats = Object.values(file.seats);
const [one, other] = seats;
if (!one || !other) throw new Error('no two seats');
export const [first, second] = [one, other];
const [decisionOf = '', { options: optionsOf } = { options: {} }] = Object.entries(first.decisions)[0] ?? [];
export const [decision, options] = [decisionOf, optionsOf];
export const codeOf = (kind: CodeKind, seat: Seat): string =>
  writeCode(kind, documentedDocket(file, seat.id), codebookOf(file));
export const short = codeOf('short', first);
export const quiet = (): void => {};

/** A storage that forgets with the test, or that has no room. */
export function memory(full = false): Store & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem(key: string, text: string) {
      if (full) throw new DOMException('full', 'QuotaExceededError');
      kept.set(key, text);
    },
    removeItem: (key: string) => {
      kept.delete(key);
    },
  } as unknown as Storage;
  return { ...createStore(() => storage), kept };
}

/** A door on an empty class. */
export async function opened(store: Store = memory()) {
  const actor = createActor(debriefMachine, { input: { cover: coverOf(file), file } });
  actor.start();
  return { actor, door: await createClassDoor(actor, shelf, store), context: () => actor.getSnapshot().context };
}

export const blob = (content: BlobPart, name: string): Blob & { name: string } =>
  Object.assign(new Blob([content]), { name });

export const code = codeOf('full', first);
