/** What must be heard, a check for each kind of fault: each listens for words, never for a whole text. */
import type { Listener } from './listener.ts';
import type { Places } from './places.ts';

export interface Check {
  readonly name: string;
  /** @returns whether it was heard */
  hear(ear: Listener, places: Places): Promise<boolean>;
}

const RADIO = /radio button/u;

/** A text as a pattern, whatever marks a voice leaves out of it. */
export const spoken = (text: string): RegExp =>
  new RegExp(text.replace(/[^\p{L}\p{N}]+/gu, '\u0000').replaceAll('\u0000', '[^\\p{L}\\p{N}]*'), 'iu');

const among = (wanted: RegExp, heard: readonly string[]): boolean => heard.some((each) => wanted.test(each));
const heardBy = (presses: readonly (readonly string[])[], wanted: RegExp): boolean => among(wanted, presses.flat());

/** The button of the page that says this is pressed, and what follows is heard. */
async function act(ear: Listener, name: RegExp, key = 'Tab'): Promise<string[]> {
  await ear.pressUntil(key, name);
  return ear.press('Return', 2.5);
}

/** Goes to the third course of the first decision with a slot, from the top, and takes it. */
async function takeThird(ear: Listener, places: Places): Promise<string[]> {
  await ear.visit(places.at(places.slotted.id));
  await ear.press('ctrl+Home');
  for (let n = 0; n < 3; n++) await ear.press('r');
  return ear.press('space', 2);
}

const opens = (
  name: string,
  to: (ear: Listener, places: Places) => Promise<string[]>,
  wanted: (places: Places) => RegExp,
): Check => ({
  name,
  hear: async (ear, places) => among(wanted(places), await to(ear, places)),
});

/** What is heard by Tab where focus was thrown off the page. */
const AWAY = /banner|leaving main/u;
const HEADING = /heading level 1/u;
const button = (word: string): RegExp => new RegExp(`${spoken(word).source}.*button`, 'iu');

