/** Nothing kept is lost: what an earlier version wrote opens where it stood, with everything that was entered; where the case has changed since, with all of it that still stands. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createActor, waitFor, type Snapshot } from 'xstate';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CASES } from '../../src/content/load/caseFolders.ts';
import { coverOf } from '../../src/content/load/coverOf.ts';
import type { CaseFile } from '../../src/content/schema/caseFile.ts';
import { readAddress } from '../../src/domain/address/readAddress.ts';
import { codebookOf, type Codebook } from '../../src/domain/codes/codebook.ts';
import { codebookFrom } from '../../src/domain/codes/frozenBook.ts';
import { asWritten, readCode } from '../../src/domain/codes/resultCode.ts';
import { sheetsOf } from '../../src/domain/codes/sheets.ts';
import type { Docket } from '../../src/domain/docket/docket.ts';
import { parseDocket } from '../../src/domain/docket/parseDocket.ts';
import type { SavedPlay } from '../../src/domain/play/context.ts';
import { savedPageFrom } from '../../src/domain/play/savedPages.ts';
import { formMachine } from '../../src/machines/form/formMachine.ts';
import { createCodebookCache } from '../../src/shell/import/codebookCache.ts';
import { mergeSaves } from '../../src/shell/lms/mergeSaves.ts';
import { readSuspendData } from '../../src/shell/lms/suspendText.ts';
import { loadClass } from '../../src/shell/store/classStore.ts';
import { draftOf } from '../../src/shell/store/formDraft.ts';
import { readSettings, settingsForVisit } from '../../src/shell/store/preferences.ts';
import { findSaves } from '../../src/shell/store/saves.ts';
import { createStore } from '../../src/shell/store/storage.ts';
import {
  keptClasses,
  keptCodes,
  keptForm,
  keptSaves,
  keptSettings,
  keptSuspendData,
  storageWith,
} from '../fixtures/kept.ts';
import { memoryStore } from '../fixtures/memoryStorage.ts';
import { begin, caseNamed } from '../simulate/seatActor.ts';
import { statePath } from '../simulate/statePath.ts';

/** A state by its present name: the page of it may have been called otherwise. */
function stateOf(stands: string): string {
  const [page = '', ...inner] = stands.split('.');
  return [savedPageFrom(page) ?? page, ...inner].join('.');
}
/** What a state inside a page has become, where it is called otherwise now: a decision asks in the way of its hand. */
const NOW: Readonly<Record<string, readonly string[]>> = {
  examining: ['looking', 'listening', 'writing', 'examining'],
  answering: ['listening', 'answering', 'writing', 'examining'],
  timeline: ['brief'],
};

/** Whether a state is the one that was kept; a page that has become part of another is kept in any state of that. */
const isThere = (path: string, stands: string): boolean => {
  const [page = '', inner] = stateOf(stands).split('.');
  const now = path.split('.');
  return now[0] === page && (inner === undefined || (NOW[inner] ?? [inner]).includes(now.at(-1) ?? ''));
};

/** The sentence a play of an earlier version of its case brings with it; none while the case is at the version it was. */
const agedBy = (file: CaseFile, { version }: Docket): string[] =>
  version === file.cover.version ? [] : ['save-older'];

/** The frozen book of a version of the case, or null. */
const frozen = (file: CaseFile, version: number): Codebook | null => {
  const path = join(CASES, file.id, 'codebooks', `${version}.json`);
  return existsSync(path) ? codebookFrom(JSON.parse(readFileSync(path, 'utf8'))) : null;
};
const presentBook = (file: CaseFile): Codebook => codebookOf(file, sheetsOf(file.teaching?.forms ?? null));
const booksFor = (file: CaseFile): Codebook[] => {
  const older = Array.from({ length: file.cover.version - 1 }, (_, n) => frozen(file, n + 1));
  return [presentBook(file), ...older.filter((book) => book !== null)];
};

/** The version of each case in which everything kept here was written. */
const KEPT_VERSION = 1;
/** The book that the kept codes count on, as it was frozen; the present one until a version has followed. */
const keptBook = (file: CaseFile): Codebook => frozen(file, KEPT_VERSION) ?? presentBook(file);

