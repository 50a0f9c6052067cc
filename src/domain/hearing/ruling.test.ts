/** How the bench rules on exchanges and stages, and which ending that reaches. */
import { describe, expect, it } from 'vitest';
import { endingOf } from './endings.ts';
import { questionOf } from './agenda.ts';
import { argued, file, hearing, move } from '../../../tests/fixtures/hearing.ts';
import { ruleOnExchange, ruleOnStage, stageRulings } from './ruling.ts';

const right = { fact: 'fact/posted-9-march', authority: 'authority/notice-rule' };
const strong = move('notice/three-days', 'the-rule', right);
const ruleCited = { authority: 'authority/hearing-rule' };
const fenced = move('danger/how-soon', 'fence', { fact: 'fact/fence-in-store', authority: 'authority/county-guide' });
const known = move('notice/people-knew', 'they-knew', { fact: 'fact/told-in-shop' });

describe('an exchange', () => {
  const rule = (side: string, made: ReturnType<typeof move>) => ruleOnExchange(file, hearing, side, made);

  it('goes to a strong line that only a weaker one meets', () => {
    expect(rule('residents', { ...strong, answer: 'argument/everyone-knew' })).toMatchObject({
      rule: 'stands',
      winner: 'residents',
    });
  });
  it('goes across the podium when the answer is as strong and stays unmet', () => {
    expect(rule('town', { ...known, answer: 'argument/short-notice' })).toMatchObject({
      rule: 'answered',
      winner: 'residents',
      node: 'argument/short-notice',
    });
  });
  it('is not restored by a rejoinder weaker than the answer', () => {
    const weaker = {
      ...move('danger/how-soon', 'act-at-once', { fact: 'fact/bridge-cracked', authority: 'authority/emergency-rule' }),
      answer: 'argument/fence-it-off',
    };
    expect(rule('town', weaker)).toMatchObject({ rule: 'answered', winner: 'residents' });
    expect(rule('town', { ...weaker, rejoinder: 'argument/everyone-knew' })).toMatchObject({ rule: 'answered' });
  });
  it('falls on a line that is wrong, or on law of a later day', () => {
    expect(rule('residents', move('notice/three-days', 'waste-paper'))).toMatchObject({
      rule: 'falls',
      winner: 'town',
      node: 'argument/take-it-down',
    });
    expect(rule('town', move('notice/people-knew', 'on-the-web'))).toMatchObject({
      rule: 'falls',
      node: 'argument/web-counts',
    });
  });
  it('falls when settled law is denied', () => {
    expect(rule('town', move('postponed/why-go-on', 'never'))).toMatchObject({
      rule: 'denied',
      node: 'argument/may-postpone',
    });
  });
  it('costs the lead its strength when the bench asked and got nothing that bears', () => {
    const even = { ...move('danger/how-soon', 'act-at-once', {}), answer: null };
    expect(rule('town', even).backing.map(({ verdict }) => verdict)).toEqual(['empty', 'empty']);
    const beside = rule('residents', { ...strong, fact: 'fact/bakery-opened', authority: 'authority/web-rule' });
    expect(beside.backing.map(({ verdict }) => verdict)).toEqual(['beside', 'not-in-force']);
  });
  it('says when a point was conceded', () => {
    expect(rule('residents', strong)).toMatchObject({ rule: 'conceded', winner: 'residents' });
  });
});

