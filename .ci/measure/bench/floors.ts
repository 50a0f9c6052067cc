/** Makes the two floors the game is measured against: a page with one button, and an empty stage from the full package. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { viteBuild } from '../../release/productionBuild.mjs';

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Floor</title></head>
<body><main><h1>Floor</h1><button type="button">Choose</button></main></body></html>`;

const STAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Stock stage</title></head>
<body><div id="stage"></div><script type="module" src="./main.js"></script></body></html>`;

/** One picture, drawn by the package as it comes; drawn means that a frame with it was rendered. */
const STAGE_SCRIPT = `import * as Phaser from 'phaser';
class Room extends Phaser.Scene {
  preload() { this.load.image('room', './room.webp'); }
  create() {
    this.add.image(0, 0, 'room').setOrigin(0);
    this.game.events.once('postrender', () => performance.mark('due:stage-drawn'));
  }
}
new Phaser.Game({ type: Phaser.WEBGL, parent: 'stage', width: 1280, height: 720, banner: false, scene: Room });`;

/** As the game is built, so that the two differ in what they hold and in nothing else. */
const STAGE_CONFIG = `export default {
  base: './',
  build: { target: 'es2023', modulePreload: { polyfill: false }, chunkSizeWarningLimit: 2000 },
};`;

/**
 * Builds both floors inside `folder`, which is emptied first.
 * @param picture the bytes of the picture the stock stage shows: one of the game's own, so that neither has less to draw
 * @returns the two folders to serve
 * @throws Error when the stage cannot be built
 */
export function makeFloors(folder: string, picture: Buffer): { page: string; stage: string } {
  rmSync(folder, { recursive: true, force: true });
  const page = join(folder, 'page');
  const source = join(folder, 'stage-source');
  const stage = join(folder, 'stage');
  for (const each of [page, join(source, 'public')]) mkdirSync(each, { recursive: true });
  writeFileSync(join(page, 'index.html'), PAGE);
  writeFileSync(join(source, 'index.html'), STAGE);
  writeFileSync(join(source, 'main.js'), STAGE_SCRIPT);
  writeFileSync(join(source, 'public', 'room.webp'), picture);
  writeFileSync(join(source, 'vite.config.js'), STAGE_CONFIG);
  if (!viteBuild(source, stage, 'error')) throw new Error('The stock stage could not be built.');
  return { page, stage };
}