describe('a save', () => {
  it.each(keptSaves.filter(({ seat }) => seat !== null))('of $case $seat, $name, opens as it was', async (kept) => {
    const file = caseNamed(kept.case);
    const found = findSaves(
      createStore(() => storageWith(kept.storage)),
      kept.case,
    );
    expect(found.notice).toBeNull();
    const key = `due-yesterday/play/${kept.case}`;
    const text = (at: string): unknown => JSON.parse(kept.storage[at] ?? 'null');
    const written = [text(key), text(`${key}/earlier`)].filter((play) => play !== null) as SavedPlay[];
    expect(found.plays.map(({ docket, draft, fork }) => ({ docket, draft, fork }))).toEqual(
      written.map(({ docket, draft, fork }) => ({ docket, draft, fork })),
    );
    expect(found.finished).toEqual(text(`${key}/finished`) ?? {});
    for (const [index, play] of written.entries()) {
      const actor = begin(file);
      actor.send({ type: 'saves.found', ...found });
      actor.send({ type: 'play.resumed', index });
      const snapshot = await waitFor(actor, ({ context }) => context.docket !== null);
      expect(snapshot.context.notices).toEqual(agedBy(file, play.docket));
      if (play.docket.version !== file.cover.version) {
        expect(play.docket.entries).toEqual(expect.arrayContaining([...(snapshot.context.docket?.entries ?? [])]));
        expect(snapshot.context.docket?.carried?.from).toBe(play.docket.version);
        continue;
      }
      expect(snapshot.context.docket?.entries).toEqual(play.docket.entries);
      expect(snapshot.context.draft).toEqual(play.draft);
      expect(snapshot.context.fork?.original.entries).toEqual(play.fork?.original.entries);
      if (index === 0) expect(isThere(statePath(snapshot), kept.stands), statePath(snapshot)).toBe(true);
    }
  });

  it.each(keptSaves.filter(({ seat }) => seat === null))(
    'of the hearing of $case, $name, opens as it was',
    async (kept) => {
      const file = caseNamed(kept.case);
      const found = findSaves(
        createStore(() => storageWith(kept.storage)),
        kept.case,
      );
      const actor = begin(file);
      actor.send({ type: 'saves.found', ...found });
      actor.send({ type: 'hearing.resumed' });
      const snapshot = await waitFor(actor, ({ context }) => context.hearing !== null);
      const { play } = JSON.parse(kept.storage[`due-yesterday/play/${kept.case}/hearing`] ?? 'null');
      expect(play.docket.moves).toHaveLength(2);
      expect(snapshot.context.hearing?.docket).toMatchObject({ players: 'three', moves: play.docket.moves });
      expect(['hearing.stage', stateOf(kept.stands)]).toContain(statePath(snapshot));
    },
  );
});

describe('suspend data', () => {
  it.each(keptSuspendData)('of $case $seat, $name, bring every play back', (kept) => {
    const file = caseNamed(kept.case);
    const data = readSuspendData(kept.text);
    expect(data).toMatchObject({ mark: 'a-mark', best: kept.best, hearings: kept.hearings });
    if (!data) return;
    const store = memoryStore();
    const { sound, versions } = mergeSaves(store, coverOf(file), data, file, booksFor(file).slice(1));
    const found = findSaves(store, kept.case);
    if (file.cover.version !== KEPT_VERSION) {
      expect(versions).toEqual([]);
      expect(kept.docket.entries).toEqual(expect.arrayContaining([...(found.plays[0]?.docket.entries ?? [])]));
      return;
    }
    expect({ sound, versions }).toEqual({ sound: true, versions: [] });
    expect(found.plays[0]).toMatchObject({ draft: kept.draft, page: savedPageFrom(kept.page) });
    expect(found.plays[0]?.docket.entries).toEqual(kept.docket.entries);
    for (const [seat, docket] of Object.entries(kept.finished))
      expect(found.finished[seat]?.entries).toEqual(docket.entries);
    expect(found.hearings).toBe(kept.hearings);
  });
});

