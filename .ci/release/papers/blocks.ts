/** A drawn paper or step of the run as plain blocks of text, so that it can be written into a file of another kind. */

export interface Run {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly runs: readonly Run[] }
  | { readonly kind: 'text'; readonly runs: readonly Run[] }
  /** An item of a list; `list` tells one numbered list from the next. */
  | {
      readonly kind: 'item';
      readonly marker: 'bullet' | 'number' | 'none';
      readonly list: number;
      readonly depth: number;
      readonly under: boolean; // it goes on with the item before it
      readonly runs: readonly Run[];
    }
  | { readonly kind: 'lines'; readonly count: number } // to write on
  | { readonly kind: 'table'; readonly heads: number; readonly rows: readonly (readonly (readonly Block[])[])[] }
  | { readonly kind: 'card'; readonly blocks: readonly Block[] }
  | { readonly kind: 'page' };

/** What starts on a page of its own when it is not the first of its paper. */
const OWN_PAGE = '.lesson-plan, .blank-form, .desk-cards';
/** What is only pressed or drawn. */
const LEFT_OUT = 'button, output, input, select, nav, svg, script, .no-print, .hands, .print-this';
/** Lists whose items bear letters of their own, or days. */
const LETTERED = '.lettered, .courses, .in-view ol, .plain, .days, .grounds, .verdicts, .laws';
const BLOCK = new Set(
  'H1 H2 H3 H4 H5 P UL OL LI TABLE DL DIV SECTION ARTICLE HEADER ASIDE MAIN FOOTER FORM PRE DETAILS SUMMARY'.split(' '),
);
/** The letters of the choices that an argument belongs to. */
const LETTERS = /^[A-Z](?: [A-Z])*$/u;
const WHOSE = '_______________';

interface Place {
  readonly marker: 'bullet' | 'number' | 'none' | null; // of the list around; null outside
  readonly list: number;
  readonly depth: number;
}
const OUTSIDE: Place = { marker: null, list: 0, depth: -1 };

/** @param drawn an element that the game’s templates drew; nothing in it is changed */
export function blocksOf(drawn: Element): Block[] {
  let lists = 0;
  let pages = 0;

  const inside = (parent: Element, place: Place): Block[] => {
    const blocks: Block[] = [];
    let loose: Node[] = [];
    const flush = (): void => {
      const runs = runsOf(loose);
      loose = [];
      if (runs.length === 0) return;
      blocks.push(
        place.marker === null
          ? { kind: 'text', runs }
          : { kind: 'item', ...place, marker: place.marker, under: false, runs },
      );
    };
    for (const node of parent.childNodes) {
      const element = node.nodeType === 1 ? (node as Element) : null;
      if (element?.matches(LEFT_OUT)) continue;
      if (!element || !(BLOCK.has(element.tagName) || element.matches('.write-on'))) {
        loose.push(node);
        continue;
      }
      flush();
      blocks.push(...ofElement(element, place));
    }
    flush();
    return blocks;
  };

  const ofElement = (element: Element, place: Place): Block[] => {
    if (element.matches('.write-on')) return [{ kind: 'lines', count: element.querySelectorAll('i').length }];
    if (element.matches('.whose')) return [{ kind: 'text', runs: [plain(whose(element))] }];
    if (element.matches('.card-paper')) return [{ kind: 'card', blocks: inside(element, OUTSIDE) }];
    if (element.matches(OWN_PAGE))
      return [...(pages++ > 0 ? [{ kind: 'page' } as const] : []), ...inside(element, place)];
    switch (element.tagName) {
      case 'H1':
      case 'H2':
      case 'H3':
      case 'H4':
      case 'H5':
        return headed(Number(element.tagName[1]), runsOf([...element.childNodes]));
      case 'UL':
      case 'OL': {
        const lettered = element.matches(LETTERED);
        const marker = lettered ? 'none' : element.tagName === 'OL' ? 'number' : 'bullet';
        return inside(element, { marker, list: ++lists, depth: place.depth + 1 });
      }
      case 'LI':
        return itemOf(inside(element, place), place);
      case 'TABLE':
        return tableOf(element);
      case 'DL':
        return [...element.children].map((pair) => termOf(pair));
      default:
        return inside(element, place);
    }
  };

  /** The first block of an item bears its mark; what follows stands under it without one. A letter alone joins what it names. */
  const itemOf = (blocks: Block[], { list }: Place): Block[] => {
    const [letter, named, ...rest] = blocks;
    if (letter?.kind === 'item' && named?.kind === 'item' && LETTERS.test(textOf(letter.runs)))
      return itemOf([{ ...named, runs: [...letter.runs, plain(' '), ...named.runs] }, ...rest], {
        marker: null,
        list,
        depth: 0,
      });
    return blocks.map((block, n) =>
      n > 0 && block.kind === 'item' && block.list === list ? { ...block, marker: 'none', under: true } : block,
    );
  };

  const tableOf = (table: Element): Block[] => {
    const rows = [...table.querySelectorAll('tr')];
    const caption = table.querySelector('caption');
    return [
      ...(caption ? headed(4, runsOf([...caption.childNodes])) : []),
      {
        kind: 'table',
        heads: table.querySelectorAll('thead tr').length,
        rows: rows.map((row) => [...row.children].map((cell) => inside(cell, OUTSIDE))),
      },
    ];
  };

  return inside(drawn, OUTSIDE);
}

