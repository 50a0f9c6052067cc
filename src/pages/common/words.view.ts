/** The interface's words by key, with values put in. */

export type Words = Readonly<Record<string, string>>;

/**
 * The words under `key`, with `{name}` replaced from `values`.
 * An unknown key gives the key itself, so that a missing word is seen and the game goes on; a test finds it.
 */
export function say(words: Words, key: string, values: Readonly<Record<string, string | number>> = {}): string {
  const text = words[key] ?? key;
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
