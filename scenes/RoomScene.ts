/** Shows one place at a time: loads its plate when it is first needed, dissolves to it and tweens its light. */
import * as Phaser from 'phaser';
import type { StageCue, StageView } from '../src/view-models/stageView.ts';
import { framing } from './framing.ts';
import { LightQuad, type Light, type Paper, type Passing } from './parts/LightQuad.ts';
import { letItRain } from './parts/rainfall.ts';
import { rooms } from './parts/rooms.ts';

/** What the stage around the scene decides: its size, and whether things may move. */
export interface Setting {
  readonly paper: Paper;
  readonly cssWidth: number;
  readonly cssHeight: number;
  readonly motion: boolean;
}

/** Light changes slowly, a new room is printed quickly; milliseconds. */
const SETTLE = 1400;
const PRINT = 520;
/** What a cue adds to the lamp or the hour for a moment. */
const FLOURISH: Partial<Record<StageCue, Partial<Passing>>> = {
  'decision.committed': { lamp: 0.16 },
  'slips.fit': { lamp: 0.3 },
  'document.marked': { lamp: 0.06 },
  'chapter.opened': { ambient: 0.14 },
};

export class RoomScene extends Phaser.Scene {
  static readonly KEY = 'room';
  /** Called with the id of the notice that tells the player what is missing. */
  onTrouble: (notice: string) => void = () => {};
  /** Called whenever a room stands on the stage for the first time or anew. */
  onEntered: () => void = () => {};
  #setting: Setting | undefined;
  #view: StageView | undefined;
  #shown: { view: StageView; quad: LightQuad } | undefined;

  constructor() {
    super(RoomScene.KEY);
  }

  create(): void {
    this.load.on(Phaser.Loader.Events.FILE_COMPLETE, (place: string) => this.#enterIfWanted(place));
    this.load.on(Phaser.Loader.Events.FILE_LOAD_ERROR, (file: Phaser.Loader.File) => {
      this.onTrouble('picture-missing');
      this.#enterIfWanted(file.key);
    });
  }

  /** True while anything moves or loads: the loop may not sleep. */
  get busy(): boolean {
    return this.tweens.getTweens().length > 0 || this.load.isLoading();
  }

  /** Takes a new size or a new wish about motion and lays the room out again. */
  set(setting: Setting): void {
    const calmed = this.#setting?.motion && !setting.motion;
    this.#setting = setting;
    if (calmed) for (const tween of this.tweens.getTweens()) tween.complete();
    if (this.#shown) this.#shown.quad.frame(this.#frame(this.#shown.view), setting.paper);
  }

  /** Shows a view; a place whose plate is not here yet appears when it is. */
  show(view: StageView): void {
    this.#view = view;
    if (this.#shown?.view.place === view.place) return this.#relight(view);
    const { plate } = rooms[view.place];
    if (plate === undefined || this.textures.exists(view.place)) return this.#enter(view);
    this.load.image(view.place, plate);
    this.load.start();
  }

  /** A breath of light for something that happened; none where motion is unwelcome. */
  flourish(cue: StageCue): void {
    const more = FLOURISH[cue];
    if (!more || !this.#shown || !this.#setting?.motion) return;
    this.tweens.add({ targets: this.#shown.quad.passing, ...more, duration: 180, ease: 'Sine.Out', yoyo: true, hold: 60 });
  }

  #enterIfWanted(place: string): void {
    if (this.#view?.place === place && this.#shown?.view.place !== place) this.#enter(this.#view);
  }

  #enter(view: StageView): void {
    if (!this.#setting) return;
    const before = this.#shown?.quad;
    if (before) this.tweens.killTweensOf(before.weather);
    const moving = this.#setting.motion && before !== undefined;
    const plate = this.textures.exists(view.place) ? view.place : undefined;
    const quad = new LightQuad(this, rooms[view.place], plate, lightOf(view), this.#frame(view), this.#setting.paper);
    this.#shown = { view, quad };
    this.onEntered();
    this.#weather();
    if (!moving) return before?.destroy();
    quad.passing.shown = 0;
    this.tweens.add({ targets: quad.passing, shown: 1, duration: PRINT, ease: 'Sine.InOut', onComplete: () => before.destroy() });
  }

  #relight(view: StageView): void {
    if (!this.#shown || !this.#setting) return;
    const { quad } = this.#shown;
    this.#shown = { view, quad };
    quad.frame(this.#frame(view), this.#setting.paper);
    this.tweens.killTweensOf(quad.light);
    if (!this.#setting.motion) return void Object.assign(quad.light, lightOf(view));
    this.tweens.add({ targets: quad.light, ...lightOf(view), duration: SETTLE, ease: 'Cubic.Out' });
    this.#weather();
  }

  #weather(): void {
    if (this.#shown && this.#setting?.motion && rooms[this.#shown.view.place].window) letItRain(this.tweens, this.#shown.quad.weather);
  }

  #frame(view: StageView): ReturnType<typeof framing> {
    const { cssWidth, cssHeight } = this.#setting ?? { cssWidth: 1366, cssHeight: 768 };
    return framing(cssWidth, cssHeight, rooms[view.place], view);
  }
}

const lightOf = ({ lamp, glow, ambient, hour, recede, scrim }: StageView): Light => ({ lamp, glow, ambient, hour, recede, scrim });
