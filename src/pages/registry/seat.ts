/** The pages of a seat from briefing to scorecard, and the player's papers as sheets; fetched when a seat is taken. */
import '../common/styles/play.css';
import { playOf } from '../../domain/play/context.ts';
import { askingPage } from '../asking/asking.page.ts';
import { askingView } from '../asking/asking.view.ts';
import { briefingPage } from '../briefing/briefing.page.ts';
import { briefingView } from '../briefing/briefing.view.ts';
import { barView } from '../common/bar.view.ts';
import { say } from '../common/words.view.ts';
import { definePage, definePanel, type Chunk } from '../common/row.page.ts';
import { BESIDE, pictured, SHEET } from '../common/stage/light.view.ts';
import { checkPage } from '../check/check.page.ts';
import { announceCheck, checkSpoken, checkView } from '../check/check.view.ts';
import { codaCardPage } from '../coda-card/codaCard.page.ts';
import { codaCardSpoken, codaCardView } from '../coda-card/codaCard.view.ts';
import { comparisonPage } from '../comparison/comparison.page.ts';
import { comparisonView } from '../comparison/comparison.view.ts';
import { consequencePage } from '../consequence/consequence.page.ts';
import { consequenceView } from '../consequence/consequence.view.ts';
import { slipsFit } from '../consequence/slipAnswer.view.ts';
import { announceDecision } from '../decision/decision.announced.view.ts';
import { decisionPage } from '../decision/decision.page.ts';
import { decisionSpoken } from '../decision/decision.spoken.view.ts';
import { recalledView } from '../decision/recalled.view.ts';
import { decisionStep, decisionView } from '../decision/decision.view.ts';
import { outcomePage } from '../outcome/outcome.page.ts';
import { outcomeSpoken, outcomeStep, outcomeView } from '../outcome/outcome.view.ts';
import { docketSheet, fileSheet } from '../panels/file.page.ts';
import { docketPanel, filePanel } from '../panels/file.view.ts';
import { leavingSheet } from '../panels/leaving.page.ts';
import { leavingPanel } from '../panels/leaving.view.ts';
import { recallQuiz } from '../panels/recall.page.ts';
import { recallPanel } from '../panels/recall.view.ts';
import { resultSheet } from '../panels/result.page.ts';
import { resultPanel } from '../panels/result.view.ts';
import { sourceSheet } from '../panels/source.page.ts';
import { openedSource } from '../panels/source.view.ts';
import { toolsSheet } from '../panels/tools.page.ts';
import { toolsPanel } from '../panels/tools.view.ts';
import { recapPage } from '../recap/recap.page.ts';
import { recapView } from '../recap/recap.view.ts';
import { roadEndPage } from '../road-end/roadEnd.page.ts';
import { roadEndView } from '../road-end/roadEnd.view.ts';
import { scorecardPage } from '../scorecard/scorecard.page.ts';
import { scorecardSpoken, scorecardView } from '../scorecard/scorecard.view.ts';
import { whyTheyCaredPage } from '../why-they-cared/whyTheyCared.page.ts';
import { whyTheyCaredSpoken, whyTheyCaredView } from '../why-they-cared/whyTheyCared.view.ts';
import { yearsLaterPage } from '../years-later/yearsLater.page.ts';
import { yearsLaterSpoken, yearsLaterView } from '../years-later/yearsLater.view.ts';

