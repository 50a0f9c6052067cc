/** The words of a source that prove a statement, where somebody here has seen them. */
import type { CaseFile } from '../../content/schema/caseFile.ts';
import type { Fragment } from '../../content/schema/fragment.ts';

/**
 * The fragment of a source that proves a statement; undefined where nobody here has seen the place.
 * @param statement a full id (`fact/…`), or the sentence that cites the source
 */
export const fragmentFor = (
  { fragments }: Pick<CaseFile, 'fragments'>,
  source: string,
  statement: string,
): Fragment | undefined =>
  Object.values(fragments[source] ?? {}).find(({ proves }) =>
    proves.some((each) => each === statement || (!isId(each) && statement.includes(each))),
  );

/** Whether a statement is meant by its full id, and not by words of a sentence. */
export const isId = (statement: string): boolean => /^(fact|authority|argument)\/[a-z0-9-]+$/u.test(statement);
