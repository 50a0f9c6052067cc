/** Makes the coda of a seat out of its file and the seat it stands beside, and checks what only a coda must keep to. */
import type { z } from 'zod';
import { CODA_DECISIONS, type CodaFile } from '../schema/coda.ts';
import type { CaseFile, Coda, Seat } from '../schema/caseFile.ts';
import type { DecisionsFile } from '../schema/decision.ts';
import type { Chapter } from '../schema/seat.ts';
import type { Problem } from './contentError.ts';
import { seatProblems } from './crossReferences.ts';
import { inChapterOrder } from './inChapterOrder.ts';
import type { ReadYaml } from './readYaml.ts';

type Step = string | number;

/** The coda as a seat with the id of the seat it stands beside. */
export function codaOf(seat: Omit<Seat, 'coda'>, { coda, decisions }: CodaFile): Coda {
  const { title, opening, closing, from, hour = seat.hour, place = seat.place, cameras, documented } = coda;
  const chapters = Object.entries(coda.chapters).map(([slug, chapter]): [string, Chapter] => [
    slug,
    {
      ...chapter,
      card: {
        title: chapter.title,
        statements: chapter.decisions.flatMap((each) => decisions[each]?.done ?? []),
        more: [],
      },
    },
  ]);
  return {
    ...seat,
    title,
    opening,
    closing,
    from,
    hour,
    place,
    cameras,
    documented,
    terms: [...new Set([...seat.terms, ...coda.terms])],
    chapters: Object.fromEntries(chapters),
    decisions: inChapterOrder(coda.chapters, decisions),
    checks: {},
    endings: {},
    recall: [],
    coda: null,
  };
}

/** Everything in a coda that meets nothing, as in a seat, and what a coda may not hold. */
export function codaProblems(seat: Seat, coda: Coda, read: ReadYaml<CodaFile>, file: CaseFile): Problem[] {
  const problems = seatProblems(coda, { role: read, at: ['coda'] }, read, file);
  const say = (path: Step[], message: string): void => {
    problems.push({ file: read.file, line: read.lineOf(path), message: `${path.join('.')}: ${message}` });
  };
  const found = Object.keys(coda.decisions).length;
  if (found !== CODA_DECISIONS) say(['decisions'], `expected ${CODA_DECISIONS} decisions, found ${found}`);
  for (const [slug, { date, options, recalls }] of Object.entries(coda.decisions)) {
    const at = ['decisions', slug];
    if (seat.decisions[slug]) say(at, 'the seat has a decision of this name');
    if (date < coda.from) say([...at, 'date'], `expected ${coda.from}, from which the coda is set, or a later day`);
    if (!coda.documented[slug]) say(['coda', 'documented'], `expected an entry for ${slug}`);
    for (const [option, { ends }] of Object.entries(options))
      if (ends !== undefined) say([...at, 'options', option, 'ends'], 'no course ends the road of a coda');
    recalls?.from.forEach(({ decision, what }, i) => {
      const past = seat.decisions[decision];
      const path = [...at, 'recalls', 'from', i];
      if (!past) say([...path, 'decision'], `the seat has no decision called ${decision}`);
      else if (what !== 'course' && !past.slots.includes(what))
        say([...path, 'what'], `${decision} has no slot for it`);
    });
  }
  const last = Object.values(seat.decisions).reduce((day, { date }) => (date > day ? date : day), seat.from);
  if (coda.from <= last) say(['coda', 'from'], `expected a day after ${last}, the last of the seat`);
  return problems;
}

/** Decisions of a seat that give back what was chosen: only those of a coda may. */
export const recallProblems = (read: ReadYaml<z.output<typeof DecisionsFile>>): Problem[] =>
  Object.entries(read.data.decisions).flatMap(([slug, { recalls }]) =>
    recalls
      ? [
          {
            file: read.file,
            line: read.lineOf(['decisions', slug, 'recalls']),
            message: `decisions.${slug}.recalls: expected in coda.yaml alone`,
          },
        ]
      : [],
  );
