/** Shows one place at a time: loads its pictures when they are first needed, dissolves to it, tweens its light and follows the gaze. */
import * as Phaser from 'phaser';
import type { StageCue, StageView } from '../src/pages/common/stage/stage.view.ts';
import { framing } from './framing.ts';
import { Parallax } from './parts/parallax.ts';
import { LightQuad, type Light, type Paper, type Passing, type Picture } from './parts/LightQuad.ts';
import { shapeOf } from './parts/plates.ts';
import { bring, figureKey, picturesOf } from './parts/pictures.ts';
import { figureOf, frameOf, rooms } from './parts/rooms.ts';

/** What the stage around the scene decides: its size, and whether things may move. */
export interface RoomInput {
  readonly paper: Paper;
  readonly cssWidth: number;
  readonly cssHeight: number;
  readonly motion: boolean;
}

/** Light changes slowly, a new room or posture is printed quickly; milliseconds. */
const SETTLE = 1400;
const PRINT = 520;
/** One line of a page that prints itself. */
const LINE = 300;
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
  /** Called whenever the stage has something new to draw: another room, or another light in the same. */
  onChanged: () => void = () => {};
  readonly #gaze = new Parallax();
  readonly #missing = new Set<string>();
  readonly #coming = new Set<string>();
  #setting: RoomInput | undefined;
  #view: StageView | undefined;
  #shown: { view: StageView; quad: LightQuad } | undefined;

  constructor() {
    super(RoomScene.KEY);
  }

  override update(_time: number, ms: number): void {
    this.#gaze.step(ms);
    this.#shown?.quad.life.step(ms);
  }

  /** True while anything moves: the loop may not sleep. */
  get busy(): boolean {
    return this.tweens.getTweens().length > 0 || this.#gaze.moving || Boolean(this.#shown?.quad.life.stirring);
  }

  /** Takes a new size or a new wish about motion and lays the room out again. */
  set(setting: RoomInput): void {
    const calmed = this.#setting?.motion && !setting.motion;
    this.#setting = setting;
    if (calmed) {
      for (const tween of this.tweens.getTweens()) tween.complete();
      this.#gaze.rest();
      this.#shown?.quad.life.still();
    }
    if (this.#shown) this.#shown.quad.frame(this.#frame(this.#shown.view), setting.paper);
  }

  /** Shows a view; a room whose pictures are not here yet appears when they are. */
  show(view: StageView): void {
    this.#view = view;
    if (this.#shown && sameRoom(this.#shown.view, view)) return this.#relight(view);
    const wanted = picturesOf(view).filter(([key]) => !this.#isSettled(key));
    if (wanted.length === 0) return this.#enter(view);
    for (const [key, url] of wanted) void this.#bring(key, url);
  }

  /** The onlooker looks elsewhere, −1 to 1 each way. Returns true when that moves anything. */
  look(x: number, y: number): boolean {
    return Boolean(this.#setting?.motion) && this.#gaze.towards(x, y);
  }

  /** A breath of light for something that happened; none where motion is unwelcome. */
  flourish(cue: StageCue): void {
    if (!this.#shown || !this.#setting?.motion) return;
    this.#shown.quad.life.stir();
    const more = FLOURISH[cue];
    if (more)
      this.tweens.add({
        targets: this.#shown.quad.passing,
        ...more,
        duration: 180,
        ease: 'Sine.Out',
        yoyo: true,
        hold: 60,
      });
  }

  /** Brings a picture that has not been asked for yet, and enters the room once it was the last to be waited for. */
  async #bring(key: string, url: string): Promise<void> {
    if (this.#coming.has(key)) return;
    this.#coming.add(key);
    const picture = await bring(url).catch(() => null);
    this.#coming.delete(key);
    if (!this.sys.game.isRunning) return; // the stage has been taken down meanwhile
    // A texture takes whatever WebGL does; its types name only elements of the page.
    if (picture) this.textures.addImage(key, picture as unknown as HTMLImageElement);
    else {
      this.#missing.add(key);
      this.onTrouble('picture-missing');
    }
    this.#enterIfReady();
  }

  /** A picture that is here, or will never be. */
  #isSettled(key: string): boolean {
    return this.textures.exists(key) || this.#missing.has(key);
  }

  #enterIfReady(): void {
    const view = this.#view;
    if (!view || (this.#shown && sameRoom(this.#shown.view, view))) return;
    if (picturesOf(view).every(([key]) => this.#isSettled(key))) this.#enter(view);
  }

  #enter(view: StageView): void {
    if (!this.#setting) return;
    this.#print(view, this.#setting);
    this.onChanged();
  }

  /** Puts the quad of another room in the place of the one that is shown, or over it while it is printed. */
  #print(view: StageView, setting: RoomInput): void {
    const before = this.#shown?.quad;
    const moving = setting.motion && before !== undefined;
    const quad = new LightQuad(
      this,
      rooms[view.place],
      this.#picture(view),
      lightOf(view),
      this.#gaze,
      this.#frame(view),
      setting.paper,
    );
    this.#shown = { view, quad };
    if (setting.motion) this.#open(quad, shapeOf(view.place).page?.lines ?? 0);
    if (!moving) return before?.destroy();
    quad.passing.shown = 0;
    this.tweens.add({
      targets: quad.passing,
      shown: 1,
      duration: PRINT,
      ease: 'Sine.InOut',
      onComplete: () => before.destroy(),
    });
  }

  /** A room that has just been entered: its small life stirs, and a page that prints itself begins. */
  #open(quad: LightQuad, lines: number): void {
    quad.life.stir();
    if (lines === 0) return;
    quad.passing.printed = 0;
    this.tweens.add({ targets: quad.passing, printed: 1, duration: lines * LINE });
  }

  #relight(view: StageView): void {
    if (!this.#shown || !this.#setting) return;
    this.#light(view, this.#shown.quad, this.#setting);
    this.onChanged();
  }

  /** Changes the light of the room that is shown: slowly, or at once where motion is unwelcome. */
  #light(view: StageView, quad: LightQuad, setting: RoomInput): void {
    this.#shown = { view, quad };
    quad.frame(this.#frame(view), setting.paper);
    this.tweens.killTweensOf(quad.light);
    if (!setting.motion) return void Object.assign(quad.light, lightOf(view));
    this.tweens.add({ targets: quad.light, ...lightOf(view), duration: SETTLE, ease: 'Cubic.Out' });
    quad.life.stir();
  }

  #picture({ place, posture }: StageView): Picture {
    const here = (key: string): string | undefined => (this.textures.exists(key) ? key : undefined);
    const figure = figureOf(place, posture);
    return {
      plate: here(place),
      figure: figure ? here(figureKey(place, figure.posture)) : undefined,
      posture: figure?.posture ?? 'rest',
      shape: shapeOf(place),
    };
  }

  #frame(view: StageView): ReturnType<typeof framing> {
    const { cssWidth, cssHeight } = this.#setting ?? { cssWidth: 1366, cssHeight: 768 };
    return framing(cssWidth, cssHeight, frameOf(view.place), view);
  }
}

const sameRoom = (one: StageView, other: StageView): boolean =>
  one.place === other.place &&
  one.near === other.near &&
  figureOf(one.place, one.posture)?.posture === figureOf(other.place, other.posture)?.posture;

const lightOf = ({ lamp, glow, ambient, hour, recede, scrim, ground, named }: StageView): Light => ({
  lamp,
  glow,
  ambient,
  hour,
  recede,
  scrim,
  ground,
  named,
});
