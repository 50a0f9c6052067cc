/** The rooms of the stage: which plate each place is printed from, and in which inks. */
import type { Place } from '../../src/view-models/stageView.ts';
import court from '../../assets/images/plate-court.avif';
import desk from '../../assets/images/plate-desk.avif';
import office from '../../assets/images/plate-office.avif';
import title from '../../assets/images/plate-title.avif';

export interface Inks {
  readonly base: string;
  readonly lamp: string;
  readonly glow: string;
  /** Ambient light in shade, and where it is brightest: a horizon, a window pane. */
  readonly shade: string;
  readonly bright: string;
}

export interface Room {
  /** Address of the light-group strip; a room without one is bare ink. */
  readonly plate?: string;
  readonly inks: Inks;
  /** The point of the picture that stays in sight when it is cut, and how near it comes on a narrow screen. */
  readonly focus: { readonly x: number; readonly y: number };
  readonly narrow: { readonly x: number; readonly y: number; readonly zoom: number };
  /** How much of the foot keeps its light where the words' side is dark: the edge of a table, 0 to 1. */
  readonly ledge: number;
}

const inks = (base: string, lamp: string, glow: string, shade: string, bright: string): Inks => ({ base, lamp, glow, shade, bright });

export const rooms: Readonly<Record<Place, Room>> = {
  title: {
    plate: title,
    inks: inks('#0a0c14', '#ffb765', '#c9ecd6', '#4a62ac', '#e0a08c'),
    focus: { x: 0.2, y: 0.8 },
    narrow: { x: 0, y: 1, zoom: 1 },
    ledge: 0,
  },
  office: {
    plate: office,
    inks: inks('#0b0e1a', '#ffb765', '#bfe6d6', '#5a74c4', '#f0a98c'),
    focus: { x: 0.36, y: 0.5 },
    narrow: { x: 0.32, y: 0, zoom: 1.1 },
    ledge: 0.55,
  },
  desk: {
    plate: desk,
    inks: inks('#0e0d12', '#ffc27a', '#d5e8dc', '#56648a', '#8a94b4'),
    focus: { x: 0.3, y: 0.4 },
    narrow: { x: 0.02, y: 0.1, zoom: 1 },
    ledge: 0,
  },
  court: {
    plate: court,
    inks: inks('#100d0c', '#ffc581', '#dfe8d8', '#8794a8', '#dfe2e2'),
    focus: { x: 0.4, y: 0.4 },
    narrow: { x: 0.36, y: 0.1, zoom: 1 },
    ledge: 0,
  },
  'agent-office': {
    inks: inks('#11130f', '#ffd9a0', '#cfe6dc', '#7d8f97', '#f3e6cf'),
    focus: { x: 0.4, y: 0.5 },
    narrow: { x: 0.4, y: 0, zoom: 1 },
    ledge: 0,
  },
  kitchen: {
    inks: inks('#080c14', '#f09a5c', '#8fd3e8', '#3f5f86', '#8fb0cc'),
    focus: { x: 0.4, y: 0.5 },
    narrow: { x: 0.4, y: 0, zoom: 1 },
    ledge: 0,
  },
};
