/** Suspend data as a text: written within the room there is, and read as far as it can be believed. */
import { FIRST_PAGE, PLAYING_PAGE, savedPageFrom } from '../../domain/play/savedPages.ts';
import { countFrom, draftFrom, isHearingDocket, isObject, jsonFrom } from '../store/keptShapes.ts';
import type { Codes, SuspendData } from './suspendData.ts';

/** The text to hand over. Where the room is short, the hearing under way is left out first, then the draft of a decision. */
export function writeSuspendData(kept: SuspendData, longest: number): string {
  const texts = [kept, { ...kept, hearing: null }, { ...kept, hearing: null, draft: null }].map((each) =>
    JSON.stringify(each),
  );
  return texts.find((text) => text.length <= longest) ?? texts[2] ?? '';
}

const isCodes = (value: unknown): value is Codes =>
  isObject(value) && Object.values(value).every((each) => typeof each === 'string');

const rowsFrom = (value: unknown): SuspendData['rows'] =>
  isObject(value)
    ? { version: countFrom(value['version']), from: countFrom(value['from']), count: countFrom(value['count']) }
    : null;

/** What was kept, or null where there is nothing or its plays cannot be read. What else cannot be read is left out. */
export function readSuspendData(text: string): SuspendData | null {
  const value = jsonFrom(text);
  if (!isObject(value)) return null;
  const { mark, case: caseId, seat, page, draft, plays, finished, best, hearing, hearings } = value;
  const { earlier, told, commented, rows } = value;
  if (typeof mark !== 'string' || typeof caseId !== 'string' || !isCodes(plays) || !isCodes(finished)) return null;
  return {
    mark,
    case: caseId,
    seat: typeof seat === 'string' ? seat : null,
    page: savedPageFrom(page ?? FIRST_PAGE) ?? PLAYING_PAGE,
    draft: draftFrom(draft),
    plays,
    finished,
    earlier: isCodes(earlier) ? earlier : {},
    // Before this was kept, what stood here had been told.
    told: isCodes(told) ? told : { ...finished, ...plays },
    commented: Array.isArray(commented) ? commented.filter((each) => typeof each === 'string') : [],
    rows: rowsFrom(rows),
    best: typeof best === 'number' ? best : null,
    hearing: isHearingDocket(hearing) ? hearing : null,
    hearings: countFrom(hearings),
  };
}