export const CHECKS: readonly Check[] = [
  opens(
    'a decision opens with its heading',
    async (ear, places) => {
      await ear.visit(places.at('briefing'));
      return act(ear, button(places.word('briefing.go')));
    },
    ({ first }) => spoken(first.title),
  ),

  ...(['file', 'settings'] as const).map((sheet) =>
    opens(
      `the sheet ${sheet} opens with its title`,
      async (ear, places) => {
        await ear.visit(places.at(places.slotted.id));
        return act(ear, button(places.word(`bar.${sheet}`)), 'shift+Tab');
      },
      ({ word }) => spoken(word(sheet === 'file' ? 'file.heading' : 'settings.heading')),
    ),
  ),

  {
    name: 'a course taken is said to be selected',
    hear: async (ear, places) => among(/\bselected/u, await takeThird(ear, places)),
  },
  {
    name: 'reading on from the third course passes the slot and comes to Commit',
    async hear(ear, places) {
      await takeThird(ear, places);
      const [slot = 'fact'] = places.slotted.slots;
      const way = await ear.pressUntil('Down', button(places.word('decision.commit')), 30);
      return (
        heardBy(way, button(places.word('decision.commit'))) && heardBy(way, spoken(places.word(`decision.${slot}`)))
      );
    },
  },
  {
    name: 'a course is said once when one reads on to it',
    async hear(ear, places) {
      await ear.visit(places.at(places.slotted.id));
      await ear.press('ctrl+Home');
      const [first] = Object.values(places.slotted.options);
      const way = await ear.pressUntil('Down', spoken(first?.text ?? ''), 40);
      return (way.at(-1) ?? []).filter((each) => spoken(first?.text ?? '').test(each)).length === 1;
    },
  },
  {
    name: 'a line that is circled keeps focus and is answered',
    async hear(ear, places) {
      await ear.visit(places.at(places.circled.id));
      await ear.pressUntil('Tab', /not pressed/u);
      const answered = await ear.press('Return', 2);
      return answered.length > 1 && !among(AWAY, await ear.press('Tab'));
    },
  },
  {
    name: 'an answer in a call is followed by the line that it brings, and focus is on that line',
    async hear(ear, places) {
      await ear.visit(places.at(places.called.id));
      const [first, second] = Object.values(places.called.parts);
      const [reply] = Object.values(first?.replies ?? {});
      if (places.called.order === 'course-first') {
        await ear.press('r');
        await ear.press('space', 2);
      }
      await ear.pressUntil('Tab', spoken(reply?.text ?? ''));
      const news = await ear.press('Return', 2.5);
      return among(spoken(second?.prompt ?? ''), news) && !among(AWAY, await ear.press('Tab'));
    },
  },
  {
    name: 'a label is spoken by its word',
    async hear(ear, places) {
      await ear.visit(places.at(places.slotted.id));
      await ear.press('1');
      const way = await ear.pressUntil('Down', RADIO, 12);
      return heardBy(way, spoken(places.word(`label.${places.slotted.situation.label}`)));
    },
  },
  {
    name: 'what a label means is heard where it is pressed',
    async hear(ear, places) {
      const { label } = places.slotted.situation;
      await ear.visit(places.at(places.slotted.id));
      await ear.press('1');
      return among(spoken(places.word(`labelMeans.${label}`)), await act(ear, spoken(places.word(`label.${label}`))));
    },
  },
  {
    name: 'what a seat may not do is read from its first point',
    async hear(ear, places) {
      await ear.visit(places.at('briefing'));
      await ear.press('ctrl+Home');
      const all = await ear.press('KP_Add', 4);
      return places.seat.briefing.mayNot.every((each) => among(spoken(each), all));
    },
  },
  {
    name: 'at most two presses of Tab lie between a heading and the first choice, and no headline is read on the way',
    async hear(ear, places) {
      await ear.visit(places.at(places.slotted.id));
      await ear.press('1');
      const way = await ear.pressUntil('Tab', RADIO, 12);
      const [source = ''] = places.slotted.situation.sources;
      return way.length <= 4 && !heardBy(way, spoken(places.file.sources[source]?.title ?? places.slotted.title));
    },
  },
  {
    name: 'a digit pressed on a meter takes no course',
    async hear(ear, places) {
      await ear.visit(places.at(places.slotted.id));
      await ear.pressUntil('shift+Tab', spoken(places.word('bar.footing')));
      return !among(/selected|to go/u, await ear.press('3', 2));
    },
  },
  {
    name: 'a tour of the bar changes no mode',
    async hear(ear, places) {
      await ear.visit(places.at(places.slotted.id));
      const tour = await ear.pressUntil('shift+Tab', spoken(places.word('bar.home')));
      return heardBy(tour, spoken(places.word('bar.footing'))) && !heardBy(tour, /focus mode/iu);
    },
  },
  {
    name: 'what is missing is said at most twice where Commit is reached',
    async hear(ear, places) {
      await takeThird(ear, places);
      const way = await ear.pressUntil('Tab', button(places.word('decision.commit')), 20);
      const said = (way.at(-1) ?? []).join(' ').match(new RegExp(places.word('decision.needBacking'), 'gu')) ?? [];
      return heardBy(way, button(places.word('decision.commit'))) && said.length <= 2;
    },
  },
  {
    name: 'the slips of a slot are heard, each with its label apart from its words',
    async hear(ear, places) {
      await takeThird(ear, places);
      const [slot = 'fact'] = places.slotted.slots;
      const heard = await act(ear, spoken(places.word(`decision.${slot}`)));
      return (
        heard.length > 0 &&
        !among(/\p{Ll}(On record|Alleged|Reported|Constructed)|(record|leged|ported|structed)[\p{Lu}“]/u, heard)
      );
    },
  },
  {
    name: 'no old sentence comes back when a sheet shuts',
    async hear(ear, places) {
      await takeThird(ear, places);
      await act(ear, button(places.word('bar.file')), 'shift+Tab');
      return !among(/to go/u, await ear.press('Escape', 2));
    },
  },
  {
    name: 'the scorecard opens with its heading, and its moments follow',
    async hear(ear, places) {
      await ear.visit(places.at('outcome'));
      let heard: string[] = [];
      while ((await ear.page.state()) !== 'scorecard') {
        await ear.press('ctrl+End');
        await ear.press('shift+b');
        heard = await ear.press('Return', 2.5);
      }
      const best = new RegExp(places.word('score.best'), 'u');
      const way = await ear.pressUntil('Down', best, 12);
      return among(HEADING, heard) && heardBy(way, best);
    },
  },
];
