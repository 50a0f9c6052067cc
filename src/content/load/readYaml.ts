/** Parses one YAML file strictly (every scalar stays text) and checks it against its grammar, keeping line numbers. */
import { LineCounter, isNode, parseDocument } from 'yaml';
import type { z } from 'zod';
import { ContentError, type Problem } from './contentError.ts';

type Path = readonly (string | number)[];

export interface ReadYaml<T> {
  readonly file: string;
  readonly data: T;
  /** Line (1-based) of the nearest thing that exists on this path. */
  lineOf(path: Path): number;
}

/**
 * Reads `text` as the file named `file`.
 * The failsafe schema keeps `3.10` and `no` as text; the grammar turns the few real numbers into numbers.
 * @throws ContentError with every syntax error, or every mismatch with the grammar.
 */
export function readYaml<S extends z.ZodType>(file: string, text: string, grammar: S): ReadYaml<z.output<S>> {
  const lines = new LineCounter();
  const doc = parseDocument(text, { schema: 'failsafe', lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  if (doc.errors.length > 0) {
    throw new ContentError(
      doc.errors.map((e) => ({
        file,
        line: lines.linePos(e.pos[0]).line,
        message: `not readable as YAML: ${e.message}`,
      })),
    );
  }
  const lineOf = (path: Path): number => {
    for (let n = path.length; n >= 0; n--) {
      const node = n === 0 ? doc.contents : doc.getIn(path.slice(0, n), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return 1;
  };
  const parsed = grammar.safeParse(doc.toJS());
  if (!parsed.success) throw new ContentError(parsed.error.issues.flatMap((issue) => problemsOf(issue, file, lineOf)));
  return { file, data: parsed.data, lineOf };
}

function problemsOf(issue: z.core.$ZodIssue, file: string, lineOf: (path: Path) => number): Problem[] {
  const path = issue.path.filter((step): step is string | number => typeof step !== 'symbol');
  const at = (p: Path): string => (p.length > 0 ? p.join('.') : 'the file');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      file,
      line: lineOf([...path, key]),
      message: `${at([...path, key])}: this key is not known here; check its spelling`,
    }));
  }
  if (issue.code === 'invalid_value') {
    return [
      { file, line: lineOf(path), message: `${at(path)}: expected one of ${issue.values.map(String).join(', ')}` },
    ];
  }
  const missing = issue.code === 'invalid_type' && issue.message.includes('undefined');
  const message = missing ? `expected ${issue.expected}, but it is missing` : issue.message;
  return [{ file, line: lineOf(path), message: `${at(path)}: ${message}` }];
}
