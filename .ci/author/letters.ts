/** Counts the letters of a text, by which the lengths of courses are compared. */

/** Letters and digits; spaces and marks are left out, so that a dash makes no line longer. */
export const countLetters = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
