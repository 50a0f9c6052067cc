/** The player's settings: kept on this device, overruled for one visit by the address or a class, applied to the page's root. */
import { ROOM_SETTINGS, type Settings } from '../../pages/common/settings.view.ts';
import type { Manner } from '../../domain/address/address.ts';
import type { Store } from './storage.ts';

const KEY = 'due-yesterday/settings';
const VISIT = 'due-yesterday/visit';

const defaults = (): Settings => ({
  sound: true,
  music: 60,
  place: 60,
  cues: 80,
  quiet: false,
  captions: false,
  readAloud: false,
  pace: 100,
  motion: !matchMedia('(prefers-reduced-motion: reduce)').matches,
  stage: 'auto',
  size: 100,
  contrast: matchMedia('(prefers-contrast: more)').matches,
  plain: false,
  bySelf: false,
  keys: true,
});

/** The stored settings laid over the defaults; anything of the wrong kind is ignored. */
export function readSettings(store: Store): Settings {
  const settings: Record<string, unknown> = { ...defaults() };
  try {
    const stored: unknown = JSON.parse(store.read(KEY) ?? '{}');
    for (const [key, value] of Object.entries(stored ?? {})) {
      if (key === 'stage') settings[key] = roomSetting(value);
      else if (typeof settings[key] === typeof value) settings[key] = value;
    }
  } catch {
    /* damaged settings: the defaults serve, and the next change replaces them */
  }
  return settings as unknown as Settings;
}

/** Once the room was only drawn or not: whoever had switched it off saw a picture, and goes on seeing one. */
const roomSetting = (stored: unknown): Settings['stage'] =>
  stored === false ? 'still' : (ROOM_SETTINGS.find((each) => each === stored) ?? 'auto');

/** Opened for a class — by its link, or in somebody's frame — the game begins muted. */
export const isOpenedForClass = (asked: Manner, framed: boolean): boolean => asked.forClass || framed;

/**
 * What the address and a class ask for this visit, over what is stored.
 * @param visit where a visit's own choice of sound is kept, when opened for a class; else null
 */
export function settingsForVisit(settings: Settings, asked: Manner, visit: Store | null = null): Settings {
  const chosen = visit?.read(VISIT) ?? null;
  return {
    ...settings,
    motion: asked.motion ?? settings.motion,
    sound: chosen !== null ? chosen === 'on' : (asked.sound ?? (visit ? false : settings.sound)),
    stage: asked.stage ?? settings.stage,
    size: asked.size ?? settings.size,
  };
}

/** Keeps what was changed on this device; in a class, sound only until the visit ends, so that no link changes what somebody chose at home. */
export function keepSettings(store: Store, changed: Partial<Settings>, visit: Store | null = null): void {
  const { sound, ...rest } = changed;
  if (visit && sound !== undefined) visit.write(VISIT, sound ? 'on' : 'off');
  const kept = visit ? rest : changed;
  if (Object.keys(kept).length > 0) store.write(KEY, JSON.stringify({ ...readSettings(store), ...kept }));
}

/** Writes the settings that style sheets read onto the page's root. */
export function applySettings(root: HTMLElement, settings: Settings): void {
  root.style.setProperty('--size', String(settings.size / 100));
  root.dataset['motion'] = settings.motion ? 'on' : 'off';
  root.dataset['contrast'] = settings.contrast ? 'more' : 'usual';
  root.dataset['phrases'] = settings.bySelf ? 'self' : 'press';
  root.dataset['face'] = settings.plain ? 'plain' : 'usual';
}
