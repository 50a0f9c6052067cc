/** What a teacher is told before a class is there: what it is and for whom, how to try it, and what to post for the class. */
import type { CaseCover } from '../../../content/schema/caseCover.ts';
import type { Teaching } from '../../../content/schema/teaching.ts';
import { LOT, type Route } from '../../../domain/address/address.ts';
import { say, type Words } from '../../common/words.view.ts';

/** What a teacher posts: the words before the links, the links, and the words after them. */
export interface DoorPost {
  readonly id: 'lot' | 'seats';
  readonly heading: string;
  readonly means: string;
  readonly before: string;
  readonly links: readonly { readonly label: string; readonly route: Route }[];
  readonly after: string;
}

export interface DoorView {
  readonly what: string;
  readonly facts: readonly {
    readonly id: string;
    readonly name: string;
    readonly text: string;
    readonly paper: string;
  }[];
  readonly posts: readonly DoorPost[];
}

/** @returns the door of a case; `paper` of a fact names the paper that says more, and is empty where none does */
export function doorView(cover: CaseCover, { door }: Teaching, words: Words): DoorView {
  const fact = (id: string, text: string, paper = '') => ({ id, name: say(words, `door.${id}`), text, paper });
  const seats = cover.seats.map(({ id, title }, n) => ({
    label: `${n + 1}. ${title}:`,
    route: { page: 'seat', seat: id } as const,
  }));
  const post = (id: DoorPost['id'], links: DoorPost['links']): DoorPost => ({
    id,
    heading: say(words, `door.post-${id}`, { count: seats.length }),
    means: say(words, `door.means-${id}`, { count: seats.length }),
    before: `${cover.cover.title}. ${say(words, `door.open-${id}`)}`,
    links,
    after: say(words, 'door.then'),
  });
  return {
    what: door.what,
    facts: [
      fact('minutes', door.minutes, 'lessons'),
      fact('grades', door.grades),
      fact('standards', say(words, 'door.standardsIn', { sets: door.standards }), 'standards'),
      fact('privacy', say(words, 'door.private'), 'privacy'),
      fact('fair', say(words, 'door.fairIs'), 'fair'),
    ],
    posts: [
      ...(seats.length > 1 ? [post('lot', [{ label: '', route: { page: 'seat', seat: LOT } }])] : []),
      post('seats', seats),
    ],
  };
}
