// Counts what StrykerJS found, leaves out the mutants that are listed as equivalent, and writes it as a table.

const NOTICED = new Set(['Killed', 'Timeout']);
const MISSED = new Set(['Survived', 'NoCoverage']);

/** Every mutant of the files, with the line it stands in and whether it is listed as equivalent. */
function mutantsOf(report, files, equivalent) {
  return files.flatMap((file) => {
    const { source = '', mutants = [] } = report.files[file] ?? {};
    const lines = source.split('\n');
    return mutants.map((mutant) => {
      const { start } = mutant.location;
      const line = (lines[start.line - 1] ?? '').trim();
      const entries = equivalent.filter((entry) => isMeant(entry, { file, line, mutant }));
      return { file, line, mutant, was: textAt(lines, mutant.location), entries };
    });
  });
}

/** An entry names a file, a line and a mutator; with `becomes` it means one replacement, else all of that mutator in that line. */
const isMeant = (entry, { file, line, mutant }) =>
  entry.file === file &&
  entry.line === line &&
  entry.mutator === mutant.mutatorName &&
  (entry.becomes === undefined || oneLine(entry.becomes) === oneLine(mutant.replacement ?? ''));

/** @returns how many mutants count, how many of them were noticed, and a line for each that was not */
export function tally(report, files, equivalent) {
  const counted = mutantsOf(report, files, equivalent).filter(
    ({ mutant, entries }) => entries.length === 0 && (NOTICED.has(mutant.status) || MISSED.has(mutant.status)),
  );
  const missed = counted.filter(({ mutant }) => MISSED.has(mutant.status));
  return { counted: counted.length, noticed: counted.length - missed.length, missed: missed.map(described) };
}

/** A sentence for each entry on the list that belongs to these files and is no longer true. */
export function staleAmong(report, files, equivalent) {
  const mutants = mutantsOf(report, files, equivalent);
  return equivalent
    .filter((entry) => files.includes(entry.file))
    .flatMap((entry) => {
      const name = `equivalent.yaml: ${entry.file}: "${entry.line}" (${entry.mutator})`;
      const meant = mutants.filter(({ entries }) => entries.includes(entry));
      if (meant.length === 0) return [`${name} matches no mutant. Take the entry out, or mend its line.`];
      const noticed = meant.some(({ mutant }) => NOTICED.has(mutant.status));
      return noticed ? [`${name} is noticed by a test, so it is not equivalent. Take the entry out.`] : [];
    });
}

/** A mutant in one line: where, which mutator, what stood there and what was put in its place. */
function described({ file, was, mutant }) {
  const { start } = mutant.location;
  const what = mutant.status === 'NoCoverage' ? 'never run' : 'not noticed';
  return `${file}:${start.line}:${start.column} ${what}, ${mutant.mutatorName}: ${oneLine(was)} → ${oneLine(mutant.replacement ?? '')}`;
}

function textAt(lines, { start, end }) {
  const taken = lines.slice(start.line - 1, end.line);
  if (taken.length === 0) return '';
  taken[taken.length - 1] = taken[taken.length - 1].slice(0, end.column - 1);
  taken[0] = taken[0].slice(start.column - 1);
  return taken.join('\n');
}

const oneLine = (text) => text.replace(/\s+/g, ' ').trim().slice(0, 120);

/** Noticed mutants in per cent, with one decimal, rounded down so that 85.0 % is never less than it says. */
export const percent = ({ noticed, counted }) =>
  counted === 0 ? 'no mutants' : `${(Math.floor((1000 * noticed) / counted) / 10).toFixed(1)} %`;

/** Rows of a Markdown table, as docs/mutation.md has them. */
export const table = (rows) =>
  rows
    .map((row) => `| \`${row.folder}\` | ${percent(row)} | ${row.counted} | ${new Date().toISOString().slice(0, 10)} |`)
    .join('\n');
