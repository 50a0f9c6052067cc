/** What must not be said about the law of the dispute: one rule a line of the dossier's list, with sentences that prove each. */

export interface Rule {
  readonly rule: string;
  /** What it answers to in the dossier: 'X1' to 'X23' of the record's traps, 'L1' to 'L12' of the law's list of what must not be said. */
  readonly rows?: readonly string[];
  /** A sentence is a breach when one of these is in it … */
  readonly says: readonly RegExp[];
  /** … unless one of these is, too. */
  readonly unless?: readonly RegExp[];
  /** Only at these places; everywhere when absent. */
  readonly where?: RegExp;
  /** Places that may say it: they state an error in order to correct it, or name a document by its title. */
  readonly exceptAt?: RegExp;
  /** A sentence that names another decision may say what a court did there. */
  readonly otherCase?: true;
  readonly caught: readonly string[];
  readonly passes: readonly string[];
}

/**
 * Stated as errors: what people wrongly believe, questions of the quiz, claims nobody needs to hold, arguments marked wrong,
 * and misreports retold beside what the record shows.
 */
export const ERRORS =
  /^learning\/(misconceptions\/[^/]+\/belief|quiz\/[^/]+\/stem)|^claims\/|^arguments\/[^/]+\/misconception|^outcome\/corrections\/(find|more)\/\d+\/report$/;
/** Titles of documents, and our notes on them, which say what is wrong with each. */
export const TITLES = /^sources\/[^/]+\/(title|by|note)$/;
export const both = (...places: RegExp[]): RegExp => new RegExp(places.map((place) => place.source).join('|'));

/** A sentence that calls a report mistaken may repeat it. */
export const CALLED_WRONG = /\b(mistaken|mistakenly|wrong|wrongly|incorrect|in error|misreport\w*|omits)\b/i;

const RULED =
  '(ruled|held|found|blocked|struck down|ordered|decided|declared|agreed|granted|quashed|threw out|upheld|rejected|stopped|killed)';
export const NEGATED = /\b(no|not|never|nothing|none|nobody|neither|nor|without|cannot)\b|n't\b/i;

