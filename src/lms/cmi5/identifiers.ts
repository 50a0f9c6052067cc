/** Identifiers of statements: of chance, or the same in every session of a registration. */

/** A random (version 4) identifier; the browser's own is there only on pages that came by https. */
export function identifier(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/u, '$1-$2-$3-$4-');
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/iu;

/**
 * The registration's own identifier, its first digits changed by what it is of. The registration is of chance itself, so what comes of it is as much one of its kind.
 * @param of what is said, and of which unit: a registration may have several
 * @returns one of chance where the registration is no identifier
 */
export function lastingIdentifier(registration: string, of: string): string {
  if (!UUID.test(registration)) return identifier();
  let mixed = 0x811c9dc5; // FNV-1a
  for (const sign of of) mixed = Math.imul(mixed ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  const first = (Number.parseInt(registration.slice(0, 8), 16) ^ mixed) >>> 0;
  return `${first.toString(16).padStart(8, '0')}${registration.slice(8).toLowerCase()}`;
}
