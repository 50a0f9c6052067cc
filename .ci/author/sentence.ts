/** Says whether a text spoken in a scene is made of whole sentences. */

/** Begins like a sentence, ends like one, quotation marks aside, and has at least two words between. */
export function isWholeSentence(text: string): boolean {
  const bare = text.trim().replaceAll(/["“”‘’']/gu, '');
  return /^[\p{Lu}\p{N}@$#…]/u.test(bare) && /[.?!…]$/u.test(bare) && bare.split(/\s+/).length >= 2;
}
