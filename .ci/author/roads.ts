/** `npm run roads`: walks every road of every seat on the real statechart and prints what a seat offers and how its roads come out. */
import { performance } from 'node:perf_hooks';
import { caseNames, loadCaseFolder } from '../../src/content/load/caseFolders.ts';
import { ContentError } from '../../src/content/load/contentError.ts';
import type { CaseFile, Seat } from '../../src/content/schema/caseFile.ts';
import { documentedSteps, emptyDocket, type Docket } from '../../src/domain/docket/docket.ts';
import { assessDocket } from '../../src/domain/scoring/assessDocket.ts';
import { fullestPlay } from '../../src/domain/scoring/seatScoring.ts';
import type { MeasureName } from '../../src/domain/scoring/measure.ts';
import { rubricTable, type RubricRow } from '../../src/domain/scoring/rubricTable.ts';
import { outcomesOf, type DecisionOutcomes, type SeatOutcomes } from '../../tests/simulate/outcomes.ts';
import { hearingRoads } from '../../tests/simulate/hearingRoads.ts';
import { after, machineFor, openHearing } from '../../tests/simulate/seatActor.ts';
import { groundsOf, walk } from '../../tests/simulate/walkRoads.ts';

const MEASURES: readonly MeasureName[] = ['law', 'record', 'care'];
type Points = Readonly<Record<MeasureName, number | null>>;

/** A seat, or a hearing argued by somebody; a hearing is ruled and not scored, so it has only a walk. */
interface WalkReport {
  readonly name: string;
  readonly states: number;
  readonly ends: number;
  readonly dead: readonly string[];
  readonly milliseconds: number;
}

interface DecisionReport extends DecisionOutcomes {
  readonly options: number;
  readonly parts: number;
  readonly replies: number;
  /** Measures on which the options differ when each is played at its best. */
  readonly told: readonly MeasureName[];
  /** Options that no measure tells apart at their best, in groups. */
  readonly alike: readonly (readonly string[])[];
}

interface SeatReport {
  readonly case: string;
  readonly seat: string;
  readonly outcomes: Omit<SeatOutcomes, 'decisions' | 'roads'> & { readonly roads: string };
  readonly decisions: readonly DecisionReport[];
  readonly bestInOnePlay: Points;
  readonly documented: Points & { readonly steps: number }; // over the steps that the record shows
  readonly milliseconds: number;
}

/**
 * @param argv names of cases; all of them where none is named. `--json` prints the reports as JSON instead of tables
 * @returns 0, or 1 when a case cannot be loaded or a road has no end
 */
export async function main(argv: readonly string[]): Promise<number> {
  const named = argv.filter((word) => !word.startsWith('--'));
  const walks: WalkReport[] = [];
  const seats: SeatReport[] = [];
  try {
    for (const file of (named.length > 0 ? named : caseNames()).map((name) => loadCaseFolder(name))) {
      for (const ground of groundsOf(file)) {
        const from = performance.now();
        const { snapshots, ends, dead } = await walk(file, ground);
        walks.push({
          name: `${file.id} ${ground.name}`,
          states: snapshots.length,
          ends,
          dead,
          milliseconds: since(from),
        });
      }
      walks.push(...(await hearingWalks(file)));
      const rows = rubricTable(file);
      for (const seat of Object.values(file.seats))
        seats.push(
          seatReport(
            file,
            seat,
            rows.filter((row) => row.seat === seat.id),
          ),
        );
    }
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    console.error(error.message);
    return 1;
  }
  console.log(argv.includes('--json') ? JSON.stringify({ walks, seats }, null, 2) : asText(walks, seats));
  return walks.some(({ dead, ends }) => dead.length > 0 || ends === 0) ? 1 : 0;
}

/** The hearing of a case, argued by either side alone, by two and before a third: every choice at every question once. */
async function hearingWalks(file: CaseFile): Promise<WalkReport[]> {
  if (!file.hearing) return [];
  const machine = machineFor(file);
  const start = (await openHearing(file)).getSnapshot();
  return [...Object.keys(file.hearing.sides), 'two', 'three'].map((players) => {
    const from = performance.now();
    const { states, ended, stuck } = hearingRoads(machine, after(machine, start, { type: 'hearing.begun', players }));
    return {
      name: `${file.id} hearing, ${players}`,
      states: states.length,
      ends: ended,
      dead: stuck,
      milliseconds: since(from),
    };
  });
}

const since = (from: number): number => Math.round(performance.now() - from);

