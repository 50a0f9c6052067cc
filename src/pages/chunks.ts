/** Fetches the parts of the game as they are entered, and keeps what has arrived. */
import type { WingDrawings } from './chunk.page.ts';
import type { WingName, WingViews } from './chunk.view.ts';

const doors: Readonly<Record<WingName, () => Promise<void>>> = {
  async seat() {
    const [{ seatWing }, { seatDrawing }] = await Promise.all([
      import('./seatChunk.view.ts'),
      import('./seatChunk.page.ts'),
    ]);
    views.seat = seatWing;
    drawings.seat = seatDrawing;
  },
  async hearing() {
    const [{ hearingWing }, { hearingDrawing }] = await Promise.all([
      import('./hearing/hearingChunk.view.ts'),
      import('./hearing/hearingChunk.page.ts'),
    ]);
    views.hearing = hearingWing;
    drawings.hearing = hearingDrawing;
  },
  async reader() {
    const [{ readerWing }, { readerDrawing }] = await Promise.all([
      import('./reader/readerChunk.view.ts'),
      import('./reader/readerChunk.page.ts'),
    ]);
    views.reader = readerWing;
    drawings.reader = readerDrawing;
  },
};

/** What has arrived so far; both tables are filled as wings come in. */
export const views: WingViews = {};
export const drawings: WingDrawings = {};

/** Brings a wing in. Rejects when its code does not arrive; asking again tries again. */
export const bringWing = (name: WingName): Promise<void> => (views[name] ? Promise.resolve() : doors[name]());
