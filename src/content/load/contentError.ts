/** What is wrong with a case, in sentences a lawyer can act on: file, line, what was expected. */

export interface Problem {
  readonly file: string; // relative to the case folder: 'roles/counsel/decisions.yaml'
  readonly line: number; // 1-based; 1 where the whole file is meant
  readonly message: string; // 'options.send-it.text: expected some text'
}

/** Thrown when a case cannot be trusted; carries every problem found, not only the first. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(describeProblem).join('\n'));
    this.name = 'ContentError';
    this.problems = problems;
  }
}

/** `arguments.yaml:12: …`, the form editors make clickable. */
export const describeProblem = (p: Problem): string => `${p.file}:${p.line}: ${p.message}`;
