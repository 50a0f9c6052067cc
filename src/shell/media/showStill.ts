/** Puts the picture of a place behind the words; the style sheets hold one for each, cut for wide and for narrow screens. */

/** The picture before lies under the new one until that has come, so that no dark moment parts two rooms. */
export function showStill(host: HTMLElement, place: string): void {
  const picture = `var(--still-${place})`;
  const before = host.style.getPropertyValue('--still');
  if (before === picture) return;
  if (before) host.style.setProperty('--still-before', before);
  host.style.setProperty('--still', picture);
}
