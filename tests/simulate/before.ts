/** The code of an earlier commit, as the sittings try it: read from a folder, by the names and the answers it had before issue 19. */
import type { Codebook } from '../../src/domain/codes/codebook.ts';
import type { CaseFile } from '../../src/content/schema/caseFile.ts';
import type { Docket } from '../../src/domain/docket/docket.ts';
import type { Dialect, Runtime } from '../../src/lms/runtime.ts';
import type { Store } from '../../src/shell/store/storage.ts';
import { handAt, rememberingBy, type Hand, type Table } from './hand.ts';
import type { Expected, Opened, Tried, Truth } from './tried.ts';

/** What was known of a play, as far as it is needed here. */
interface View {
  readonly score: number | null;
  readonly decisions: readonly unknown[];
}
interface Gradebook {
  readonly kept: string;
  know(decisions: readonly unknown[]): void;
}
interface Kept {
  readonly mark: string;
  readonly finished: Readonly<Record<string, string>>;
  readonly plays: Readonly<Record<string, string>>;
}
interface Play {
  readonly docket: Docket;
}

/** The modules of that commit that are no longer as they were. */
interface Modules {
  findRuntime(start: Window, dialect: Dialect): Runtime | null;
  scormGradebook(runtime: Runtime, now: () => number): Gradebook | null;
  cmi5Gradebook(search: string, now: () => number): Promise<Gradebook | null>;
  gradebookView(file: CaseFile, docket: Docket, words: object): View;
  startReporting(reporting: object): void;
  nothingKept(mark: string, caseId: string): Kept;
  readSuspendData(text: string): Kept | null;
  mergeSaves(
    store: Store,
    cover: object,
    kept: Kept,
    file: CaseFile,
    older: readonly Codebook[],
  ): { readonly plays: readonly Play[]; readonly finished: Readonly<Record<string, Docket>> };
  namespacedStore(store: Store, name: string): Store;
  firstWordsInNode(): object;
  richestCase(): CaseFile;
  coverOf(file: CaseFile): Tried['cover'];
}

const FILES = [
  'src/content/load/coverOf.ts',
  'src/domain/docket/docket.ts',
  'src/domain/docket/edition.ts',
  'src/domain/play/coda.ts',
  'src/lms/cmi5/cmi5Gradebook.ts',
  'src/lms/runtime.ts',
  'src/lms/scormGradebook.ts',
  'src/pages/scorecard/gradebook.view.ts',
  'src/shell/lms/mergeSaves.ts',
  'src/shell/lms/reporting.ts',
  'src/shell/lms/suspendData.ts',
  'src/shell/store/saves.ts',
  'src/shell/store/storage.ts',
  'tests/fixtures/cases.ts',
  'tests/fixtures/context.ts',
  'tests/fixtures/words.ts',
];

/** @param folder where the files of the commit lie, with the packages beside them @throws Error where one is missing */
export async function codeBefore(folder: string): Promise<Tried> {
  const loaded = await Promise.all(
    FILES.map((file) => import(/* @vite-ignore */ `${folder}/${file}`) as Promise<object>),
  );
  const code = Object.assign({}, ...loaded) as Modules & Omit<Table, 'file'>;
  const file = code.richestCase();
  const cover = code.coverOf(file);
  const words = code.firstWordsInNode();
  const table: Table = { ...code, file };

  /** Takes up what is kept and starts to report, as `createLmsGame` did. */
  function sitDown(gradebook: Gradebook, device: Store, mark: string): Hand {
    const kept = code.readSuspendData(gradebook.kept) ?? code.nothingKept(mark, file.id);
    const store = code.namespacedStore(device, kept.mark);
    const isEmpty = Object.keys({ ...kept.finished, ...kept.plays }).length === 0;
    const { plays, finished } = isEmpty ? { plays: [], finished: {} } : code.mergeSaves(store, cover, kept, file, []);
    const [first, ...rest] = plays.map(({ docket }) => docket);
    const all = [...Object.values(finished), ...rest, ...(first ? [first] : [])];
    const views = all.map((docket) => code.gradebookView(file, docket, words));
    gradebook.know(views.flatMap(({ decisions }) => decisions));
    const hand = handAt(table, store);
    const { actor } = hand;
    code.startReporting({ actor, gradebook, wish: 'law-and-record', kept, views, words: () => words });
    return hand;
  }

  const opened = (gradebook: Gradebook): Opened => ({
    sit: (device, mark) => ({
      ...sitDown(gradebook, device, mark),
      // It heard of no other window, and did not wait for anything on the way back to the course.
      reports: { yield: () => {}, part: () => Promise.resolve() },
    }),
  });

  /** A row bore a letter in SCORM 1.2, and the option's own name in SCORM 2004. Codas were not told. */
  const expected = ({ dockets }: Truth, dialect: Dialect | 'cmi5'): Expected[] =>
    [...dockets.values()].flatMap((docket) =>
      docket.entries.map(({ decision, option }) => {
        const options = Object.keys(code.seatOf(file, docket)?.decisions[decision]?.options ?? {});
        const letter = 'abcdefghijklmnopqrstuvwxyz'[options.indexOf(option)] ?? '';
        const answer = dialect === 'scorm12' ? letter : option.replaceAll('-', '_');
        const row = `${docket.seat}-${decision}`;
        return { row, option, at: null, isAnswer: (text: string) => text === answer, unscored: false };
      }),
    );

  return {
    cover,
    rows: [],
    openScorm({ dialect, launch }) {
      const runtime = code.findRuntime(launch(), dialect);
      const gradebook = runtime && code.scormGradebook(runtime, Date.now);
      return Promise.resolve(gradebook && opened(gradebook));
    },
    async openCmi5(search) {
      const gradebook = await code.cmi5Gradebook(search, Date.now);
      return gradebook ? opened(gradebook) : 'lms-missing';
    },
    remembering: () => rememberingBy((docket) => code.gradebookView(file, docket, words).score),
    expected,
  };
}
