/** Everything the address can ask for, in one place: case, seat, at, lang, class, motion, sound, stage, size. */

export interface Asked {
  readonly case: string | null; // ?case=specimen
  readonly seat: string | null; // ?seat=counsel
  readonly at: string | null; // &at=<decision, by slug or dossier id> | briefing | outcome | scorecard; without a seat: hearing | case
  readonly lang: string | null;
  readonly forClass: boolean; // ?class, with any value but off: a teacher's link
  /** Preferences for this visit only; they are never stored. */
  readonly motion: boolean | null;
  readonly sound: boolean | null;
  readonly stage: boolean | null;
  readonly size: number | null; // ?size=140, per cent of the text size, 100 to 200
}

const SIZE = { least: 100, most: 200 } as const;
const sizeIn = (value: string | null): number | null =>
  value !== null && /^\d{3}$/.test(value) && Number(value) >= SIZE.least && Number(value) <= SIZE.most
    ? Number(value)
    : null;
const onOff = (value: string | null): boolean | null => (value === 'on' ? true : value === 'off' ? false : null);

/** Reads `location.search`. Unknown keys are ignored; unknown values are left to those who use them. */
export function readAddress(search: string): Asked {
  const query = new URLSearchParams(search);
  return {
    case: query.get('case'),
    seat: query.get('seat'),
    at: query.get('at'),
    lang: query.get('lang'),
    forClass: query.has('class') && query.get('class') !== 'off',
    motion: onOff(query.get('motion')),
    sound: onOff(query.get('sound')),
    stage: onOff(query.get('stage')),
    size: sizeIn(query.get('size')),
  };
}
