/** Loads one case folder into a trusted CaseFile, or says everything that is wrong with it. */
import { AuthoritiesFile } from '../schema/authority.ts';
import { ActsFile } from '../schema/act.ts';
import { ArgumentsFile } from '../schema/argument.ts';
import { CaseYaml, DocumentsFile, LearningFile, OutcomeFile } from '../schema/case.ts';
import type { CaseFile, Seat } from '../schema/caseFile.ts';
import { CodaFile } from '../schema/coda.ts';
import { DecisionsFile } from '../schema/decision.ts';
import { FactsFile } from '../schema/fact.ts';
import { FragmentsFile } from '../schema/fragment.ts';
import { HearingFile } from '../schema/hearing.ts';
import { RubricFile } from '../schema/rubric.ts';
import { SeatFile } from '../schema/seat.ts';
import { SourcesFile } from '../schema/source.ts';
import { TeachingFile } from '../schema/teaching.ts';
import { ToolsFile } from '../schema/tool.ts';
import type { z } from 'zod';
import { codaOf, codaProblems, recallProblems } from './codaOf.ts';
import { ContentError, type Problem } from './contentError.ts';
import { actedOnProblems, allIds, danglingReferences, seatProblems } from './crossReferences.ts';
import { checkProblems, fragmentProblems } from './fragmentProblems.ts';
import { hearingProblems } from './hearingProblems.ts';
import { inChapterOrder } from './inChapterOrder.ts';
import { readYaml, type ReadYaml } from './readYaml.ts';
import { table } from './table.ts';
import { teachingProblems } from './teachingProblems.ts';
import { meterProblems, peopleProblems } from './vocabularies.ts';

/** Gives the text of a file of the case (`roles/counsel/role.yaml`), or undefined where there is none. */
export type ReadText = (file: string) => string | undefined;

/**
 * Reads every file of a case through `read`, checks grammar and cross-references.
 * @param id the folder's name, which becomes the case's id
 * @throws ContentError listing every problem with file and line
 */
export function loadCase(id: string, read: ReadText): CaseFile {
  const problems: Problem[] = [];
  const reads: ReadYaml<unknown>[] = [];
  const open = <S extends z.ZodType>(file: string, grammar: S): ReadYaml<z.output<S>> | undefined => {
    const text = read(file);
    if (text === undefined) {
      problems.push({ file, line: 1, message: 'this file is missing' });
      return undefined;
    }
    try {
      const result = readYaml(file, text, grammar);
      reads.push(result);
      return result;
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      problems.push(...error.problems);
      return undefined;
    }
  };

  const openIfThere = <S extends z.ZodType>(file: string, grammar: S): ReadYaml<z.output<S>> | null | undefined =>
    read(file) === undefined ? null : open(file, grammar);

  const cover = open('case.yaml', CaseYaml);
  const sources = open('sources.yaml', SourcesFile);
  const authorities = open('authorities.yaml', AuthoritiesFile);
  const facts = open('facts.yaml', FactsFile);
  const map = open('arguments.yaml', ArgumentsFile);
  const acts = open('acts.yaml', ActsFile);
  const documents = open('documents.yaml', DocumentsFile);
  const outcome = open('outcome.yaml', OutcomeFile);
  const learning = open('learning.yaml', LearningFile);
  const rubric = open('rubric.yaml', RubricFile);
  const tools = open('tools.yaml', ToolsFile);
  const fragments = openIfThere('fragments.yaml', FragmentsFile);
  const hearing = openIfThere('hearing.yaml', HearingFile);
  const teaching = openIfThere('teaching.yaml', TeachingFile);
  const roles = (cover?.data.case.seats ?? []).map((slug) => ({
    slug,
    role: open(`roles/${slug}/role.yaml`, SeatFile),
    decisions: open(`roles/${slug}/decisions.yaml`, DecisionsFile),
    coda: openIfThere(`roles/${slug}/coda.yaml`, CodaFile),
  }));
  if (
    problems.length > 0 ||
    !cover ||
    !sources ||
    !authorities ||
    !facts ||
    !map ||
    !acts ||
    !documents ||
    !outcome ||
    !learning ||
    !rubric ||
    !tools
  ) {
    throw new ContentError(problems);
  }

  const seats: Record<string, Seat> = {};
  for (const { slug, role, decisions, coda } of roles) {
    if (!role || !decisions) continue;
    const seat = {
      ...role.data,
      id: slug,
      decisions: inChapterOrder(role.data.chapters, decisions.data.decisions),
      recall: teaching?.data.teaching.recall[slug] ?? [],
    };
    seats[slug] = { ...seat, coda: coda ? codaOf(seat, coda.data) : null };
  }
  const file: CaseFile = {
    id,
    cover: cover.data.case,
    meters: cover.data.meters,
    people: cover.data.people,
    sources: table('source/', sources.data.sources),
    papers: sources.data.papers,
    fragments: fragments?.data.fragments ?? {},
    authorities: table('authority/', authorities.data.authorities),
    facts: table('fact/', facts.data.facts),
    issues: map.data.issues,
    claims: table('claim/', map.data.claims),
    arguments: table('argument/', map.data.arguments),
    expect: map.data.expect,
    duties: table('duty/', acts.data.duties),
    acts: table('act/', acts.data.acts),
    documents: table('', documents.data.documents),
    tools: table('', tools.data.tools),
    hearing: hearing?.data.hearing ?? null,
    seats,
    rubric: rubric.data.rubric,
    outcome: outcome.data.outcome,
    learning: learning.data,
    teaching: teaching?.data.teaching ?? null,
  };

  const known = allIds(file);
  for (const each of reads) problems.push(...danglingReferences(each, known));
  for (const { slug, role, decisions, coda } of roles) {
    const seat = seats[slug];
    if (!seat || !role || !decisions) continue;
    problems.push(...seatProblems(seat, { role }, decisions, file), ...checkProblems(role, seat, file));
    problems.push(...recallProblems(decisions));
    if (coda && seat.coda) problems.push(...codaProblems(seat, seat.coda, coda, file));
  }
  problems.push(...meterProblems(acts, file.meters), ...peopleProblems(outcome, file.people));
  problems.push(...actedOnProblems(learning, seats));
  if (fragments) problems.push(...fragmentProblems(fragments, file));
  if (hearing) problems.push(...hearingProblems(hearing, file));
  if (teaching) problems.push(...teachingProblems(teaching, file));
  Object.entries(map.data.claims).forEach(([key, claim]) => {
    if (!file.issues[claim.issue])
      problems.push({
        file: map.file,
        line: map.lineOf(['claims', key, 'issue']),
        message: `no issue is called ${claim.issue}`,
      });
  });
  if (problems.length > 0) throw new ContentError(problems);
  return file;
}
