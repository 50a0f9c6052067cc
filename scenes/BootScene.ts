/** Loads the one small picture that every room needs, the dot pattern, and opens the first room. */
import * as Phaser from 'phaser';
import noise from '../assets/images/blue-noise.png';
import { NOISE } from './parts/LightQuad.ts';
import { RoomScene } from './RoomScene.ts';

export class BootScene extends Phaser.Scene {
  constructor() {
    super('boot');
  }

  preload(): void {
    this.load.image(NOISE, noise);
  }

  create(): void {
    this.scene.start(RoomScene.KEY);
  }
}
