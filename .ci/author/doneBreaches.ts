/** Says where a choice is marked as what was done although the record shows less than the choice says. */
import type { CaseFile } from '../../src/content/schema/caseFile.ts';
import type { Breach } from './breach.ts';

/** The record itself says that something is not known. */
const SILENT = /\b(not|never|nobody) (been )?(known|knows|established|seen|public)\b|\bunknown\b/iu;
/** A choice that gives a reason, or says in what order things were done, claims what went on in somebody's head. */
const REASONED = /\b(because|since|so that|in order to|before (anything|everything) else|with a true reason)\b/iu;

/** A choice fits the record whole only where the record neither leaves it open nor would have to show a reason. */
export const doneBreaches = (file: CaseFile): Breach[] =>
  Object.values(file.seats).flatMap((seat) =>
    Object.entries(seat.decisions).flatMap(([slug, { done, options }]) => {
      const option = done.option && options[done.option];
      if (!option || done.fits === 'near') return [];
      const why = SILENT.test(done.text)
        ? 'the record leaves something open'
        : REASONED.test(option.text)
          ? `the record would have to show the reason that ${done.option} gives`
          : null;
      return why
        ? [
            {
              file: `roles/${seat.id}/decisions.yaml`,
              path: ['decisions', slug, 'done', 'fits'],
              message: `${why}; write \`fits: near\`, and say what is unknown`,
            },
          ]
        : [];
    }),
  );