export const seat = {
  pages: {
    asking: definePage({
      view: ({ context }, words) => askingView(context, words),
      draw: askingPage,
      spoken: (view) => [view.kicker, view.title, view.text, view.stays],
      light: () => ({ at: 'title', scrim: 0.9, words: 'right', recede: 0.3 }),
      music: 'silent',
    }),
    briefing: definePage({
      view: ({ context }) =>
        briefingView(
          playOf(context).file,
          playOf(context).seat.id,
          context.offline === 'newer' && context.docket?.entries.length === 0,
        ),
      draw: briefingPage,
      spoken: (view) => [view.title, view.hour, view.who, ...view.owes, view.wants, ...view.mayNot],
      light: () => BESIDE,
      music: 'plays',
    }),
    decision: definePage({
      view(snapshot, words) {
        const { context } = snapshot;
        const { endingsMet, side } = context;
        const step = decisionStep(snapshot);
        const view = decisionView(playOf(context), step, words, endingsMet, recalledView(context));
        return side ? { ...view, count: say(words, 'bar.sideDoor') } : view;
      },
      draw: decisionPage,
      spoken: decisionSpoken,
      light: ({ document, hand }) => ({
        ...BESIDE,
        ...(document && { at: 'desk', scrim: 0.96, recede: 0.1, reading: true }),
        ...(hand.kind === 'talk' && { posture: 'call' }), // somebody who speaks is on the telephone
      }),
      music: 'plays',
      announce: announceDecision,
      comes: ({ hand }) => (hand.kind === 'argue' ? hand.comes : null),
    }),
    'claim-check': definePage({
      view: ({ context }, words) => checkView(context, words),
      draw: checkPage,
      spoken: checkSpoken,
      light: () => ({ ...BESIDE, words: 'all' }),
      music: 'plays',
      announce: announceCheck,
      cue: () => 'document.taken',
    }),
    'road-end': definePage({
      view: ({ context }, words) => roadEndView(context, words),
      draw: roadEndPage,
      spoken: (view) => [view.kicker, view.title, view.did, view.text, view.truly?.text ?? null, view.picture.says],
      light: () => ({ ...BESIDE, words: 'all' }),
      music: 'silent',
    }),
    consequence: definePage({
      view: ({ context }, words) => consequenceView(context, words),
      draw: consequencePage,
      spoken: (view) => [
        view.title,
        view.did,
        view.corrected && `${view.corrected.by}: ${view.corrected.text}`,
        view.answered && `${view.answered.by}: ${view.answered.text}`,
        `${view.basis.word}: ${view.text}`,
        view.after?.text ?? null,
        ...view.empty.map(({ word, text, says }) => `${word}: ${text}. ${says}`),
      ],
      light: () => BESIDE,
      music: 'plays',
      cue: ({ slips }) => (slipsFit(slips) ? 'slips.fit' : null),
    }),
    recap: definePage({
      view: ({ context }, words) => recapView(context, words),
      draw: recapPage,
      spoken: (view) => [
        view.title,
        ...view.statements.map(({ text }) => text),
        ...view.stood.flatMap(({ title, did, level, notes }) => [`${title} ${did} ${level}.`, ...notes]),
      ],
      light: () => ({ at: 'place', scrim: 0.9, words: 'all', recede: 0.62 }),
      music: 'silent',
    }),
    outcome: definePage({
      view: (snapshot, words) => outcomeView(snapshot.context, outcomeStep(snapshot), words),
      draw: outcomePage,
      spoken: outcomeSpoken,
      light: ({ step }) =>
        step === 'timeline'
          ? { at: 'desk', scrim: 0.9, words: 'all', recede: 0.5 }
          : { at: 'place', scrim: 0.9, words: 'right', recede: 0.2 },
      music: 'silent',
    }),
    'why-they-cared': definePage({
      view: ({ context }, words) => whyTheyCaredView(playOf(context).file, words),
      draw: whyTheyCaredPage,
      spoken: whyTheyCaredSpoken,
      light: ({ picture }) => pictured(picture),
      music: 'silent',
    }),
    'years-later': definePage({
      view: ({ context }, words) => yearsLaterView(playOf(context).file, words),
      draw: yearsLaterPage,
      spoken: yearsLaterSpoken,
      light: ({ picture }) => pictured(picture),
      music: 'silent',
      cue: () => 'years.passed',
    }),
    scorecard: definePage({
      view: ({ context }, words) => scorecardView(context, words),
      draw: scorecardPage,
      spoken: scorecardSpoken,
      light: () => SHEET,
      music: 'silent',
    }),
    'coda-card': definePage({
      view: ({ context }, words) => codaCardView(context, words),
      draw: codaCardPage,
      spoken: codaCardSpoken,
      light: () => SHEET,
      music: 'silent',
    }),
    comparison: definePage({
      view: ({ context }, words) => comparisonView(context, words),
      draw: comparisonPage,
      spoken: (view) => [
        view.title,
        ...view.partings.map(({ title, was, now }) => `${title} ${was.did} ${now.did}`),
        ...view.measures.map(({ name, change }) => `${name}: ${change}`),
      ],
      light: () => SHEET,
      music: 'silent',
    }),
  },
  panels: {
    file: definePanel({ view: ({ context }, words) => filePanel(context, words), draw: fileSheet }),
    docket: definePanel({ view: ({ context }, words) => docketPanel(context, words), draw: docketSheet }),
    tools: definePanel({ view: ({ context }, words) => toolsPanel(context, words), draw: toolsSheet }),
    recall: definePanel({ view: ({ context }, words) => recallPanel(context, words), draw: recallQuiz }),
    result: definePanel({ view: ({ context }, words) => resultPanel(context, words), draw: resultSheet }),
    source: definePanel({ view: ({ context }, words) => openedSource(context, words), draw: sourceSheet }),
    leaving: definePanel({ view: ({ context }, words) => leavingPanel(context, words), draw: leavingSheet }),
  },
  bar: ({ context }, words) => (context.docket ? barView(context, words) : null), // before the seat is taken there is none
} satisfies Chunk;
