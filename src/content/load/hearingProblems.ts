/** Checks that the names inside a hearing meet: sides, stages, questions, trays and endings. */
import type { CaseFile } from '../schema/caseFile.ts';
import type { HearingFile } from '../schema/hearing.ts';
import type { z } from 'zod';
import type { Problem } from './contentError.ts';
import { problemsOfBench, problemsOfPhrases } from './benchProblems.ts';
import type { ReadYaml } from './readYaml.ts';

type Step = string | number;
type Path = readonly Step[];
type Slips = Pick<CaseFile, 'facts' | 'authorities' | 'cover'>;

/** Everything in a hearing that names nothing, leaves nothing to choose or can never be reached, with its line. */
export function hearingProblems(read: ReadYaml<z.output<typeof HearingFile>>, file: Slips): Problem[] {
  const { hearing } = read.data;
  const problems: Problem[] = [];
  const say = (path: Path, message: string): void => {
    const at = ['hearing', ...path];
    problems.push({ file: read.file, line: read.lineOf(at), message: `${at.join('.')}: ${message}` });
  };
  const sides = Object.keys(hearing.sides);
  const isSide = (path: Step[], side: string, also: readonly string[] = []): void => {
    if (!sides.includes(side) && !also.includes(side)) say(path, `no side of the hearing is called ${side}`);
  };

  if (sides.length !== 2) say(['sides'], `expected two sides at the podium, found ${sides.length}`);
  for (const [side, podium] of Object.entries(hearing.sides)) {
    if (!file.cover.sides[side]) say(['sides', side], `case.yaml has no side called ${side}`);
    podium.with.forEach((ally, i) => {
      if (!file.cover.sides[ally]) say(['sides', side, 'with', i], `case.yaml has no side called ${ally}`);
    });
  }
  for (const [slug, stage] of Object.entries(hearing.stages)) {
    const at = ['stages', slug];
    isSide([...at, 'favors'], stage.favors);
    isSide([...at, 'burden'], stage.burden);
    if (Object.keys(stage.questions).length === 0) say([...at, 'questions'], 'expected at least one question');
    for (const [name, question] of Object.entries(stage.questions)) {
      const here = [...at, 'questions', name];
      isSide([...here, 'to'], question.to, ['either']);
      if (Object.keys(question.positions).length < 2) say([...here, 'positions'], 'expected at least two positions');
      for (const [key, position] of Object.entries(question.positions)) {
        if (position.asserts.length + position.denies.length === 0)
          say([...here, 'positions', key], 'expected a position to assert or deny something');
        else
          for (const { path, message } of problemsOfPhrases(position))
            say([...here, 'positions', key, ...path], message);
      }
      for (const kind of ['facts', 'authorities'] as const) {
        question.tray[kind].forEach((id, i) => {
          if (file[kind][id] && !file[kind][id].slip)
            say([...here, 'tray', kind, i], `${id} is offered here, so it needs a slip`);
        });
      }
    }
  }
  for (const [slug, { replies }] of Object.entries(hearing.prove.showings)) {
    if (Object.keys(replies).length < 2) say(['prove', 'showings', slug, 'replies'], 'expected at least two replies');
  }
  problemsOfEndings(['endings'], hearing.endings, hearing.stages, isSide, say);
  if (hearing.bench) {
    for (const { path, message } of problemsOfBench(hearing, hearing.bench)) say(path, message);
    problemsOfEndings(['bench', 'endings'], hearing.bench.endings, hearing.stages, isSide, say);
  }
  return problems;
}

type Hearing = z.output<typeof HearingFile>['hearing'];

/** Endings name stages that are ruled on, and the last of them remains for whatever was argued. */
function problemsOfEndings(
  at: Step[],
  endings: Hearing['endings'],
  stages: Hearing['stages'],
  isSide: (path: Step[], side: string) => void,
  say: (path: Path, message: string) => void,
): void {
  const order = Object.entries(endings);
  order.forEach(([slug, { carried }], i) => {
    for (const [stage, side] of Object.entries(carried)) {
      const path = [...at, slug, 'carried', stage];
      if (!stages[stage]) say(path, `no stage is called ${stage}`);
      else if (stages[stage].coda === 'yes') say(path, `${stage} is asked after the ruling, so nobody carries it`);
      isSide(path, side);
    }
    const open = Object.keys(carried).length === 0;
    if (open && i < order.length - 1)
      say([...at, slug], 'this ending takes whatever was argued, so those below it are never reached');
    if (!open && i === order.length - 1)
      say(at, 'expected the last ending to have nothing in `carried`, for whatever was argued');
  });
  if (order.length === 0) say(at, 'expected at least one ending');
}