export const forbiddenByLaw: readonly Rule[] = [
  {
    rule: 'no court held, ruled, found or blocked anything in this dispute',
    rows: ['L1', 'X6'],
    says: [
      new RegExp(`\\b(courts?|judges?|magistrate)\\b(?!['’]s)[^.;:]{0,60}\\b${RULED}\\b`, 'i'),
      /\b(was|were|been) (ruled|held|found|declared|struck down as) (illegal|unlawful|unconstitutional|invalid|void)/i,
      /\bTwitter (won|beat|defeated|prevailed)\b|\bTwitter'?s? (court )?(victory|win)\b/i,
      /\b(ruling|decision|judgment) (for|against|in favou?r of) (Twitter|the agency|the government|the customs office)/i,
    ],
    unless: [
      new RegExp(
        `(\\b(no|not|never|nothing|none|nobody|neither|nor|without|until|unless|if|whether|would|could|might|may|must|should)\\b|n't\\b).*(${RULED}|\\bTwitter (won|beat)|ruling|decision|judgment|victory|win)`,
        'i',
      ),
      /: nothing\b|\bwhen (none|nobody) did\b|\bbefore any\b|\?["'”’)]*$/i,
      /\b(1[789]\d\d|200\d|201[0-689]|202\d)\b/, // dated in another year, so of another case
    ],
    exceptAt: both(
      ERRORS,
      TITLES,
      /^authorities\//,
      /^outcome\/today\//,
      /^ui\/[^/]+\/(labelMeans\.held|outcome\.decided|score\.decidedLine)$/,
    ),
    otherCase: true,
    caught: [
      'A court ruled that the summons was illegal.',
      'The judge blocked the demand.',
      'Twitter won its case in a day.',
      'The court ruled that the demand was not lawful.',
      'In the end the summons was found unlawful.',
    ],
    passes: [
      'No court ruled on the statute.',
      'What the court decided: nothing.',
      'Nobody is punished until a court has ordered it.',
      'In Highfields a court ordered nothing before it saw proof.',
      'In 2021 a judge granted part of a records request.',
      'Has a judge ruled?',
    ],
  },
  {
    rule: 'the inspector general did not find the summons illegal',
    rows: ['L2', 'X11'],
    says: [
      /\b(OIG|inspector general|watchdog|oversight office)\b[^.]*\b(illegal|unlawful|broke the law|violated the law|breached the law|against the law)/i,
    ],
    unless: [NEGATED, /\bmay have\b/i],
    exceptAt: both(ERRORS, TITLES),
    caught: ['The inspector general found the summons unlawful.', 'OIG said the office broke the law.'],
    passes: [
      'In November 2017 the inspector general said the office may have exceeded its authority.',
      'The inspector general did not call it illegal.',
    ],
  },
  {
    rule: "the inspector general's 'may have exceeded' wears its date, November 2017",
    rows: ['L2'],
    says: [/may have exceeded/i],
    unless: [/Nov(ember|\.)? 2017/i],
    exceptAt: both(ERRORS, TITLES, /^(authorities|facts|outcome\/events|outcome\/today)\//),
    caught: ['The inspector general said the office may have exceeded its authority.'],
    passes: ['In November 2017 it was told that it may have exceeded its authority.'],
  },
  {
    rule: 'one in five internal-affairs summonses appeared to break agency policy, not the law',
    rows: ['L3', 'X10'],
    says: [
      /(\b(one|1) in (five|5)\b|\b(20|twenty) ?(%|per ?cent)|\ba fifth of\b).*\b(laws?|illegal|unlawful|violat\w+|broke)\b|\b(one|1) in (five|5) (of )?(all )?(the )?(CBP|customs) summonses/i,
    ],
    unless: [/\bpolicy\b/i],
    exceptAt: both(ERRORS, TITLES),
    caught: ['One in five customs summonses broke the law.', 'About 20 percent were illegal.'],
    passes: ['One in five of that office’s summonses appeared to break agency policy.'],
  },
  {
    rule: 'officials and lawyers have role titles, not names',
    rows: ['L5'],
    says: [
      /\b(Hoffman|Caruso|McAleenan|Flanagan|Waxman|Carome|Holtzblatt|D'Agostino)\b|\b(Secretary|John|Mr\.?) (F\. )?Kelly\b/,
    ],
    exceptAt: both(TITLES, /^facts\/(?!.*\/slip$)/),
    caught: ['Special Agent Hoffman sends the fax.', 'Secretary Kelly is a defendant.'],
    passes: ['A special agent sends the fax.', 'The secretary is a defendant.'],
  },
  {
    rule: 'in play, senators and inspectors too have role titles',
    rows: ['L5'],
    says: [/\b(Wyden|McCaskill|Roth)\b/],
    where: /^(seats|outcome|documents)\//,
    caught: ['Wyden writes to the agency.'],
    passes: ['A senator writes to the agency.'],
  },
  {
    rule: 'nobody knows that the author was an employee',
    rows: ['L4', 'X14'],
    says: [
      /\b(account|author|authors|user|users|speaker|poster|person behind|people behind|who runs? it|who ran it)\b[^.;]{0,40}\b(is|was|are|were) (an? )?((current|former|federal|agency|government|immigration|USCIS|and|or|real) )*(employees?|workers?|staff|officers?|insiders?|civil servants?)\b/i,
      /\b(rogue|the) (employees?|insiders?|officers?) (behind|who (ran|runs|wrote|posted))/i,
      // Nor is anybody to guess: at a job, at a number, at a man or a woman.
      /\b(probably|surely|certainly|obviously|apparently|rumou?red|must be|must have been)\b[^.;]{0,30}\b(an? )?(insider|employee|officer|civil servant|colleague)s?\b/i,
      /\b(man|woman|guy|lady|officer|official|clerk)s? (behind|who (ran|runs)) (the|this|that) account\b/i,
    ],
    unless: [
      NEGATED,
      /\b(claim|says?\b|said|tells|told|suspect|alleg|describe|if\b|may\b|might|whether|maybe|perhaps|believ|supposed|calls)/i,
      /\?["'”’)]*$/,
    ],
    exceptAt: both(ERRORS, TITLES),
    caught: [
      'The account was run by insiders, and its author is a USCIS employee.',
      'The employee behind the account stays quiet.',
      'It was probably an insider.',
      'The woman behind the account stays quiet.',
    ],
    passes: ['The account says its users are agency employees.', 'Nobody showed that the author was an employee.'],
  },
  {
    rule: 'the complaint is not said to cite a case or the Stored Communications Act',
    rows: ['L9'],
    says: [
      /\b(complaint|filing|lawsuit|suit|pleading|Twitter)\b[^.;]{0,60}\b(cite[sd]?|invoke[sd]?|quote[sd]?|relie[sd] on|rel(y|ies) on)\b[^.;]{0,60}(Stored Communications|\bSCA\b|\b270[2-7]\b|\bv\.|McIntyre|Highfields|Rubin|Brock|Talley|Dendrite|Cahill|NAACP|Watchtower|Smythe|Oklahoma Press|Morton Salt)/i,
    ],
    unless: [NEGATED],
    exceptAt: both(ERRORS, TITLES),
    caught: ['The complaint cites McIntyre for this.', 'Twitter relied on the Stored Communications Act.'],
    passes: [
      'The complaint cites the customs summons statute.',
      'We do not know whether the complaint cites McIntyre.',
    ],
  },
  {
    rule: 'no agent or office is told of as a proven wrongdoer',
    rows: ['L5'],
    says: [
      /\b(agents?|officials?|supervisor|office|agency|CBP|customs|DHS)\b[^.;]{0,40}(?<!\b(?:is|are|be|was|were|been) )\b(lied|abused|retaliated|broke the law|acted illegally|misused|harassed|tried to silence|punished)\b/i,
    ],
    unless: [
      NEGATED,
      /\b(alleg|says?\b|said|claim|argu|accus|plead|complain|may\b|might|if\b|whether|would|could|appear|suggest|policy)/i,
      /\?["'”’)]*$/,
    ],
    exceptAt: both(ERRORS, TITLES, /^arguments\/[^/]+\/(statement|raised)/),
    caught: ['The agent misused his power.', 'CBP broke the law.'],
    passes: [
      'Under customs law only disobeying a court is punished.',
      'Twitter says the office misused a trade tool.',
      'Nobody proved that the agency retaliated.',
    ],
  },
];