describe('a stage', () => {
  it('is decided by the table: what nobody put does not count', () => {
    const talk = argued('residents', { ...known, answer: 'argument/talk-is-no-notice' }, strong);
    expect(ruleOnStage(file, hearing, talk, 'notice')).toMatchObject({
      by: 'out',
      carriedBy: 'residents',
      claim: 'claim/notice-sufficient',
    });
  });
  it('is ruled on when it ends: what is put later changes nothing', () => {
    const { stage, question } = questionOf(hearing, 'danger/how-soon');
    const rule = { text: 'Three days are not seven.', asserts: ['argument/short-notice'], denies: [], faces: [] };
    const asked = { ...question, positions: { ...question.positions, rule } };
    const over = { ...hearing, stages: { ...hearing.stages, danger: { ...stage, questions: { 'how-soon': asked } } } };
    const late = argued('town', known, move('notice/three-days', 'waste-paper'), move('danger/how-soon', 'rule'));
    expect(ruleOnStage(file, over, late, 'notice')).toMatchObject({ by: 'exchange', carriedBy: 'town' });
    // Put in time, the same line takes the stage.
    const inTime = argued(
      'town',
      { ...known, answer: 'argument/short-notice' },
      move('notice/three-days', 'waste-paper'),
    );
    expect(ruleOnStage(file, over, inTime, 'notice')).toMatchObject({ by: 'out', carriedBy: 'residents' });
  });
  it('left open goes by the exchanges', () => {
    const open = argued('town', known, move('notice/three-days', 'waste-paper'));
    expect(ruleOnStage(file, hearing, open, 'notice')).toMatchObject({ by: 'exchange', carriedBy: 'town' });
  });
  it('left even goes against the burden', () => {
    const even = argued(
      'town',
      { ...known, answer: 'argument/talk-is-no-notice' },
      move('notice/three-days', 'waste-paper'),
    );
    expect(ruleOnStage(file, hearing, even, 'notice')).toMatchObject({ by: 'burden', carriedBy: 'residents' });
  });
  it('goes as a player on the bench rules, whatever the map would say', () => {
    const ruled = argued(
      'three',
      { ...known, answer: 'argument/short-notice', ruled: 'town' },
      { ...strong, ruled: 'open' },
    );
    expect(ruleOnStage(file, hearing, ruled, 'notice')).toMatchObject({ by: 'bench', carriedBy: 'town' });
  });
  it('goes as the bench rules, too, where it ruled on one exchange alone', () => {
    const docket = argued('three', { ...known, ruled: 'town' }, strong);
    expect(ruleOnStage(file, hearing, docket, 'notice')).toMatchObject({ by: 'bench', carriedBy: 'town' });
  });
  it.each([
    { ruled: ['town', 'town'], carriedBy: 'town' },
    { ruled: ['residents', 'open'], carriedBy: 'residents' },
    // Even, or left open by the bench, it goes against the burden, which the town bears.
    { ruled: ['town', 'residents'], carriedBy: 'residents' },
    { ruled: ['open', 'open'], carriedBy: 'residents' },
  ])('ruled on $ruled by a player goes to $carriedBy', ({ ruled: [first = '', second = ''], carriedBy }) => {
    const docket = argued('three', { ...known, ruled: first }, { ...strong, ruled: second });
    expect(ruleOnStage(file, hearing, docket, 'notice')).toEqual({
      stage: 'notice',
      carriedBy,
      by: 'bench',
      claim: 'claim/notice-sufficient',
      nodes: ['argument/everyone-knew', 'argument/short-notice'],
    });
  });
  it('whose claim comes out in is carried by the side it favors, by the arguments that put it in', () => {
    const settled = argued('town', known, strong, fenced, move('postponed/why-go-on', 'agreed', ruleCited));
    expect(ruleOnStage(file, hearing, settled, 'postponed')).toEqual({
      stage: 'postponed',
      carriedBy: 'town',
      by: 'in',
      claim: 'claim/postponing-lawful',
      nodes: ['argument/may-postpone'],
    });
  });
  it('is decided by the first of its claims that comes out in or out', () => {
    const stage = { ...hearing.stages['danger'], about: ['claim/emergency-existed', 'claim/notice-sufficient'] };
    const both = { ...hearing, stages: { ...hearing.stages, danger: stage } } as typeof hearing;
    const docket = argued('town', { ...known, answer: 'argument/short-notice' }, strong, fenced);
    expect(ruleOnStage(file, both, docket, 'danger')).toMatchObject({
      by: 'out',
      carriedBy: 'residents',
      claim: 'claim/notice-sufficient',
    });
  });
  it('left open counts only its own exchanges', () => {
    const docket = argued('residents', known, strong, fenced);
    expect(ruleOnStage(file, hearing, docket, 'danger')).toEqual({
      stage: 'danger',
      carriedBy: 'residents',
      by: 'exchange',
      claim: 'claim/emergency-existed',
      nodes: ['argument/fence-it-off'],
    });
  });
  it('that the hearing does not have is an error that names it', () => {
    expect(() => ruleOnStage(file, hearing, argued('town'), 'weather')).toThrow('has no stage called weather');
  });
  it('is ruled on once for all its exchanges, and not while one of them is still to come', () => {
    expect(stageRulings(file, hearing, argued('town', known, strong)).map(({ stage }) => stage)).toEqual(['notice']);
  });
  it('nobody could be asked about is not ruled on', () => {
    const silent = { ...hearing.stages['danger'], questions: {} };
    const without = { ...hearing, stages: { ...hearing.stages, danger: silent } } as typeof hearing;
    const docket = argued('town', known, strong, move('postponed/why-go-on', 'agreed', ruleCited));
    expect(stageRulings(file, without, docket).map(({ stage }) => stage)).toEqual(['notice']);
  });
  it('is ruled on only when it has been fully argued, and a coda never is', () => {
    expect(stageRulings(file, hearing, argued('town', known))).toEqual([]);
    const all = argued('town', known, strong, move('danger/how-soon', 'fence'), move('postponed/why-go-on', 'agreed'));
    expect(stageRulings(file, hearing, all).map(({ stage }) => stage)).toEqual(['notice', 'danger']);
  });
});

it('the ending is the first whose stages went as it names, else the one that remains', () => {
  const fence = move('danger/how-soon', 'fence', { fact: 'fact/fence-in-store', authority: 'authority/county-guide' });
  const coda = move('postponed/why-go-on', 'agreed');
  expect(
    endingOf(file, hearing, argued('residents', { ...known, answer: 'argument/short-notice' }, strong, fence, coda)),
  ).toBe('set-aside');
  expect(
    endingOf(file, hearing, argued('residents', known, move('notice/three-days', 'waste-paper'), fence, coda)),
  ).toBe('stands');
});

it('an ending that names some stages is reached whatever became of the others, and only as it names them', () => {
  const docket = argued('residents', { ...known, answer: 'argument/short-notice' }, strong, fenced);
  const [ending] = Object.values(hearing.endings);
  const endings = (...carried: Record<string, string>[]) =>
    ({
      ...hearing,
      endings: Object.fromEntries(carried.map((each, i) => [`e${i}`, { ...ending, carried: each }])),
    }) as typeof hearing;
  const notice = { notice: 'residents' };
  expect(endingOf(file, endings({ notice: 'town' }, notice, {}), docket)).toBe('e1');
  expect(endingOf(file, endings({ ...notice, danger: 'town' }, { ...notice, danger: 'residents' }), docket)).toBe('e1');
  expect(() => endingOf(file, endings({ notice: 'town' }), docket)).toThrow('no ending is left for the rest');
});
