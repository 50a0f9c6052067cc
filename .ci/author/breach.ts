/** One place where a case breaks a limit, so that it can be told by file and line. */
export interface Breach {
  readonly file: string; // of the case folder
  readonly path: readonly (string | number)[]; // inside that file
  readonly message: string;
}
