/** Waits for the room to open, keeps the latest wishes meanwhile, and wakes the game for each new one. */
import * as Phaser from 'phaser';
import type { StageCue, StageView } from '../src/pages/common/stage/stage.view.ts';
import { RoomScene, type RoomInput } from './RoomScene.ts';
import { idleLoop } from './idleLoop.ts';

export interface BoundView {
  /** Settles when the room can be drawn. */
  readonly open: Promise<void>;
  set(setting: RoomInput): void;
  show(view: StageView): void;
  /** Shows a view and settles when its room has been drawn, with its picture or without. */
  drawn(view: StageView): Promise<void>;
  cue(cue: StageCue): void;
  look(x: number, y: number): void;
  wake(): void;
  stop(): void;
}

/** Ties views and cues to the game's one room. `onTrouble` gets the id of a notice. */
export function bindView(game: Phaser.Game, onTrouble: (notice: string) => void): BoundView {
  let room: RoomScene | undefined;
  let waiting: { setting?: RoomInput; view?: StageView } = {};
  const still = idleLoop(game, () => room === undefined || room.busy);
  const enter = (scene: RoomScene): void => {
    room = scene;
    room.onChanged = still.wake;
    room.onTrouble = onTrouble;
    if (waiting.setting) room.set(waiting.setting);
    if (waiting.view) room.show(waiting.view);
    waiting = {};
  };
  const open = new Promise<void>((resolve) => {
    game.events.once(Phaser.Core.Events.READY, () => {
      const scene = game.scene.getScene<RoomScene>(RoomScene.KEY);
      const opened = (): void => {
        enter(scene);
        resolve();
      };
      if (scene.sys.isActive()) opened();
      else scene.events.once(Phaser.Scenes.Events.CREATE, opened);
    });
  });
  return {
    open,
    wake: still.wake,
    stop: still.stop,
    set: (setting) => {
      if (room) room.set(setting);
      else waiting.setting = setting;
      still.wake();
    },
    show: (view) => {
      if (room) room.show(view);
      else waiting.view = view;
    },
    drawn: (view) =>
      new Promise((resolve) => {
        if (!room) return resolve();
        room.onChanged = () => {
          game.events.once(Phaser.Core.Events.POST_RENDER, () => resolve());
          still.wake();
        };
        room.show(view);
      }),
    look: (x, y) => {
      if (room?.look(x, y)) still.wake();
    },
    cue: (cue) => {
      room?.flourish(cue);
      if (room?.busy) still.wake();
    },
  };
}
