/** The rooms of the stage: which pictures each place is printed from, in which inks, and what stirs there. */
import type { Place, Posture } from '../../src/pages/common/stage/stage.view.ts';
import agentDesk from '../../assets/images/plate-agent-desk.avif';
import agentOffice from '../../assets/images/plate-agent-office.avif';
import call from '../../assets/images/plate-call.avif';
import callNight from '../../assets/images/plate-call-night.avif';
import clerk from '../../assets/images/plate-clerk.avif';
import court from '../../assets/images/plate-court.avif';
import desk from '../../assets/images/plate-desk.avif';
import kitchen from '../../assets/images/plate-kitchen.avif';
import meeting from '../../assets/images/plate-meeting.avif';
import office from '../../assets/images/plate-office.avif';
import rehearsal from '../../assets/images/plate-rehearsal.avif';
import street from '../../assets/images/plate-street.avif';
import title from '../../assets/images/plate-title.avif';
import type { Frame } from '../framing.ts';
import { shapeOf } from './plates.ts';
import type { AmbientOffsets } from './ambientMotion.ts';

export interface Inks {
  readonly base: string;
  readonly lamp: string;
  readonly glow: string;
  /** Ambient light in shade, and where it is brightest: a horizon, a window pane. */
  readonly shade: string;
  readonly bright: string;
}

export interface Room {
  /** Address of the column of light groups. */
  readonly plate: string;
  /** Inks when a seat opens here … */
  readonly inks: Inks;
  /** … and those that have changed when it closes. */
  readonly late?: Partial<Inks>;
  /** What stirs here, and where it rains or dust hangs: left, top, right, bottom, fractions of the picture. */
  readonly life?: readonly AmbientOffsets[];
  readonly air?: readonly [number, number, number, number];
  /** The point of the picture that stays in sight when a wide stage cuts it. */
  readonly focus: { readonly x: number; readonly y: number };
  /** How much of the foot keeps its light where the words' side is dark: the edge of a table, 0 to 1. */
  readonly ledge: number;
  /** Where the table begins, a fraction of the height; 0.66 unless told. */
  readonly ledgeFrom?: number;
}

const inks = (base: string, lamp: string, glow: string, shade: string, bright: string): Inks => ({
  base,
  lamp,
  glow,
  shade,
  bright,
});

/** Addresses of every figure's pictures, by file name. */
const FIGURES = import.meta.glob<string>('../../assets/images/figure-*.avif', {
  eager: true,
  query: '?url',
  import: 'default',
});

export const rooms: Readonly<Record<Place, Room>> = {
  title: {
    plate: title,
    inks: inks('#0a0c14', '#ffb765', '#c9ecd6', '#4a62ac', '#e0a08c'),
    focus: { x: 0.2, y: 0.8 },
    ledge: 0,
  },
  office: {
    plate: office,
    inks: inks('#0b0e1a', '#ffb765', '#bfe6d6', '#5a74c4', '#f0a98c'),
    late: { shade: '#46589e', bright: '#6c70b2' },
    life: ['hum'],
    focus: { x: 0.36, y: 0.1 },
    ledge: 0.55,
  },
  desk: {
    plate: desk,
    inks: inks('#0e0d12', '#ffc27a', '#d5e8dc', '#56648a', '#8a94b4'),
    life: ['hum'],
    focus: { x: 0.3, y: 0.4 },
    ledge: 0,
  },
  'agent-desk': {
    plate: agentDesk,
    inks: inks('#11130f', '#f3dfb8', '#cfe6dc', '#667f8e', '#cfd6d0'),
    late: { lamp: '#ffdca0', shade: '#8f8b7c' },
    focus: { x: 0.3, y: 0.4 },
    ledge: 0,
  },
  court: {
    plate: court,
    inks: inks('#100d0c', '#ffc581', '#dfe8d8', '#8794a8', '#dfe2e2'),
    life: ['dust'],
    air: [0, 0, 0.5, 0.8],
    focus: { x: 0.4, y: 0.4 },
    ledge: 0,
  },
  'agent-office': {
    plate: agentOffice,
    inks: inks('#11130f', '#f3dcb2', '#cfe6dc', '#667f8e', '#cfd6d0'),
    late: { lamp: '#ffca80', shade: '#8f8b7c', bright: '#ffeccb' },
    life: ['dust'],
    air: [0.04, 0.05, 0.5, 0.78],
    focus: { x: 0.34, y: 0.5 },
    ledge: 0.5,
    ledgeFrom: 0.78,
  },
  kitchen: {
    plate: kitchen,
    inks: inks('#080c14', '#f09a5c', '#8fd3e8', '#3f5f86', '#8fb0cc'),
    late: { shade: '#58708e', bright: '#e6c2a4' },
    life: ['rain', 'hum'],
    air: [0.065, 0, 0.467, 0.582],
    focus: { x: 0.3, y: 0.4 },
    ledge: 0,
  },
  rehearsal: {
    plate: rehearsal,
    inks: inks('#0b0e1a', '#ffb765', '#bfe6d6', '#46589e', '#6c70b2'),
    life: ['hum'],
    focus: { x: 0.3, y: 0.4 },
    ledge: 0,
  },
  clerk: {
    plate: clerk,
    inks: inks('#100d0c', '#ffc581', '#dfe8d8', '#8794a8', '#dfe2e2'),
    focus: { x: 0.3, y: 0.4 },
    ledge: 0,
  },
  meeting: {
    plate: meeting,
    inks: inks('#11130f', '#f8d8a6', '#cfe6dc', '#76888f', '#dae0d8'),
    life: ['dust'],
    air: [0, 0, 0.45, 0.8],
    focus: { x: 0.3, y: 0.4 },
    ledge: 0,
  },
  street: {
    plate: street,
    inks: inks('#080c14', '#f09a5c', '#8fd3e8', '#456488', '#9fb4c6'),
    life: ['rain'],
    air: [0, 0, 0.6, 1],
    focus: { x: 0.3, y: 0.5 },
    ledge: 0,
  },
  call: {
    plate: call,
    inks: inks('#0b0e1a', '#ffb765', '#bfe6d6', '#5a74c4', '#f0a98c'),
    life: ['hum'],
    focus: { x: 0.25, y: 0.3 },
    ledge: 0,
  },
  'call-night': {
    plate: callNight,
    inks: inks('#080c14', '#f09a5c', '#8fd3e8', '#456488', '#9fb4c6'),
    life: ['hum'],
    focus: { x: 0.25, y: 0.3 },
    ledge: 0,
  },
};

/** The posture a room has a picture for: the one asked, else at rest, else none. */
export function figureOf(place: Place, posture: Posture): { readonly posture: Posture; readonly url: string } | null {
  for (const wanted of [posture, 'rest'] as const) {
    const url = FIGURES[`../../assets/images/figure-${place}-${wanted}.avif`];
    if (url && shapeOf(place).figures[wanted]) return { posture: wanted, url };
  }
  return null;
}

/** How a room is framed on wide and narrow stages. */
export function frameOf(place: Place): Frame {
  const { focus } = rooms[place];
  return { focus, narrow: shapeOf(place).narrow ?? { back: { x: 0.35, y: 0.4, zoom: 1.05 } } };
}
