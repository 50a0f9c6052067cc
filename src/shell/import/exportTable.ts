/** Gives the class to the browser as a table to save. */
import type { DebriefContext } from '../../machines/debrief/context.ts';
import { classTable } from './classCsv.ts';

/** Makes the table of the class that is shown and has the browser download it. */
export async function exportTable({ file, results, hands, forms }: DebriefContext): Promise<void> {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(
    new Blob(['\uFEFF', await classTable(file, results, hands, forms)], { type: 'text/csv' }),
  );
  link.download = 'due-yesterday-class.csv';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
