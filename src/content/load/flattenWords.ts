/** Flattens the nested words of the interface into one table keyed `section.key`. */

/** @throws Error when a value is neither text nor a section of texts. */
export function flattenWords(tree: unknown, prefix = ''): Record<string, string> {
  const out: Record<string, string> = {};
  if (tree === null || typeof tree !== 'object')
    throw new Error(`${prefix || 'the file'}: expected sections with words in them`);
  for (const [key, value] of Object.entries(tree)) {
    const name = prefix ? `${prefix}.${key}` : key;
    if (typeof value === 'string') out[name] = value;
    else Object.assign(out, flattenWords(value, name));
  }
  return out;
}