const plain = (text: string): Run => ({ text, bold: false, italic: false });
const headed = (level: number, runs: readonly Run[]): Block[] =>
  runs.length > 0 ? [{ kind: 'heading', level, runs }] : [];

/** Number and period, with room to write. */
const whose = (element: Element): string =>
  [...element.querySelectorAll('span')].map((each) => `${each.textContent.trim()} ${WHOSE}`).join('   ');

/** A term in bold and what it means. */
function termOf(pair: Element): Block {
  const [term, ...meaning] = [...pair.children];
  const name = term?.textContent.trim() ?? '';
  return { kind: 'text', runs: [{ text: `${name}: `, bold: true, italic: false }, ...runsOf(meaning)] };
}

/** The text of some nodes, with what is bold and what is slanted, and no space more than one. */
export function runsOf(nodes: readonly Node[]): Run[] {
  const found: Run[] = [];
  const walk = (node: Node, bold: boolean, italic: boolean): void => {
    if (node.nodeType === 3) found.push({ text: (node.textContent ?? '').replaceAll(/\s+/gu, ' '), bold, italic });
    if (node.nodeType !== 1) return;
    const element = node as Element;
    if (element.matches(LEFT_OUT)) return;
    const isBold = bold || element.matches('b, strong, th, .basis');
    const isItalic = italic || element.matches('em, i, .label, .sources');
    const [before, after] = around(element);
    if (before) found.push({ text: before, bold: isBold, italic: isItalic });
    for (const child of element.childNodes) walk(child, isBold, isItalic);
    if (after) found.push({ text: after, bold: isBold, italic: isItalic });
  };
  for (const node of nodes) walk(node, false, false);
  return tidied(found);
}

/** Signs that a style sheet or the browser sets around an element. */
function around(element: Element): readonly [string, string] {
  if (element.matches('q')) return ['“', '”'];
  if (element.matches('.label')) return ['[', ']'];
  if (element.matches('cite + cite')) return ['· ', ''];
  if (element.matches('.basis, .verdict-word')) return ['', ':'];
  if (element.matches('.named-law')) return [' · ', ''];
  return ['', ''];
}

/** One space where several met, none at either end, and neighbors of one look joined. */
function tidied(found: readonly Run[]): Run[] {
  const runs: Run[] = [];
  let spaced = true;
  for (const { text, bold, italic } of found) {
    const rest: string = spaced ? text.trimStart() : text;
    if (rest === '') continue;
    spaced = rest.endsWith(' ');
    const last = runs.at(-1);
    if (last && last.bold === bold && last.italic === italic)
      runs[runs.length - 1] = { ...last, text: last.text + rest };
    else runs.push({ text: rest, bold, italic });
  }
  const last = runs.at(-1);
  if (last) runs[runs.length - 1] = { ...last, text: last.text.trimEnd() };
  return runs.filter(({ text }) => text !== '');
}

/** The words of some blocks, for whoever measures them. */
export const textOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');