describe('a code', () => {
  it.each(keptCodes)(
    '$code ($kind, $case $seat: $name) reads by its own book as it was written',
    ({ code, kind, docket, sheets, ...kept }) => {
      const read = readCode(code, [keptBook(caseNamed(kept.case))]);
      if (!('docket' in read)) throw new Error(`the code is refused: ${read.problem}`);
      expect(read.kind).toBe(kind);
      expect(read.sheets).toEqual(sheets ?? {});
      const entries = docket?.entries ?? [];
      // A short code holds the courses and nothing else.
      expect(read.docket.entries.map(({ decision, option }) => [decision, option])).toEqual(
        entries.map(({ decision, option }) => [decision, option]),
      );
      if (kind === 'full') expect(read.docket.entries).toEqual(entries);
    },
  );

  it.each(keptCodes.filter(({ docket }) => !docket))(
    '$code ($case: $name) keeps the answers to its form',
    ({ code, sheets, ...kept }) => {
      const file = caseNamed(kept.case);
      expect(readCode(code, booksFor(file))).toMatchObject({ docket: { version: file.cover.version }, sheets });
    },
  );

  it.each(keptCodes.filter(({ docket }) => docket))(
    '$code ($kind, $case $seat: $name) comes over into the present case as far as it still stands',
    ({ code, ...kept }) => {
      const file = caseNamed(kept.case);
      const own = readCode(code, [keptBook(file)]);
      const read = readCode(code, booksFor(file));
      if (!('docket' in own)) throw new Error(`the code is refused: ${own.problem}`);
      if (file.cover.version === KEPT_VERSION) {
        expect(read).toEqual(own);
        return;
      }
      if (!('docket' in read)) {
        expect(read).toEqual({ problem: 'retired', version: KEPT_VERSION });
        return;
      }
      const { entries, carried } = read.docket;
      expect(read.sheets).toEqual(own.sheets); // the forms and questions of the present case are those of then
      expect(own.docket.entries).toEqual(expect.arrayContaining([...entries]));
      expect(carried).toEqual({
        from: KEPT_VERSION,
        kept: entries.length,
        left: own.docket.entries.length - entries.length,
      });
      expect(parseDocket(read.docket, file)).toMatchObject({ docket: read.docket, problems: [] });
    },
  );
});

describe('a class', () => {
  it.each(keptClasses)('of $case, $name, is complete', async (kept) => {
    const file = caseNamed(kept.case);
    const cache = createCodebookCache(presentBook(file), (version) => Promise.resolve(frozen(file, version)));
    const store = createStore(() => storageWith(kept.storage));
    const batch = await loadClass(store, kept.case, cache);
    const written = kept.codes.map(([code, group]) => [asWritten(code), group]);
    const counted = kept.hands.flatMap(({ seat, decision, hands }) =>
      Object.entries(hands).map(([option, count]) => ({ seat, decision, option, count })),
    );
    const found = batch?.found.map(({ text, group = '' }) => [asWritten(text), group]) ?? [];
    if (file.cover.version !== KEPT_VERSION) {
      // What is left of each code counts, and a code of which nothing is left stays with the class.
      const unread = batch?.unread.map(([code, group]) => [asWritten(code), group]) ?? [];
      expect([...found, ...unread].toSorted()).toEqual(written.toSorted());
      expect(batch?.refused.map(({ problem }) => problem)).toEqual(unread.map(() => 'retired'));
      expect(counted).toEqual(expect.arrayContaining([...(batch?.hands ?? [])]));
      return;
    }
    expect(batch?.refused).toEqual([]);
    expect(found).toEqual(written);
    expect(batch?.hands).toEqual(counted);
  });
});

describe('what a browser keeps beside plays', () => {
  beforeEach(() => {
    vi.stubGlobal('matchMedia', () => ({ matches: false }));
  });

  it('settings are as they were chosen, at home and for a visit', () => {
    const settings = readSettings(createStore(() => storageWith(keptSettings.storage)));
    // A stage that was once turned off was a still picture, and is kept under that name.
    const chosen = { ...JSON.parse(keptSettings.storage['due-yesterday/settings'] ?? 'null'), stage: 'still' };
    expect(settings).toMatchObject(chosen);
    const visit = createStore(() => storageWith(keptSettings.visit));
    expect(settingsForVisit(settings, readAddress('?class').address, visit).sound).toBe(false);
  });

  it('a form half filled in goes on where it was', () => {
    const visit = createStore(() => storageWith(keptForm.visit));
    const draft = draftOf(visit, 'specimen', 'after', 4);
    const actor = createActor(formMachine, {
      input: { occasion: 'after', first: 'a', statements: 4 },
      snapshot: draft as unknown as Snapshot<unknown>,
    }).start();
    expect(actor.getSnapshot()).toMatchObject({ value: keptForm.value, context: keptForm.context });
  });
});
