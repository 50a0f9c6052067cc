/** One room as one quad: the plate of a place, printed in its inks by the light-group shader. */
import type * as Phaser from 'phaser';
import type { Framing } from '../framing.ts';
import fragmentSource from './lightGroups.frag?raw';
import type { Weather } from './rainfall.ts';
import type { Inks, Room } from './rooms.ts';

/** What tweens may change; the shader reads it on every draw. */
export interface Light {
  lamp: number;
  glow: number;
  ambient: number;
  hour: number;
  recede: number;
  scrim: number;
}

/** A room's own passing states: how much of it is printed yet (0 to 1), and the breath a cue gives to its light. */
export interface Passing {
  shown: number;
  lamp: number;
  ambient: number;
}

export interface Paper {
  /** Size of the canvas in its own pixels. */
  readonly width: number;
  readonly height: number;
  /** Size of a printed dot in those pixels, and how strongly tones are dotted, 0 to 1. */
  readonly dot: number;
  readonly dither: number;
}

/** Key of the dot pattern among the game's textures. */
export const NOISE = 'blue-noise';
/** Phaser's own empty texture: a room without its picture is bare ink. */
const BARE = '__DEFAULT';

const NO_WINDOW = [0, 0, 0, 0] as const;

export class LightQuad {
  readonly light: Light;
  readonly passing: Passing = { shown: 1, lamp: 0, ambient: 0 };
  readonly weather: Weather = { fall: 0, strength: 0 };
  readonly #quad: Phaser.GameObjects.Shader;
  #framing: Framing;
  #paper: Paper;

  /** `plate` is the key of a loaded texture; without it the quad is bare ink. */
  constructor(scene: Phaser.Scene, room: Room, plate: string | undefined, light: Light, framing: Framing, paper: Paper) {
    this.light = light;
    this.#framing = framing;
    this.#paper = paper;
    const config = {
      name: 'LightGroups',
      fragmentSource,
      initialUniforms: { uPlate: 0, uNoise: 1, uVignette: 1 },
      setupUniforms: (set: (name: string, value: unknown) => void) => this.#light(set, room),
    };
    this.#quad = scene.add.shader(config, 0, 0, paper.width, paper.height, [plate ?? BARE, NOISE]).setOrigin(0, 0);
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

  #light(set: (name: string, value: unknown) => void, room: Room): void {
    const { lamp, glow, ambient, hour, recede, scrim } = this.light;
    const [from, to, depth, side] = this.#framing.side;
    for (const [name, value] of Object.entries(inkUniforms(room, hour))) set(name, value);
    set('uLamp', lamp + this.passing.lamp);
    set('uGlow', glow);
    set('uAmbient', ambient + this.passing.ambient);
    set('uRecede', recede);
    set('uShown', this.passing.shown);
    set('uCrop', this.#framing.crop);
    set('uSide', [from, to, depth * scrim, side]);
    set('uFoot', this.#framing.foot);
    set('uLedge', [room.ledge, room.ledgeFrom ?? 0.66]);
    set('uWindow', room.window ?? NO_WINDOW);
    set('uRain', [this.weather.fall, room.window ? this.weather.strength : 0]);
    set('uSize', [this.#paper.width, this.#paper.height]);
    set('uDot', this.#paper.dot);
    set('uDither', this.#paper.dither);
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
