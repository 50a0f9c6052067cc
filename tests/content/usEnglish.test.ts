/** Holds every text of a listed case and of the interface to U.S. spelling and U.S. dates; titles of sources and quotations keep theirs. */
import { describe, expect, it } from 'vitest';
import { completeCases } from '../fixtures/cases.ts';
import { textsOfCase, textsOfInterface, type PlacedText } from './texts.ts';

const MONTH =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec';

/** What is caught, by what it is; each with texts that must be caught and texts that must pass. */
const RULES = [
  {
    rule: 'a day before its month',
    says: new RegExp(`\\b\\d{1,2}(st|nd|rd|th)?( of)? (${MONTH})\\b(?! \\d{1,2}, )`),
    caught: ['It came on 14 March 2017.', '6 April', 'the 7th of April', 'Sent 6–7 April 2017', '(11 Sep 2025)'],
    passes: ['It came on March 14, 2017, by fax.', 'March 2017', 'Mar. 14', 'the 13th', 'The 25 pages say why.'],
  },
  {
    rule: 'a year that no comma parts from what follows',
    says: new RegExp(`\\b(${MONTH})\\.? \\d{1,2}, \\d{4} [a-z]`),
    caught: ['On March 14, 2017 the fax came.'],
    passes: ['On March 14, 2017, the fax came.', 'The fax came on March 14, 2017.'],
  },
  {
    rule: 'a British spelling in -ise or -yse',
    says: /\b(author|critic|recogn|organ|real|summar|emphas|minim|maxim|apolog|penal|public|scrutin|legal|util|general|special|symbol|anonym|mobil|final|formal|character|categor|priorit|standard|sympath|memor|immun|harmon|central|neutral|visual|jeopard|anal|paral|catal)(is|ys)(e[sdr]?|ing|ations?)\b/i,
    caught: ['It was authorised.', 'They criticise it.', 'An organisation', 'We analysed it.'],
    passes: ['It was authorized.', 'An analysis', 'a promise, an exercise, a surprise', 'Realism', 'criticism'],
  },
  {
    rule: 'a British spelling in -our',
    says: /\b(fav|hon|col|neighb|behavi|lab|harb|rum|hum|cand|rig|vig|endeav|splend|od|arm|parl|sav|tum|vap|val)our\w*\b/i,
    caught: ['a favour', 'his honour', 'coloured', 'the neighbours', 'candour'],
    passes: ['a favor', 'four hours of your course', 'a source'],
  },
  {
    rule: 'a British spelling in -ence for -ense, or -re for -er',
    says: /\b(def|off|pret)ences?\b|\blicence[ds]?\b|\b(cent|theat|met|lit|fib|meag|calib|spect)res?\b/i,
    caught: ['no offence', 'a defence', 'a licence', 'the centre'],
    passes: ['no offense', 'evidence', 'a license', 'the center', 'more'],
  },
  {
    rule: 'a doubled l, and other words that are spelled otherwise',
    says: /\b((travel|cancel|label|model|signal|counsel|level|marvel|quarrel|total|fuel|equal|channel)l(ed|ing|ers?|or)|judgements?|acknowledgements?|grey\w*|cheques?|programmes?|towards|whilst|amongst|learnt|spelt|burnt|fulfils?|enrols?|skilful|wilful|instalments?|sceptic\w*|mould\w*|plough\w*|tyres?|kerbs?|ageing|storeys|catalogues?|adverts?|per cent|practis(e[sd]?|ing)|solicitors?|fortnights?)\b/i,
    caught: ['cancelled', 'labelled', 'a grey box', 'towards us', '200 per cent', 'better judgement'],
    passes: ['canceled', 'called and filled', 'toward us', '200 percent', 'judgment', 'controlled'],
  },
] as const;

/** A title of a source, or what somebody else wrote, is theirs to spell. */
const ownWords = (text: string): string => text.replaceAll(/"[^"]*"|“[^”]*”/g, '…');
const isTitle = ({ place }: PlacedText): boolean => /^sources\/[^/]+\/title$/.test(place);

/** Every breach of the rules in `texts`, with its place. */
const found = (texts: readonly PlacedText[]): string[] =>
  texts
    .filter((each) => !isTitle(each))
    .flatMap(({ place, text }) =>
      RULES.flatMap(({ rule, says }) => {
        const [hit] = says.exec(ownWords(text)) ?? [];
        return hit ? [`${place}: “${hit}”, ${rule}`] : [];
      }),
    );

describe('the rules', () => {
  it.each(RULES)('catch $rule', ({ says, caught }) => {
    for (const text of caught) expect(says.test(text), text).toBe(true);
  });

  it.each(RULES)('let pass what is not $rule', ({ passes }) => {
    for (const text of passes) expect(found([{ place: 'x', text }]), text).toEqual([]);
  });

  it('leave titles of sources and quotations as they are', () => {
    expect(found([{ place: 'sources/a/title', text: 'The defence of 6 April' }])).toEqual([]);
    expect(found([{ place: 'facts/a/statement', text: 'He said “no offence”.' }])).toEqual([]);
    expect(found([{ place: 'facts/a/statement', text: 'He said “no”, an offence.' }])).toHaveLength(1);
  });
});

it('the interface speaks U.S. English', () => {
  expect(found(textsOfInterface())).toEqual([]);
});

const inSeat = ({ place }: PlacedText): boolean => place.startsWith('seats/');
const cases = completeCases().map((file) => ({ id: file.id, texts: textsOfCase(file) }));

it.each(cases)('$id speaks U.S. English outside its seats', ({ texts }) => {
  expect(texts.length).toBeGreaterThan(100);
  expect(found(texts.filter((each) => !inSeat(each)))).toEqual([]);
});

it('the seats speak U.S. English', () => {
  expect(cases.flatMap(({ texts }) => found(texts.filter(inSeat)))).toEqual([]);
});
