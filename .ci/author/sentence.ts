/** Says whether a text spoken in a scene is made of whole sentences. */

/** Ends like a sentence, has at least two words, and begins with a capital, unless it is quoted: people spell as they do. */
export function isWholeSentence(text: string): boolean {
  const bare = text.trim().replaceAll(/["“”‘’']/gu, '');
  const begins = /^["“‘]/u.test(text.trim()) || /^[\p{Lu}\p{N}@$#…]/u.test(bare);
  return begins && /[.?!…]$/u.test(bare) && bare.split(/\s+/).length >= 2;
}
