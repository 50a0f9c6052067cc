/** `npm run rubric`: prints the table of every option of every decision, with measures and reasons, as JSON. */
import { caseNames, loadCaseFolder } from '../../src/content/load/caseFolders.ts';
import { ContentError } from '../../src/content/load/contentError.ts';
import { codaTable, rubricTable } from '../../src/domain/scoring/rubricTable.ts';

/**
 * @param argv names of cases; all of them where none is named. `--plain` prints one line a row for reading instead
 * @returns 0, or 1 when a case cannot be loaded
 */
export async function main(argv: readonly string[]): Promise<number> {
  const plain = argv.includes('--plain');
  const named = argv.filter((word) => !word.startsWith('--'));
  try {
    const rows = (named.length > 0 ? named : caseNames()).flatMap((name) => {
      const file = loadCaseFolder(name);
      return [...rubricTable(file), ...codaTable(file)];
    });
    if (!plain) console.log(JSON.stringify(rows, null, 2));
    else
      for (const row of rows)
        console.log(
          [row.ref, row.law, row.record ?? '–', row.care, row.level, `${row.decision}/${row.option}`].join('\t'),
        );
    return 0;
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    console.error(error.message);
    return 1;
  }
}
