/** The 60 facts of the five seed articles (the record's section 7): what became of each, and what in the case carries or corrects it. */

/**
 * sound: told as the article tells it. refined: told more exactly, or more cautiously, than there.
 * wrong: corrected, and never told as true. unused: an opinion, or about something else.
 */
export type Status = 'sound' | 'refined' | 'wrong' | 'unused';

export interface SeedFact {
  readonly seed: 'seed0' | 'seed1' | 'seed2' | 'seed3' | 'seed4';
  readonly fact: string; // as the article has it, in our words
  readonly status: Status;
  readonly in: readonly string[]; // facts and arguments by id; an event of the outcome as 'event: ' and words from it
  readonly says: RegExp; // what these must say between them
  readonly never?: string; // the rule that keeps the article's version out
}

type Told = Omit<SeedFact, 'seed' | 'status' | 'fact' | 'in' | 'says'>;
const row =
  (seed: SeedFact['seed']) =>
  (status: Status, fact: string, carriers: string, says: RegExp, more: Told = {}): SeedFact => ({
    seed,
    status,
    fact,
    in: carriers === '' ? [] : carriers.split(', ').map((id) => (/^(event: |argument\/)/.test(id) ? id : `fact/${id}`)),
    says,
    ...more,
  });
const ibtimes = row('seed0');
const techcrunch = row('seed1');
const register = row('seed2');
const sfist = row('seed3');
const voa = row('seed4');

const NAME = { never: 'the agency in the account’s name is U.S. Citizenship and Immigration Services' };
const EMPLOYEE = { never: 'nobody knows that the author was an employee' };
const FOUR = { never: 'the pleaded test has four parts' };
const SIX = { never: 'six were sued, not the department with its leadership or its office alone' };
const BESIDE = { never: 'bots, and a protest at the company’s door, are no part of this dispute' };

