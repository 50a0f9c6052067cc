/** The hours of every room: how much of the day or night comes in when a seat opens there, and when it closes. */
import type { Place } from './stage.view.ts';

interface Hours {
  readonly opens: number;
  readonly closes: number;
}

/** Ambient light, 0 to 1.6. */
const HOURS: Readonly<Record<Place, Hours>> = {
  title: { opens: 0.8, closes: 0.8 },
  office: { opens: 1.05, closes: 0.5 }, // dusk to night
  'agent-office': { opens: 0.62, closes: 1.2 }, // early morning to noon
  kitchen: { opens: 0.5, closes: 1.05 }, // late night to first light
  court: { opens: 0.8, closes: 0.8 }, // a morning that stands still
  desk: { opens: 0.8, closes: 0.8 },
  'agent-desk': { opens: 0.8, closes: 0.8 },
  rehearsal: { opens: 0.8, closes: 0.8 }, // what only some decisions show stands at its own hour
  clerk: { opens: 0.8, closes: 0.8 },
  meeting: { opens: 0.8, closes: 0.8 },
  street: { opens: 0.8, closes: 0.8 },
  call: { opens: 0.8, closes: 0.8 },
  'call-night': { opens: 0.8, closes: 0.8 },
};

/** @param done how much of the seat is behind the player, 0 to 1 */
export const ambientAt = (room: Place, done: number): number =>
  HOURS[room].opens + (HOURS[room].closes - HOURS[room].opens) * done;
