/** Every wing at hand at once, for tests that look at pages in Node. */
import { hearingWing } from '../../src/view-models/wings/hearingWing.ts';
import { readerWing } from '../../src/view-models/wings/readerWing.ts';
import { seatWing } from '../../src/view-models/wings/seatWing.ts';
import type { WingViews } from '../../src/view-models/wing.ts';

export const everyWing: WingViews = { seat: seatWing, hearing: hearingWing, reader: readerWing };