function seatReport(file: CaseFile, seat: Seat, rows: readonly RubricRow[]): SeatReport {
  const from = performance.now();
  const { decisions, roads, ...outcomes } = outcomesOf(file, seat);
  const shown = documentedSteps(file, seat.id);
  const fullest: Docket = {
    ...emptyDocket(file, seat.id),
    entries: fullestPlay(file, seat, Object.keys(seat.decisions)).entries,
  };
  return {
    case: file.id,
    seat: seat.id,
    outcomes: { roads: String(roads), ...outcomes },
    decisions: decisions.map((each) =>
      decisionReport(
        seat,
        each,
        rows.filter(({ decision }) => decision === each.decision),
      ),
    ),
    bestInOnePlay: pointsOf(file, fullest),
    documented: { ...pointsOf(file, shown), steps: shown.entries.length },
    milliseconds: since(from),
  };
}

function pointsOf(file: CaseFile, docket: Docket): Points {
  const { law, record, care } = assessDocket(file, docket);
  return { law: law?.points ?? null, record: record?.points ?? null, care: care?.points ?? null };
}

function decisionReport(seat: Seat, outcomes: DecisionOutcomes, rows: readonly RubricRow[]): DecisionReport {
  const { options, parts } = seat.decisions[outcomes.decision] ?? { options: {}, parts: {} };
  const same = new Map<string, string[]>();
  for (const { law, record, care, option } of rows)
    same.set(`${law} ${record} ${care}`, [...(same.get(`${law} ${record} ${care}`) ?? []), option]);
  return {
    ...outcomes,
    options: Object.keys(options).length,
    parts: Object.keys(parts).length,
    replies: Object.values(parts).reduce((sum, { replies }) => sum + Object.keys(replies).length, 0),
    told: MEASURES.filter((measure) => new Set(rows.map((row) => row[measure])).size > 1),
    alike: [...same.values()].filter((group) => group.length > 1),
  };
}

/** The reports as tables to read. */
function asText(walks: readonly WalkReport[], seats: readonly SeatReport[]): string {
  const walked = table(
    ['walked', 'states', 'ends', 'dead ends', 'ms'],
    walks.map(({ name, states, ends, dead, milliseconds }) => [name, states, ends, dead.length, milliseconds]),
  );
  return [
    walked,
    ...walks.flatMap(({ name, dead }) => dead.map((key) => `${name}: no road leads on from ${key}`)),
    ...seats.map(seatAsText),
    COUNTED,
  ].join('\n\n');
}

function seatAsText({
  case: file,
  seat,
  outcomes,
  decisions,
  bestInOnePlay,
  documented,
  milliseconds,
}: SeatReport): string {
  const sum = (of: (each: DecisionReport) => number): number => decisions.reduce((total, each) => total + of(each), 0);
  const title = `${file} ${seat}: ${decisions.length} decisions, ${sum(({ options }) => options)} options, ${sum(({ parts }) => parts)} parts, ${sum(({ replies }) => replies)} replies; ${grouped(outcomes.roads)} roads; ${milliseconds} ms`;
  const measures = table(
    [
      'over the seat',
      'values',
      'worst',
      'best',
      'best in one play',
      `documented, over ${documented.steps} of ${decisions.length}`,
      'tells options apart at',
    ],
    MEASURES.map((name) => [
      name,
      outcomes[name].length,
      outcomes[name][0] ?? '–',
      outcomes[name].at(-1) ?? '–',
      bestInOnePlay[name] ?? '–',
      documented[name] ?? '–',
      `${decisions.filter(({ told }) => told.includes(name)).length} of ${decisions.length}`,
    ]),
  );
  const each = table(
    ['decision', 'options', 'parts', 'replies', 'entries', 'outcomes', 'told apart by', 'alike at their best'],
    decisions.map((row) => [
      row.decision,
      row.options,
      row.parts,
      row.replies,
      row.entries,
      row.outcomes,
      row.told.join(' ') || 'nothing',
      row.alike.map((group) => group.join(' = ')).join('; '),
    ]),
  );
  return [title, measures, `${grouped(outcomes.lawAndCare)} distinct pairs of Law and Care over all roads.`, each].join(
    '\n',
  );
}

const COUNTED = `A road is a whole docket: at every decision one course, one reply to each part, and in each slot a slip of the tray or nothing.
values: the whole numbers from 0 to 100 that the seat's measure takes over all of them; worst and best are each alone. Exact, nothing sampled.
entries: all ways to make one decision; outcomes: the distinct (Law, Record, Care) among them. Record is – where it is not measured.`;

const grouped = (number: string | number): string => String(number).replace(/\B(?=(\d{3})+$)/g, ' ');

/** Columns as wide as their widest cell; numbers stand to the right. */
function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const widths = head.map((title, i) => Math.max(title.length, ...rows.map((row) => String(row[i]).length)));
  const line = (cells: readonly (string | number)[]): string =>
    cells
      .map((cell, i) =>
        typeof cell === 'number' ? String(cell).padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0),
      )
      .join('  ')
      .trimEnd();
  return [line(head), ...rows.map(line)].join('\n');
}
