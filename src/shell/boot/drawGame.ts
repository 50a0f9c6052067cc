/** Draws the game as it stands: the page, the light of the room, the music, and what is announced. */
import type { Actor } from 'xstate';
import type { AppMachine } from '../../machines/app/appMachine.ts';
import type { Frame } from '../../pages/common/frame.page.ts';
import type { Settings } from '../../pages/common/settings.view.ts';
import { isHeldByKeys } from '../../pages/common/pace.page.ts';
import { musicStateOf } from '../../pages/common/stage/musicState.view.ts';
import type { StageView } from '../../pages/common/stage/stage.view.ts';
import { roomOf, stageOf } from '../../pages/common/stage/stageOf.view.ts';
import type { Tools } from '../../pages/common/tools.page.ts';
import type { Words } from '../../pages/common/words.view.ts';
import { announcement, appView, arrivalCue, pageKey, type AppView } from '../../pages/registry/appView.ts';
import { drawPage, drawPanel } from '../../pages/registry/registry.ts';
import type { MediaLoader } from '../media/mediaLoader.ts';
import type { PageReader } from '../media/readPageAloud.ts';
import { applyStageCssVars } from '../media/stageCssVars.ts';
import { createPhraseBringer } from './bringPhrases.ts';
import type { Value } from './value.ts';

/** What the drawing reads, and what it draws with. */
export interface Drawing {
  readonly root: HTMLElement;
  readonly actor: Actor<AppMachine>;
  readonly settings: Value<Settings>;
  readonly spoken: Value<{ readonly words: Words }>;
  /** What was drawn last; null before anything was. */
  readonly shown: Value<AppView | null>;
  readonly frame: Frame;
  readonly tools: Tools;
  readonly media: MediaLoader;
  readonly reader: PageReader;
}

/** @returns the call that draws; what is being read aloud ends when another page or sheet shows */
export function createDrawing(of: Drawing): () => void {
  const { root, actor, settings, spoken, shown, frame, tools, media, reader } = of;
  const bringPhrases = createPhraseBringer({
    bring: () => actor.send({ type: 'phrase.pressed' }),
    held: isHeldByKeys,
    wait(milliseconds, then) {
      const waiting = setTimeout(then, milliseconds);
      return () => clearTimeout(waiting);
    },
  });
  for (const moved of ['focusin', 'focusout'] as const)
    root.addEventListener(moved, () => shown.now && bringPhrases(shown.now, settings.now));
  let lit: StageView | null = null;
  return () => {
    const { context } = actor.getSnapshot();
    const { words } = spoken.now;
    const view = appView(actor.getSnapshot(), words, settings.now);
    const before = shown.now;
    const turned = before !== null && pageKey(before.page) !== pageKey(view.page);
    if (turned) frame.leave();
    root.dataset['state'] = view.state;
    root.dataset['seat'] = view.seat;
    if (view.documentTitle !== before?.documentTitle) document.title = view.documentTitle;
    const room = roomOf(view.light, context);
    const stage = stageOf(view.light, view.bar, context, room);
    if (turned || before?.panel?.kind !== view.panel?.kind) reader.stop();
    applyStageCssVars(root, stage, lit);
    lit = stage;
    frame.show({
      key: pageKey(view.page),
      notices: view.notices,
      bar: view.bar,
      turn: view.turn,
      terms: view.terms,
      page: () => drawPage(view.page, tools),
      panel: view.panel && {
        kind: view.panel.kind,
        title: view.panel.title,
        draw: () => view.panel && drawPanel(view.panel, view.page, tools),
      },
    });
    const said = announcement(before, view, words);
    if (said || turned) frame.announce(said); // nothing of the page before is left to be read
    const reading = view.panel !== null || view.light.reading === true || stage.place.endsWith('desk');
    media.show(stage, musicStateOf(view.bar, room, { reading, silent: view.silent }));
    const cue = before && arrivalCue(before, view);
    if (cue) media.cue(cue);
    shown.set(view);
    bringPhrases(view, settings.now);
  };
}
