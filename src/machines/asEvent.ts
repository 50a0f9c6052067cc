/** Reads an event as the one that an action belongs to, so that no action has a branch for events that never reach it. */

/** @throws Error where a chart gives the action an event of another type */
export function asEvent<E extends { readonly type: string }, T extends E['type']>(
  event: E,
  type: T,
): Extract<E, { readonly type: T }> {
  if (event.type !== type) throw new Error(`an action for ${type} was given ${event.type}`);
  return event as Extract<E, { readonly type: T }>;
}
