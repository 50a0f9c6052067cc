/** The slips behind a course as views show them: what the scene answers to each, what may be swapped, and what an empty slot costs. */
import type { Slot } from '../../content/schema/decision.ts';
import type { Play } from '../../domain/play/context.ts';
import { canRaise } from '../../domain/play/desk.ts';
import { canPlace, isClosed, verdictOn } from '../../domain/play/placing.ts';
import { fits, type SlotVerdict } from '../../domain/scoring/backing.ts';
import {
  slipView,
  slotView,
  verdictWord,
  type EvidenceSlotView,
  type SlipAnswer,
  type SlipView,
} from '../common/slips.view.ts';
import { say, type Words } from '../common/words.view.ts';

/** The slips a decision offers: facts first, each a phrase with its source behind it. */
function trayOf(play: Play, words: Words): SlipView[] {
  const { file, decision, draft } = play;
  if (decision.slots.length === 0) return [];
  const missed = Object.values(draft.missed ?? {});
  return [...decision.tray.facts, ...decision.tray.authorities].flatMap((id) => {
    const used = draft.fact === id || draft.authority === id;
    return slipView(file, id, words, used, { spent: missed.includes(id), closed: !canPlace(play, id) });
  });
}

/** The slots of a decision with what stands in them and the slips for each. */
export function slotViews(play: Play, words: Words): EvidenceSlotView[] {
  const slips = trayOf(play, words);
  return play.decision.slots.map((slot) => ({
    ...slotView(play.file, slot, play.draft[slot], { desk: play.desk, slips, words }),
    cost: say(words, 'decision.cost', { points: costOfEmpty(play) }),
    answer: answerTo(play, slot, words),
    raisable: canRaise(play, slot),
    waivable: play.draft[slot] !== null && !isClosed(play, slot),
  }));
}

/** What an empty slot takes from a course that is worth all there is, in points of Law at this decision. */
const costOfEmpty = ({ file, decision }: Play): number =>
  Math.round((100 * file.rubric.backing.empty) / decision.slots.length);

function answerTo(play: Play, slot: Slot, words: Words): SlipAnswer | null {
  const found = verdictOn(play, slot);
  if (!found) return null;
  const right = fits(found.verdict);
  const more = right ? null : say(words, isClosed(play, slot) ? 'decision.stands' : 'decision.swap');
  return { fits: right, text: spoken(play, found, words), more };
}

/** The line of the scene for this slip behind this course; a plain sentence where the case has none. */
function spoken({ file, decision, draft }: Play, found: SlotVerdict, words: Words): string {
  const argument = file.arguments[found.argument ?? '']?.statement ?? '';
  return (
    decision.feedback[found.node ?? '']?.[draft.option ?? ''] ?? say(words, `slip.${verdictWord(found)}`, { argument })
  );
}
