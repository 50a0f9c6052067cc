/** Every case is frozen as it stands, so that codes handed in today can be read for good. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CASES, caseNames, loadCaseFolder } from '../../src/content/load/caseFolders.ts';
import { codebookOf } from '../../src/domain/codes/codebook.ts';
import { sheetsOf } from '../../src/domain/codes/sheets.ts';
import { codebookFrom, frozenText } from '../../src/domain/codes/frozenBook.ts';

describe.each(caseNames())('the codebooks of %s', (name) => {
  const file = loadCaseFolder(name);
  const folder = join(CASES, name, 'codebooks');
  const frozen = readdirSync(folder).map((each) => ({ name: each, text: readFileSync(join(folder, each), 'utf8') }));

  it('hold the present version as the content stands: else raise the version and run `npm run content -- freeze`', () => {
    expect(frozen.find((each) => each.name === `${file.cover.version}.json`)?.text).toBe(
      frozenText(codebookOf(file, sheetsOf(file.teaching?.forms ?? null))),
    );
  });

  it('say which slip was the second taken, where the scene answers slips: else set `codes: 2` in case.yaml with the next version', () => {
    const answers = Object.values(file.seats).some(({ decisions }) =>
      Object.values(decisions).some(({ feedback }) => Object.keys(feedback).length > 0),
    );
    expect(answers ? file.cover.codes : 2).toBe(2);
  });

  it('are each what their name says, and none is of a version to come', () => {
    for (const each of frozen) {
      const book = codebookFrom(JSON.parse(each.text));
      expect(`${book?.version}.json`).toBe(each.name);
      expect(book?.case).toBe(name);
      expect(book?.version).toBeLessThanOrEqual(file.cover.version);
      expect(book && frozenText(book)).toBe(each.text);
    }
  });
});
