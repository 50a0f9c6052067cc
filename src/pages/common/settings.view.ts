/** The player's choices about how the game is shown and heard; kept by the shell, never by the statechart. */
import type { RoomChoice } from '../../domain/address/address.ts';

/** How the room is shown; `auto` leaves it to what draws on this device. */
export type RoomSetting = 'auto' | RoomChoice;
export const ROOM_SETTINGS: readonly RoomSetting[] = ['auto', 'moving', 'still', 'none'];

export interface Settings {
  readonly sound: boolean;
  readonly music: number; // 0 to 100
  readonly place: number;
  readonly cues: number;
  readonly quiet: boolean; // cues and rooms, no music
  readonly captions: boolean;
  readonly readAloud: boolean;
  readonly pace: number; // per cent of the voice's own
  readonly motion: boolean;
  readonly stage: RoomSetting;
  readonly size: number; // per cent of the text size
  readonly contrast: boolean;
  readonly plain: boolean;
  readonly bySelf: boolean; // spoken lines come phrase by phrase without a press
  readonly keys: boolean; // single keys that act: digits, and letters in the run
}
