/** A claim that is wrong, the paper that settles it, its lines, and what each pressed line was worth. */
import type { CaseFile } from '../../content/schema/caseFile.ts';
import { checkAt, isSettled } from '../../domain/play/check.ts';
import { playOf, type Context } from '../../domain/play/context.ts';
import { chipFor, chipsFor, labelView, type Chip, type LabelView } from '../common/citation.view.ts';
import { say, type Words } from '../common/words.view.ts';

export interface CheckLine {
  readonly id: string;
  readonly text: string;
  readonly quoted: boolean; // words that stand there; else it is described in our words
  readonly answer: string | null; // once it was pressed
  readonly settles: boolean; // it was pressed, and it settles the claim
}

export interface CheckView {
  readonly id: string;
  readonly step: 'claimed' | 'reading' | 'settled';
  readonly title: string;
  readonly by: string;
  readonly claim: string;
  readonly label: LabelView;
  readonly chips: readonly Chip[];
  readonly open: string; // what opens the paper
  readonly paper: { readonly title: string; readonly by: string; readonly read: string };
  readonly lines: readonly CheckLine[]; // none before the paper is opened
  readonly next: string | null; // once it is settled
}

/** @throws Error when no claim stands where the play does */
export function checkView(context: Context, words: Words): CheckView {
  const { file, seat, docket } = playOf(context);
  const check = checkAt(seat, docket);
  if (!check) throw new Error('no claim stands here');
  const play = context.check?.check === check.id ? context.check : null;
  const settled = isSettled(check, play);
  const step = settled ? 'settled' : play?.opened ? 'reading' : 'claimed';
  const { by, text, label, sources } = check.claim;
  const pressed = play?.pressed ?? [];
  const lines = Object.entries(check.lines).map(([id, { quoted, told = '', says }]) => ({
    id,
    text: quoted ?? told,
    quoted: quoted !== undefined,
    answer: pressed.includes(id) ? says : null,
    settles: settled && id === check.settles,
  }));
  return {
    id: check.id,
    step,
    title: say(words, 'check.heading'),
    by,
    claim: text,
    label: labelView(label, words),
    chips: chipsFor(
      file,
      sources.filter((id) => id !== check.source), // it is what the player is to open
    ),
    open: say(words, 'check.open', { paper: chipFor(file, check.source)[0]?.text ?? '' }),
    paper: paperOf(file, check.source, words),
    lines: step === 'claimed' ? [] : lines,
    next: settled ? say(words, 'check.next') : null,
  };
}

/** The paper's name, who stands behind it, and how much of it was seen here. */
function paperOf({ sources }: CaseFile, id: string, words: Words): CheckView['paper'] {
  const source = sources[id];
  if (!source) throw new Error(`no source is called ${id}`);
  const read = { text: '', part: '', report: say(words, 'check.report'), memory: say(words, 'source.unchecked') };
  return { title: source.title, by: `${source.by}, ${source.date}`, read: read[source.read] };
}

/** What a screen reader is told when the paper is opened or a line is pressed. */
export function announceCheck(was: CheckView, is: CheckView, words: Words): string {
  if (was.step === 'claimed' && is.step !== 'claimed')
    return say(words, 'check.opened', { n: is.lines.length, paper: is.paper.title });
  const news = is.lines.find(({ answer }, i) => answer !== null && was.lines[i]?.answer === null);
  return news?.answer ?? '';
}

/** The words of the page in their order, as they are read aloud. */
export const checkSpoken = (view: CheckView): string[] => [
  view.title,
  `${view.by}: ${view.claim}`,
  ...view.lines.flatMap(({ text, answer }) => (answer === null ? [text] : [text, answer])),
];
