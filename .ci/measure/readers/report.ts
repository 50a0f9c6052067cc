/** Who read how many pictures of each kind, as a table, and whether a reader in WebAssembly reads enough more to be shipped. */
export interface Score {
  readonly kind: string;
  readonly reader: string;
  readonly read: boolean;
  /** Texts that it made of the picture and that did not stand there. */
  readonly wrong: number;
  /** Milliseconds of the processor. */
  readonly took: number;
}

const once = <T>(of: readonly T[]): T[] => [...new Set(of)];

/** @returns the page, and how long each reader took, which is another figure on every machine and stands in no page */
export function readersReport(scores: readonly Score[]): { readonly text: string; readonly times: string } {
  const kinds = once(scores.map(({ kind }) => kind));
  const readers = once(scores.map(({ reader }) => reader));
  const by = (reader: string): readonly Score[] => scores.filter((each) => each.reader === reader);
  const count = by(readers[0] ?? '').length;
  /** How many of those each reader read, beside how many there are. */
  const row = (name: string, which: (score: Score) => boolean): string[] => {
    const each = readers.map((reader) => by(reader).filter(which));
    const pictures = each[0]?.length ?? 0;
    const read = each.map((some) => String(some.filter((one) => one.read).length));
    return [name, String(pictures), ...read];
  };
  const rows = [
    ...kinds.map((kind) => row(kind, (score) => score.kind === kind)),
    row('**all**', () => true),
    ['read as something else', '', ...readers.map((reader) => String(sum(by(reader).map(({ wrong }) => wrong))))],
  ];
  const text = `# Who reads bad pictures

Written by \`npm run readers\`. ${count} pictures of hand-ins are drawn from a seed (\`.ci/measure/readers\`), each 640 by 480 pixels, as cameras give
them unasked, in shades of gray: the link of a play as the game draws it, and now and then the code alone. Each kind goes from nearly good to
hopeless. No real lens and no real hand is among them. What was decided by it: [decision 12](decisions/0012-the-reader-of-codes.md).

| | pictures | ${readers.join(' | ')} |
|---|${'---:|'.repeat(readers.length + 1)}
${rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}
`;
  const times = readers
    .map((reader) => {
      const took = by(reader)
        .map((each) => each.took)
        .toSorted((a, b) => a - b);
      return `${reader}: ${Math.round(took[Math.floor(took.length / 2)] ?? 0)} ms in the middle, ${Math.round(took.at(-1) ?? 0)} ms at most`;
    })
    .join('\n');
  return { text, times };
}

const sum = (values: readonly number[]): number => values.reduce((total, each) => total + each, 0);