export const seedFacts: readonly SeedFact[] = [
  ibtimes(
    'sound',
    'A suit was filed on 6 April against DHS',
    'filed-6-april, six-defendants',
    /6 April 2017.*six defendants: DHS/,
  ),
  ibtimes('sound', 'It was filed in N.D. Cal.', 'twitter-only-plaintiff', /N\.D\. Cal\./),
  ibtimes('refined', 'The account is anti-Trump', 'account-criticises-policy', /criticised immigration policy/, {
    never: 'no party politics',
  }),
  ibtimes(
    'refined',
    'DHS demanded identifying information',
    'sent-by-special-agent, all-records-demanded',
    /Office of Professional Responsibility.*user names/,
  ),
  ibtimes(
    'refined',
    'The user has a First Amendment right',
    'complaint-own-and-user-rights',
    /both the users and Twitter itself/,
  ),
  ibtimes(
    'sound',
    'One of many alternative accounts after the inauguration, said to be by insiders',
    'alt-accounts-appear, trap-early-january, account-told-ap',
    /followed the inauguration.*never proved/,
  ),
  ibtimes('sound', 'USCIS is within DHS', 'uscis-within-dhs', /USCIS.* part of DHS/),
  ibtimes(
    'sound',
    'The summons of 14 March would unmask the user, or likely lead to it',
    'faxed-14-march, would-pierce-anonymity',
    /14 March.*pierce the anonymity/,
  ),
  ibtimes('refined', 'Some saw the word "unmask" as a jab', 'account-joked-about-unmasking', /account .*joke/),
  ibtimes(
    'sound',
    'The only authority is for a narrow class of import records; this has nothing to do with imports',
    'argued-import-records, four-purposes',
    /narrow class of import records.*compliance with laws/,
  ),
  ibtimes('sound', 'DHS does not comment on pending litigation', 'no-comment', /declined to comment/),
  ibtimes('sound', 'Twitter says nothing beyond the filing', 'twitter-no-comment', /declined to say more/),
  ibtimes('sound', 'The First Amendment is the pinned tweet', 'pinned-first-amendment', /pinned .*First Amendment/),
  ibtimes(
    'refined',
    'The ACLU is glad and will go to court to defend the user',
    'aclu-would-go-to-court',
    /glad .*It never had to/,
    { never: 'the ACLU did not sue; it spoke for the user' },
  ),

  techcrunch(
    'sound',
    'Twitter takes DHS to court to protect the account',
    'filed-6-april, complaint-tool-misused',
    /filed on 6 April.*unmask critics/,
  ),
  techcrunch(
    'sound',
    'The account claims to be run by USCIS employees',
    'claims-on-authors-differ',
    /current and former.*current ones\. Nothing was ever proved/,
    EMPLOYEE,
  ),
  techcrunch(
    'refined',
    'A summons of 14 March, issued by a Special Agent in Charge, is unlawful and must be enjoined',
    'faxed-14-march, signed-by-sac, sent-by-special-agent, relief-sought',
    /signed by a CBP Special Agent in Charge.*sent by a Special Agent.*injunction/,
    { never: 'the agent who faxed the summons is not the one who signed it' },
  ),
  techcrunch(
    'refined',
    'It is unclear which tweets DHS minded',
    'agent-named-no-law, opr-asked-to-look, dirt-tweet',
    /no particular tweet.*e-mail dump.*22 February/,
  ),
  techcrunch(
    'sound',
    'The account is just over two months old; it criticises and alleges waste',
    'account-subjects',
    /just over two months old.*waste/,
  ),
  techcrunch(
    'refined',
    'There is little evidence that employees run alternative accounts',
    'others-showed-proof',
    /three other alternative accounts\. None is known for this one/,
  ),
  techcrunch(
    'refined',
    'The attempt raises questions about who runs the account',
    'cbp-suspected-employee, identity-never-established',
    /suspected.*never established/,
    EMPLOYEE,
  ),
  techcrunch(
    'sound',
    'The ACLU is expected to represent the user, and says why',
    'aclu-spoke-for-user, aclu-asked-for-reasons',
    /spoke for the anonymous user.*strong justification/,
  ),
  techcrunch(
    'sound',
    'Twitter is silent on other requests',
    'twitter-silent-on-others',
    /did not say whether .*other demands/,
  ),

  register(
    'sound',
    'Twitter sued DHS over the unmasking demand',
    'filed-6-april, six-defendants, complaint-tool-misused',
    /DHS.*unmask/,
  ),
  register(
    'refined',
    'It asks that DHS be stopped from requesting',
    'relief-sought',
    /a declaration and an injunction/,
  ),
  register(
    'wrong',
    'The account is of the "US Customs and Immigration Service"',
    'trap-agency-name',
    /U\.S\. Citizenship and Immigration Services/,
    NAME,
  ),
  register(
    'refined',
    'Someone at the agency controls the account',
    'identity-never-established, cbp-suspected-employee',
    /employment .*never established.*suspected/,
    EMPLOYEE,
  ),
  register(
    'wrong',
    'Agents approached the firm',
    'sent-by-special-agent, signed-by-sac',
    /sent by a Special Agent .*signed by a CBP Special Agent in Charge/,
    { never: 'one agent sent the summons and one signed it; no agents approached the firm' },
  ),
  register(
    'sound',
    'Pure political speech has value, and anonymity where retaliation is a risk',
    'argued-highest-value, argued-retaliation-risk',
    /highest value.*risk retaliation/,
  ),
  register(
    'refined',
    '§ 1509 is for looking into taxes due on imports',
    'four-purposes, records-definition',
    /entries; duties, fees and taxes; fines and penalties; and compliance/,
    { never: 'section 1509 has four purposes, not only taxes due on imports' },
  ),
  register(
    'sound',
    'DHS lacks authority and seeks to suppress speech',
    'argued-aim-to-suppress',
    /no power .*suppressing speech\. No aim was ever found/,
  ),
  register(
    'sound',
    'A request of 14 March threatened court',
    'faxed-14-march, court-threatened',
    /14 March 2017.*district-court proceedings/,
  ),
  register(
    'sound',
    'It was due at 11:45 a.m. on 13 March in Washington, D.C.',
    'due-13-march',
    /Washington, D\.C\. by 11:45 a\.m\. on 13 March/,
  ),
  register(
    'wrong',
    'The user was notified shortly after receipt',
    'user-notified',
    /One weak report dates this 4 April/,
    { never: 'notice is not said to have come shortly after' },
  ),
  register(
    'refined',
    'The ACLU supports Twitter and the account',
    'aclu-spoke-for-user, user-not-a-party',
    /spoke for the anonymous user.*not filed anything/,
    { never: 'the ACLU acted for the user, not for Twitter' },
  ),
  register(
    'refined',
    'Twitter wants a declaration, and no further demands about such accounts',
    'relief-sought, complaint-not-seen-whole',
    /declaration.*the prayer.* not seen/,
  ),

  sfist(
    'sound',
    'A summons came in March to identify the user or users',
    'faxed-14-march, would-pierce-anonymity',
    /March 2017.*whoever ran the account/,
  ),
  sfist(
    'refined',
    'The US government was sued in N.D. Cal.',
    'twitter-only-plaintiff, six-defendants',
    /N\.D\. Cal\..*official capacities/,
    SIX,
  ),
  sfist(
    'refined',
    'The suit names DHS and its leadership',
    'six-defendants',
    /DHS, CBP,.*Special Agent in Charge.*Special Agent\)/,
    SIX,
  ),
  sfist('sound', 'The Intercept reported it that afternoon', 'reported-that-afternoon', /Intercept .*afternoon/),
  sfist(
    'sound',
    'The bio: immigration resistance; not the views of DHS or USCIS',
    'account-disclaimer',
    /immigration resistance .*not those of DHS or USCIS/,
  ),
  sfist(
    'wrong',
    'Alternative accounts came in early January',
    'trap-early-january, alt-accounts-appear',
    /late January 2017/,
    { never: 'alternative accounts came in late January, not early' },
  ),
  sfist(
    'sound',
    'A park account was silenced and an alternative one took over',
    'park-accounts',
    /deleted .*alternative park account/,
  ),
  sfist('unused', 'Most bots back the President', '', /^$/, BESIDE),
  sfist(
    'sound',
    'A time-honoured tradition; interests at their zenith',
    'argued-tradition, argued-highest-value',
    /long American tradition.*at their zenith/,
  ),
  sfist(
    'sound',
    'An ACLU lawyer represents the user or users and speaks of a chilling effect',
    'aclu-spoke-for-user, aclu-asked-for-reasons',
    /spoke for .*chills speech/,
  ),
  sfist('sound', 'Followers spiked', 'followers-surge', /32,000 .* 161,000/),
  sfist(
    'sound',
    'The ACLU: a strong justification is needed, and no reason was given',
    'aclu-asked-for-reasons',
    /given no reason.*strong justification/,
  ),
  sfist('unused', 'Activists held a protest at the company', '', /^$/, BESIDE),

  voa(
    'sound',
    'On 6 April Twitter defied the request',
    'event: does not hand over the records, filed-6-april',
    /does not hand over.*6 April/,
  ),
  voa(
    'wrong',
    'Political speech that is both: "and" between anonymous and pseudonymous',
    'trap-and-for-or',
    /anonymous or pseudonymous/,
    { never: 'the filing says “anonymous or pseudonymous”' },
  ),
  voa(
    'refined',
    'The suit, in San Francisco, is against DHS and "its CBP office"',
    'twitter-only-plaintiff, six-defendants, uscis-within-dhs',
    /N\.D\. Cal\..*DHS, CBP, and.*So is CBP/,
    SIX,
  ),
  voa('sound', 'DHS declined comment', 'no-comment', /DHS, CBP and the Justice Department declined/),
  voa(
    'sound',
    'In February AP was told of current and former employees',
    'account-told-ap',
    /February 2017.*AP .*current and former/,
    EMPLOYEE,
  ),
  voa('sound', 'Two months old; critical; waste', 'account-subjects', /two months old.*criticised.*waste/),
  voa(
    'sound',
    'A fax of 14 March from a CBP agent',
    'faxed-14-march, sent-by-special-agent',
    /faxed .*14 March 2017.*Special Agent of CBP/,
  ),
  voa(
    'refined',
    'It wanted user names, login, phone numbers and IP addresses',
    'all-records-demanded',
    /all records .*mailing addresses/,
  ),
  voa(
    'refined',
    'The test: an offence, no intent to suppress, an interest that outweighs',
    'test-offence, test-least-restrictive, test-motive, test-balance, trap-three-part-test',
    /part 1.*part 2.*least restrictive.*part 3.*part 4/,
    FOUR,
  ),
  voa('sound', 'The agencies have "not come close"', 'test-not-close', /not come close/),
  voa('sound', 'The ACLU tweeted in support of the user', 'aclu-would-go-to-court', /defend the user/),
];
