/** One room as one quad: its layers, printed in the inks of the place by the light-group shader. */
import type * as Phaser from 'phaser';
import type { Posture } from '../../src/pages/common/stage/stage.view.ts';
import type { Crop, Framing } from '../framing.ts';
import { REACH, type Parallax } from './parallax.ts';
import fragmentSource from './lightGroups.frag?raw';
import { NOISE } from './pictures.ts';
import type { Layer, PlateShape } from './plates.ts';
import type { Inks, Room } from './rooms.ts';
import { AmbientMotion } from './ambientMotion.ts';

/** What tweens may change; the shader reads it on every draw. */
export interface Light {
  lamp: number;
  glow: number;
  ambient: number;
  hour: number;
  recede: number;
  scrim: number;
  ground: number;
  named: number;
}

/** A room's own passing states: how much of it and of the page in it is printed yet (0 to 1), and the breath a cue gives to its light. */
export interface Passing {
  shown: number;
  printed: number;
  lamp: number;
  ambient: number;
}

export interface Paper {
  /** Size of the canvas in its own pixels. */
  readonly width: number;
  readonly height: number;
  /** How many of those one CSS pixel is. */
  readonly ratio: number;
  /** Size of a printed dot in those pixels, and how strongly tones are dotted, 0 to 1. */
  readonly dot: number;
  readonly dither: number;
}

/** What a room is drawn from: keys of loaded textures, and where its layers lie in them. */
export interface Picture {
  /** Absent where the plate is missing: the quad is bare ink. */
  readonly plate?: string | undefined;
  readonly figure?: string | undefined;
  readonly posture: Posture;
  readonly shape: PlateShape;
}

/** Phaser's own empty texture. */
const BARE = '__DEFAULT';
const NOWHERE = [0, 0, 0, 0] as const;
/** How much of the lamp's light the pool keeps to itself when the ground is gone. */
const NARROWED = 0.85;

export class LightQuad {
  readonly light: Light;
  readonly passing: Passing = { shown: 1, printed: 1, lamp: 0, ambient: 0 };
  readonly life: AmbientMotion;
  readonly #quad: Phaser.GameObjects.Shader;
  readonly #picture: Picture;
  readonly #gaze: Parallax;
  #framing: Framing;
  #paper: Paper;

  constructor(
    scene: Phaser.Scene,
    room: Room,
    picture: Picture,
    light: Light,
    gaze: Parallax,
    framing: Framing,
    paper: Paper,
  ) {
    this.light = light;
    this.life = new AmbientMotion(room.life ?? []);
    this.#picture = picture;
    this.#gaze = gaze;
    this.#framing = framing;
    this.#paper = paper;
    const config = {
      name: 'LightGroups',
      fragmentSource,
      initialUniforms: { uPlate: 0, uFigure: 1, uNoise: 2, uVignette: 1 },
      setupUniforms: (set: (name: string, value: unknown) => void) => {
        for (const [name, value] of Object.entries({ ...this.#layers(), ...this.#lights(room) })) set(name, value);
      },
    };
    const textures = [picture.plate ?? BARE, picture.figure ?? BARE, NOISE];
    this.#quad = scene.add.shader(config, 0, 0, paper.width, paper.height, textures).setOrigin(0, 0);
  }

  /** Lays the room out anew after the stage changed its size or the words their place. */
  frame(framing: Framing, paper: Paper): void {
    this.#framing = framing;
    this.#paper = paper;
    this.#quad.setSize(paper.width, paper.height);
  }

  destroy(): void {
    this.#quad.destroy();
  }

  #layers(): Record<string, unknown> {
    const { shape, plate, figure, posture } = this.#picture;
    const box = figure && shape.figures[posture];
    return {
      uBackAt: this.#lies('back'),
      uFigureAt: this.#lies('figure'),
      uFrontAt: this.#lies('front'),
      uNameAt: this.#lies(shape.name?.layer ?? 'front'),
      uPoolAt: this.#lies(shape.pool?.layer ?? 'front'),
      uRows: shape.rows,
      uFront: plate && shape.front ? [shape.front.y, shape.front.height] : [0, 0],
      uFigureBox: box ? [box.x, box.y, box.width, box.height] : NOWHERE,
    };
  }

  /** Where a layer lies for the eye that looks at it now. */
  #lies(layer: Layer): Crop {
    const [x, y, width, height] = this.#framing[layer];
    const { width: wide, height: high, ratio } = this.#paper;
    const reach = REACH[layer];
    return [x - (this.#gaze.x * reach * ratio) / wide, y - (this.#gaze.y * reach * ratio) / (2 * high), width, height];
  }

  #lights(room: Room): Record<string, unknown> {
    const { lamp, glow, ambient, hour, recede, scrim, ground, named } = this.light;
    const { shape, plate } = this.#picture;
    const [from, to, depth, side] = this.#framing.side;
    const { pool, name, page } = shape;
    return {
      ...inkUniforms(room, hour),
      uLamp: lamp + this.passing.lamp + this.life.hum,
      uGlow: glow,
      uAmbient: ambient + this.passing.ambient,
      uPool: pool ? [pool.x, pool.y, pool.radius * (0.7 + 0.6 * ground), NARROWED * (1 - ground)] : [0, 0, 9, 0],
      uName: name && plate ? [name.x, name.y, name.width, name.height] : NOWHERE,
      uBars: [name?.slant ?? 0, named],
      uPage: page && plate ? [page.x, page.y, page.width, page.height] : NOWHERE,
      uPrinted: [this.passing.printed * (page?.lines ?? 0), page?.lines ?? 0],
      uRecede: recede,
      uShown: this.passing.shown,
      uSide: [from, to, depth * scrim, side],
      uFoot: this.#framing.foot,
      uLedge: [this.#framing.ledge ? room.ledge : 0, room.ledgeFrom ?? 0.66],
      uAir: room.air ?? NOWHERE,
      uLife: [this.life.time, this.life.strength('rain'), this.life.strength('dust')],
      uSize: [this.#paper.width, this.#paper.height],
      uDot: this.#paper.dot,
      uDither: this.#paper.dither,
    };
  }
}

/** The inks of a room at an hour: what is listed for its last hour comes in as the seat goes on. */
function inkUniforms({ inks, late }: Room, hour: number): Record<string, readonly number[]> {
  const at = (ink: keyof Inks): readonly number[] => {
    const [early, last] = [rgb(inks[ink]), rgb(late?.[ink] ?? inks[ink])];
    return early.map((value, n) => value + ((last[n] ?? value) - value) * hour);
  };
  return { uBase: at('base'), uLampInk: at('lamp'), uGlowInk: at('glow'), uShade: at('shade'), uBright: at('bright') };
}

const rgb = (hex: string): readonly number[] => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
