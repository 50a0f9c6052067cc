/** Fetches the parts of the game as they are entered, and keeps what has arrived. */
import type { WingDrawings } from '../dom/wing.ts';
import type { WingName, WingViews } from '../view-models/wing.ts';

const doors: Readonly<Record<WingName, () => Promise<void>>> = {
  async seat() {
    const [{ seatWing }, { seatDrawing }] = await Promise.all([
      import('../view-models/wings/seatWing.ts'),
      import('../dom/wings/seatWing.ts'),
    ]);
    views.seat = seatWing;
    drawings.seat = seatDrawing;
  },
  async hearing() {
    const [{ hearingWing }, { hearingDrawing }] = await Promise.all([
      import('../view-models/wings/hearingWing.ts'),
      import('../dom/wings/hearingWing.ts'),
    ]);
    views.hearing = hearingWing;
    drawings.hearing = hearingDrawing;
  },
  async reader() {
    const [{ readerWing }, { readerDrawing }] = await Promise.all([
      import('../view-models/wings/readerWing.ts'),
      import('../dom/wings/readerWing.ts'),
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
