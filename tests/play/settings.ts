/** Settings for tests that draw views: everything on, nothing moving. */
import type { Settings } from '../../src/view-models/panelView.ts';

export const everySetting: Settings = {
  sound: false,
  music: 60,
  place: 60,
  cues: 80,
  quiet: false,
  captions: true,
  readAloud: false,
  pace: 100,
  motion: false,
  stage: false,
  size: 100,
  contrast: false,
  plain: false,
  keys: true,
};
