/** The player's settings: kept on this device, overruled for one visit by the address, applied to the page's root. */
import type { Settings } from '../view-models/panelView.ts';
import type { Asked } from './addressBar.ts';
import type { Store } from './storage.ts';

const KEY = 'due-yesterday/settings';

const defaults = (): Settings => ({
  sound: true,
  music: 60,
  cues: 80,
  captions: false,
  motion: !matchMedia('(prefers-reduced-motion: reduce)').matches,
  stage: true,
  size: 100,
  contrast: matchMedia('(prefers-contrast: more)').matches,
  plain: false,
});

/** The stored settings laid over the defaults; anything of the wrong kind is ignored. */
export function readSettings(store: Store): Settings {
  const settings: Record<string, unknown> = { ...defaults() };
  try {
    const stored: unknown = JSON.parse(store.read(KEY) ?? '{}');
    for (const [key, value] of Object.entries(stored ?? {})) {
      if (typeof settings[key] === typeof value) settings[key] = value;
    }
  } catch { /* damaged settings: the defaults serve, and the next change replaces them */ }
  return settings as unknown as Settings;
}

export const writeSettings = (store: Store, settings: Settings): void => {
  store.write(KEY, JSON.stringify(settings));
};

/** What the address asks for this visit, over what is stored. */
export const overruled = (settings: Settings, asked: Asked): Settings => ({
  ...settings,
  motion: asked.motion ?? settings.motion,
  sound: asked.sound ?? settings.sound,
  stage: asked.stage ?? settings.stage,
});

/** Writes the settings that style sheets read onto the page's root. */
export function applySettings(root: HTMLElement, settings: Settings): void {
  root.style.setProperty('--size', String(settings.size / 100));
  root.dataset['motion'] = settings.motion ? 'on' : 'off';
  root.dataset['contrast'] = settings.contrast ? 'more' : 'usual';
  root.dataset['face'] = settings.plain ? 'plain' : 'usual';
}
