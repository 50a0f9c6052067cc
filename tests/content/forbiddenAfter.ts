/** What must not be said of what came after April 2017: one rule a trap of the dossier, with sentences that prove each. */
import { ERRORS, NEGATED, TITLES, both, type Rule } from './forbiddenByLaw.ts';

const CORRECTED = both(ERRORS, TITLES);

export const forbiddenAfter: readonly Rule[] = [
  {
    rule: 'no court sided with the ACLU in 2026',
    rows: ['X18'],
    says: [/\b(court|judge)s?\b[^.;]*\bsid(ed|es) with\b/i],
    unless: [NEGATED],
    exceptAt: CORRECTED,
    caught: ['In 2026 a court sided with the ACLU.'],
    passes: ['In 2026 the department withdrew its demand.'],
  },
  {
    rule: 'the BuzzFeed summons was not withdrawn',
    rows: ['X19'],
    says: [
      /\bBuzzFeed\b[^.;]*\b(withdr[ae]w\w*|dropped|cancel\w+)\b|\b(withdr[ae]w\w*|dropped|cancel\w+)\b[^.;]*\bBuzzFeed\b/i,
    ],
    unless: [NEGATED],
    exceptAt: CORRECTED,
    caught: ['ICE withdrew the BuzzFeed summons.'],
    passes: ['ICE said it would not enforce the BuzzFeed summons “at this time”.'],
  },
  {
    rule: 'the inspector general was not looking for the author',
    rows: ['X21'],
    says: [
      /\b(OIG|inspector general)\b[^.;]*\b(identify|unmask|hunt\w*|track(s|ed)? down|looking for|investigat\w+)\b[^.;]*\b(owner|author|user|tweeter|speaker|account holder|who ran)\b/i,
    ],
    unless: [NEGATED, /\b(denied|denies)\b/i],
    exceptAt: CORRECTED,
    caught: ['The inspector general was investigating the owner of the account.'],
    passes: ['The inspector general denied that it tried to identify the owner.'],
  },
  {
    rule: 'no names of later decisions where 2017 is played',
    rows: ['L7', 'X23'],
    says: [/\b(Glassdoor|Carpenter|Nieves|Americans for Prosperity|AFP|Paxton|Moody|First Choice)\b|\bTan\b/],
    where: /^(seats|documents|tools|hearing)\//,
    exceptAt: /^hearing\/.*\/(today|unsettled\/\d+\/text)$/,
    caught: ['Glassdoor asks only for good faith.', 'United States v. Tan says so.'],
    passes: ['The tan folder lies on the desk.', 'Rubin asks for a link to imports.'],
  },
  {
    rule: 'Glassdoor, decided in November 2017, did not govern this dispute',
    rows: ['L7', 'X23'],
    says: [
      /\bGlassdoor\b[^.;]*\b(decided|governed|governs|controlled|controls|bound|binds|settled|settles|applied|applies)\b[^.;]*\b(this|Twitter'?s?|the summons|April 2017)\b/i,
    ],
    unless: [NEGATED, /\b(whether|would|could|might)\b/i],
    exceptAt: both(ERRORS, TITLES),
    caught: ['Glassdoor governed the summons to Twitter.', 'In the end Glassdoor settled this kind of case.'],
    passes: [
      'Glassdoor came in November 2017 and concerned a grand jury.',
      'Whether Glassdoor would have governed this demand is open.',
    ],
  },
];
