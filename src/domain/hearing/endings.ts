/** Which of its principled endings a hearing reaches, by which side carried which stage. */
import type { CaseFile } from '../../content/schema/caseFile.ts';
import type { Hearing } from '../../content/schema/hearing.ts';
import type { HearingDocket } from './hearingDocket.ts';
import { stageRulings } from './ruling.ts';

/** The endings a hearing can have: the short bench has its own, since it hears less. */
export const endingsOf = (hearing: Hearing, { form }: Pick<HearingDocket, 'form'>): Hearing['endings'] =>
  (form === 'bench' ? hearing.bench?.endings : undefined) ?? hearing.endings;

/** The slug of the first ending whose stages went as it names. @throws Error when none is left for the rest */
export function endingOf(file: CaseFile, hearing: Hearing, docket: HearingDocket): string {
  const carried = Object.fromEntries(
    stageRulings(file, hearing, docket).map(({ stage, carriedBy }) => [stage, carriedBy]),
  );
  const found = Object.entries(endingsOf(hearing, docket)).find(([, ending]) =>
    Object.entries(ending.carried).every(([stage, side]) => carried[stage] === side),
  );
  if (!found) throw new Error('no ending is left for the rest');
  return found[0];
}
