/** What five newspapers got wrong, or half right, and the game must not repeat: with sentences that prove each rule. */
import { ERRORS, NEGATED, TITLES, both, type Rule } from './forbiddenByLaw.ts';

/** Also the facts that tell an error in order to mend it. */
const CORRECTED = both(ERRORS, TITLES, /^facts\/trap-[a-z-]+\/statement$/);

/** A sentence that lays an error at a seed article's door is telling of it. */
const TOLD = /\bseed article\b/i;

export const forbiddenBySeeds: readonly Rule[] = [
  {
    rule: 'the agency in the account’s name is U.S. Citizenship and Immigration Services',
    says: [/\bcustoms and immigration services?\b/i],
    unless: [TOLD],
    exceptAt: CORRECTED,
    caught: ['The account bears the name of the US Customs and Immigration Service.'],
    passes: ['USCIS is U.S. Citizenship and Immigration Services.'],
  },
  {
    rule: 'alternative accounts came in late January, not early',
    says: [/\bearly(?: in)? January\b|\b(first (days?|week)|beginning|start) of January\b/i],
    unless: [TOLD],
    exceptAt: CORRECTED,
    caught: ['The accounts sprang up in early January 2017.', 'At the start of January the first one appeared.'],
    passes: ['Alternative agency accounts appeared in late January 2017.'],
  },
  {
    rule: 'the filing says “anonymous or pseudonymous”',
    says: [/\banonymous and pseudonymous\b/i],
    unless: [TOLD],
    exceptAt: CORRECTED,
    caught: ['The complaint defends “anonymous and pseudonymous political speech”.'],
    passes: ['The complaint defends “anonymous or pseudonymous” speech.'],
  },
  {
    rule: 'one agent sent the summons and one signed it; no agents approached the firm',
    says: [
      /\b(agents|officers)\b[^.;]{0,20}\b(approached|visited|came to|turned up|contacted|called on|faxed|asked)\b[^.;]{0,20}\b(Twitter|the (firm|company|platform))\b/i,
      /\b(Twitter|the (firm|company))\b[^.;]{0,20}\b(was|were) (approached|visited|contacted) by ((several|two|customs|federal|CBP) )*(agents|officers)\b/i,
    ],
    unless: [NEGATED, /\b(suppose|if|would)\b/i],
    exceptAt: CORRECTED,
    caught: ['Agents approached the firm in March.', 'Twitter was visited by two federal agents.'],
    passes: ['A special agent faxed the summons.', 'Agents may ask a court for an order.'],
  },
  {
    rule: 'section 1509 has four purposes, not only taxes due on imports',
    says: [
      /\b(1509|statute|customs (summons )?law|the section)\b[^.;]*\b(only|solely|just)\b[^.;]*\b(tax|taxes|duties|duty)\b/i,
      /\btaxes due on imports\b/i,
    ],
    unless: [/\b(entries|penalties|compliance)\b/i, NEGATED],
    exceptAt: CORRECTED,
    caught: ['The statute is only for checking taxes on goods.', 'It serves when investigating taxes due on imports.'],
    passes: ['Section 1509 lists entries, duties, penalties and compliance.', 'The section is not only about duties.'],
  },
  {
    rule: 'the ACLU acted for the user, not for Twitter',
    says: [
      /\bACLU\b[^.;]{0,20}\b(represent(s|ed)|support(s|ed)|act(s|ed) for|spoke for|speaks for|appear(s|ed) for|defend(s|ed))\b[^.;]{0,12}\bTwitter\b(?!['’]s user)/i,
      /\bTwitter['’]s (lawyers? (at|from|of) the ACLU|ACLU lawyers?)\b/i,
    ],
    unless: [NEGATED],
    exceptAt: CORRECTED,
    caught: ['The ACLU represented Twitter and the account.', 'Twitter’s ACLU lawyers filed at once.'],
    passes: ['The ACLU represented the user, not Twitter.', 'ACLU lawyers spoke for the user.'],
  },
  {
    rule: 'six were sued, not the department with its leadership or its office alone',
    says: [
      /\b(sue[sd]?|suing|suit against|complaint against|against)\b[^.;]{0,30}\b(DHS|department|government)\b[^.;]{0,20}\band its (leadership|leaders|head|CBP office|customs office)\b/i,
      /\b(sue[sd]|suit against) the (US|U\.S\.|federal|American) government\b/i,
    ],
    exceptAt: CORRECTED,
    caught: [
      'Twitter sued DHS and its leadership.',
      'Twitter sued the US government.',
      'A suit against the department and its CBP office.',
    ],
    passes: ['Twitter sued DHS, CBP and four officials in their official roles.'],
  },
  {
    rule: 'bots, and a protest at the company’s door, are no part of this dispute',
    says: [
      /\bbots?\b/i,
      /\b(activists?|protest(er|or)s?|demonstrat(or|ion)s?|rally|protest)\b[^.;]*\b(headquarters|HQ|outside (Twitter|the company))\b/i,
    ],
    exceptAt: both(TITLES),
    caught: ['Most bots are on his side.', 'Activists held a protest at Twitter’s headquarters.'],
    passes: ['Comply, with a protest on top.'],
  },
];
