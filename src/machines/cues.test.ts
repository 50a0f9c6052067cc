/** Which cue an act gives: by the paper on the desk, the kind of part, the tool taken, and the law or source opened. */
import { describe, expect, it } from 'vitest';
import { contextOf, playing, upTo } from '../../tests/fixtures/context.ts';
import { advocateOf, specimen } from '../../tests/fixtures/specimen.ts';
import type { CaseFile } from '../content/schema/caseFile.ts';
import { documentedDocket } from '../domain/docket/docket.ts';
import type { Context } from '../domain/play/context.ts';
import { cueOfCourse, cueOfDocument, cueOfReply, cueOfSource } from './cues.ts';
import type { AppEvent, CueName } from './events.ts';

type Kind<T extends string> = { readonly [key: string]: { readonly kind: T } };
const other: AppEvent = { type: 'panel.closed' };

/** The specimen's first decision on a paper of this kind, as a moment and with a part and a course of these kinds. */
function desk(kind: string | null, moment = 'inspect', part = 'line', tool?: string): Context {
  const seat = advocateOf();
  const decision = seat.decisions['read-the-notice'];
  const paper = specimen.documents['posted-notice'];
  if (!decision || !paper) throw new Error('the specimen has lost its first decision');
  const file = {
    ...specimen,
    documents: kind === null ? {} : { 'posted-notice': { ...paper, kind } },
    seats: {
      advocate: {
        ...seat,
        decisions: {
          ...seat.decisions,
          'read-the-notice': {
            ...decision,
            moment,
            parts: { it: { ...decision.parts['posting-day'], kind: part } },
            options: { it: { ...decision.options['let-it-pass'], tool } },
          },
        },
      },
    },
  } as CaseFile;
  return playing(file, upTo(documentedDocket(specimen, 'advocate'), 0));
}

describe('a paper that is taken up', () => {
  it.each<[string | null, CueName]>([
    ['fax', 'document.printed'],
    ['post', 'post.opened'],
    ['notice', 'post.opened'],
    ['letter', 'document.taken'],
    [null, 'document.taken'],
  ])('of the kind %s gives %s', (kind, cue) => {
    expect(cueOfDocument(desk(kind))).toBe(cue);
  });
});

describe('a reply', () => {
  const event: AppEvent = { type: 'part.answered', part: 'it', reply: 'any' };
  it.each<[string, string, string, CueName]>([
    ['clause', 'letter', 'draft', 'clause.written'],
    ['clause', 'post', 'draft', 'post.written'],
    ['clause', 'post', 'inspect', 'clause.written'], // only a draft is typed
    ['element', 'letter', 'weigh', 'element.judged'],
    ['exchange', 'letter', 'talk', 'line.spoken'],
    ['exchange', 'letter', 'argue', 'reply.given'],
    ['line', 'letter', 'inspect', 'line.circled'],
  ])('to a %s on a %s, in %s, gives %s', (part, kind, moment, cue) => {
    expect(cueOfReply(desk(kind, moment, part), event)).toBe(cue);
  });

  it('is that of its hand where the event says no part', () => {
    expect(cueOfReply(desk('letter', 'talk', 'exchange'), other)).toBe('line.spoken');
    expect(cueOfReply(desk('letter', 'argue', 'exchange'), other)).toBe('reply.given');
  });
});

describe('a course', () => {
  const event: AppEvent = { type: 'option.chosen', option: 'it' };
  it.each<[string | undefined, string, string, CueName]>([
    ['tool/any', 'post', 'draft', 'tool.taken'],
    [undefined, 'post', 'draft', 'post.written'],
    [undefined, 'letter', 'draft', 'option.chosen'],
    [undefined, 'post', 'choose', 'choice.weighed'],
    [undefined, 'letter', 'argue', 'option.chosen'],
  ])('with the tool %s on a %s, in %s, gives %s', (tool, kind, moment, cue) => {
    expect(cueOfCourse(desk(kind, moment, 'line', tool), event)).toBe(cue);
  });

  it('is a plain choice where the event names none', () => {
    expect(cueOfCourse(desk('letter', 'argue', 'line', 'tool/any'), other)).toBe('option.chosen');
    expect(cueOfCourse(desk('letter', 'choose', 'line', 'tool/any'), other)).toBe('choice.weighed');
  });
});

describe('a citation', () => {
  const laws = (kinds: readonly string[]): CaseFile['authorities'] =>
    Object.fromEntries(kinds.map((kind) => [kind, { kind }])) as Kind<string> as CaseFile['authorities'];
  const kinds = ['statute', 'regulation', 'rule', 'constitution', 'case', 'guidance'];
  const context = contextOf({ ...specimen, authorities: laws(kinds) });

  it.each(kinds)('of a %s sounds like the book where it is law in force', (id) => {
    const book = ['statute', 'regulation', 'rule', 'constitution'].includes(id);
    expect(cueOfSource(context, { type: 'source.opened', id })).toBe(book ? 'statute.opened' : 'source.opened');
  });

  it('of anything else sounds like a sheet', () => {
    expect(cueOfSource(context, { type: 'source.opened', id: 'source/notice' })).toBe('source.opened');
    expect(cueOfSource(context, other)).toBe('source.opened');
    expect(cueOfSource({ ...context, file: null }, { type: 'source.opened', id: 'statute' })).toBe('source.opened');
  });
});
