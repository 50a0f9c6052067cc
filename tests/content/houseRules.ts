/** What must not be said in any case: no advice, no slurs, no parties, no long quotations; with sentences that prove each rule. */
import { ERRORS, NEGATED, TITLES, type Rule } from '../../src/content/schema/review.ts';

/** A rule written out in code, with what its grammar would fill in. */
const house = (rule: Pick<Rule, 'rule' | 'says' | 'caught' | 'passes'> & Partial<Rule>): Rule => ({
  rows: [],
  unless: [],
  exceptAt: [],
  otherCase: 'no',
  caughtInErrors: [],
  ...rule,
});

export const houseRules: readonly Rule[] = [
  house({
    rule: 'no profanity and no e-mail addresses',
    says: [/[\w.+-]+@[\w-]+\.[a-z]{2,}/i, /\b(fuck\w*|shit\w*|bastards?|asshole\w*|bitch\w*|damn(ed)?)\b/i],
    caught: ['Write to someone@mail.example today.', 'Damned paper.'],
    passes: ['@ALT_USCIS posts again.'],
  }),
  house({
    rule: 'no party politics',
    says: [
      /\b(Trump|Obama|Biden|Clinton|Democrats?|Republicans?|GOP|left-wing|right-wing|liberals?|conservatives?|MAGA)\b/,
    ],
    exceptAt: [TITLES],
    caught: ['An anti-Trump account.', 'Two Democrats wrote a letter.'],
    passes: ['An account that criticises policy.'],
  }),
  house({
    rule: 'a quotation is a fragment of at most ten words',
    says: [/["“](?:[^"”\s]+\s+){10,}[^"”\s]+["”]/],
    exceptAt: [ERRORS, TITLES],
    caught: ['It says “this demand must be answered in full by you on that very day”.'],
    passes: ['It wants “all records” kept secret for “an indefinite period of time”.'],
  }),
  house({
    rule: 'no advice on hiding from lawful process',
    says: [
      /\b(VPN|Tor browser|Tor network|burner (phone|account)|ProtonMail|proxy server|spoof(ed|ing)?|anonymi[sz]er)\b/i,
    ],
    exceptAt: [TITLES],
    caught: ['Use a VPN next time.'],
    passes: ['The torn page is back.', 'Ask a lawyer before you act.'],
  }),
  house({
    rule: 'nobody is told how to destroy evidence, to slip away from lawful process or to unmask anyone',
    says: [
      /\b(you (should|can|could|might|must|had better)|make sure (to|you)|be sure to|remember to|it is best to|the safest way is to|how to|the trick is to)\b[^.;]{0,50}\b(delet\w*|wip(e|ing)|eras\w+|destroy\w*|shred\w*|burn|hide (from|your|the)|evade|dodge|escape|unmask|conceal|scrub)\b/i,
    ],
    unless: [NEGATED, /\b(if|whether|asks?|asked|want(s|ed)?|tries|tried)\b/i, /\?["'”’)]*$/],
    exceptAt: [ERRORS, TITLES],
    caught: [
      'You should wipe the phone before they come.',
      'Here is how to unmask an account.',
      'Make sure to delete the drafts.',
    ],
    passes: [
      'Destroying records to block an inquiry can be a crime.',
      'You must not delete a thing.',
      'CBP wanted to know how to unmask it.',
    ],
  }),
  house({
    rule: 'the game teaches and gives no legal advice',
    says: [
      /\bour (legal )?advice\b/i,
      /\bwe (advise|recommend)\b/i,
      /\bthis is (not only |also )?legal advice\b/i,
      /\b(in real life|if (agents|police|officers) (come|knock|call|ask))\b[^.;]*\byou (should|must|need not)\b/i,
    ],
    unless: [/\bnot legal advice\b/i],
    caught: [
      'Our legal advice is to sue.',
      'In real life you should never answer.',
      'If agents knock, you must ask for a warrant.',
    ],
    passes: ['Education, not legal advice.', 'You advise the company to wait.'],
  }),
];
