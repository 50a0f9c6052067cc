/** The pictures a view is printed from: fetched and decoded away from the page's own thread, so that no press waits for one. */
import type { StageView } from '../../src/pages/common/stage/stage.view.ts';
import noise from '../../assets/images/blue-noise.png';
import { figureOf, rooms } from './rooms.ts';

/** Key of the dot pattern, which every room needs. */
export const NOISE = 'blue-noise';

/** Key of a figure's picture. */
export const figureKey = (place: string, posture: string): string => `${place}/${posture}`;

/** Keys and addresses of what a view is printed from. */
export function picturesOf({ place, posture }: Pick<StageView, 'place' | 'posture'>): readonly [string, string][] {
  const figure = figureOf(place, posture);
  return [
    [NOISE, noise],
    [place, rooms[place].plate],
    ...(figure ? [[figureKey(place, figure.posture), figure.url] satisfies [string, string]] : []),
  ];
}

const coming = new Map<string, Promise<ImageBitmap>>();

/** Starts to bring what a view is printed from, while the program that prints it is still on its way. */
export function bringAhead(view: StageView): void {
  for (const [, url] of picturesOf(view)) bring(url).catch(() => {}); // whoever needs it is told
}

/** A picture, decoded; asked for twice, it comes once. @throws (rejects) when it does not come or is no picture */
export function bring(url: string): Promise<ImageBitmap> {
  const known = coming.get(url);
  if (known) return known;
  const picture = fetchPicture(url);
  coming.set(url, picture);
  picture.catch(() => coming.delete(url));
  return picture;
}

/** Upside down, as a graphics card wants it: the card is not asked to turn what is decoded already. */
async function fetchPicture(url: string): Promise<ImageBitmap> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url} did not come: ${answer.status}`);
  return createImageBitmap(await answer.blob(), { imageOrientation: 'flipY', premultiplyAlpha: 'none' });
}
