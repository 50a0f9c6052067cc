/** Reading aloud on the page: the button, its key, and every kind of page turned into sentences. */
import { answersTo } from '../simulate/answersTo.ts';
import { html, render } from 'lit-html';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { caseNames } from '../../src/content/load/caseFolders.ts';
import { aloudButton, listenToAloudKey } from '../../src/pages/common/aloud.page.ts';
import type { Tools } from '../../src/pages/common/tools.page.ts';
import { positions } from '../../src/domain/play/position.ts';
import { appView } from '../../src/pages/registry/appView.ts';
import { spokenText } from '../../src/pages/registry/registry.ts';
import { say } from '../../src/pages/common/words.view.ts';
import { caseNamed, follow } from '../simulate/seatActor.ts';
import { courseOnward } from '../fixtures/options.ts';
import { everySetting } from '../fixtures/settings.ts';
import { linksOf } from '../../src/domain/address/linkTo.ts';
import { bringEveryPage } from '../fixtures/pages.ts';
import { firstWordsInNode } from '../fixtures/words.ts';

await bringEveryPage();
const words = firstWordsInNode();
const readAloud = vi.fn<() => void>();
const tools: Tools = {
  links: linksOf('https://school.example/', { case: 'specimen', lang: null }),
  send: () => {},
  drawn: (then) => then(),
  say: (key, values) => say(words, key, values),
  change: () => {},
  forget: () => {},
  readAloud,
  renew: () => {},
};
let host: HTMLElement;

beforeEach(() => {
  readAloud.mockReset();
  host = document.createElement('div');
  document.body.replaceChildren(host);
});

describe('the button', () => {
  it('is there only while the setting is on, can be reached by Tab, and says what a press would do', () => {
    render(html`${aloudButton('off', tools)}`, host);
    expect(host.querySelector('button')).toBeNull();
    render(html`${aloudButton('ready', tools)}`, host);
    const button = host.querySelector('button');
    expect([button?.textContent, button?.tabIndex]).toEqual([words['settings.aloudStart'], 0]);
    button?.click();
    expect(readAloud).toHaveBeenCalledOnce();
    render(html`${aloudButton('speaking', tools)}`, host);
    expect(host.querySelector('button')?.textContent).toBe(words['settings.aloudStop']);
  });
});

describe('the key', () => {
  const press = (target: HTMLElement, more: KeyboardEventInit = {}): void =>
    void target.dispatchEvent(new KeyboardEvent('keydown', { key: 'r', bubbles: true, ...more }));

  it('reads while the setting is on, and never with a modifier or where letters are written', () => {
    let on = false;
    listenToAloudKey(host, () => on, readAloud);
    press(host);
    on = true;
    press(host, { ctrlKey: true });
    const field = host.appendChild(document.createElement('textarea'));
    press(field);
    expect(readAloud).not.toHaveBeenCalled();
    press(host);
    expect(readAloud).toHaveBeenCalledOnce();
  });
});

describe.each(caseNames())('%s', (name) => {
  const file = caseNamed(name);

  it.each(Object.values(file.seats))(
    'reads heading, situation and numbered courses of every decision of $id',
    async (seat) => {
      for (const { decision: slug } of positions(seat)) {
        const actor = await follow(file, seat.id, slug);
        const decision = seat.decisions[slug];
        for (const event of answersTo(decision)) actor.send(event);
        const sentences = spokenText(appView(actor.getSnapshot(), words, everySetting).page);
        expect(sentences).toContain(decision?.title);
        expect(sentences.join(' ')).toContain(decision?.situation.text);
        Object.values(decision?.options ?? {}).forEach(({ text, cost }, i) =>
          expect(sentences).toContain([`${i + 1}. ${text}`, cost].filter(Boolean).join(' ')),
        );
        actor.send({ type: 'option.chosen', option: courseOnward(decision) });
        for (const slot of decision?.slots ?? []) actor.send({ type: 'slot.waived', slot });
        for (const event of answersTo(decision)) actor.send(event); // where they come after the course
        actor.send({ type: 'decision.committed' });
        const after = spokenText(appView(actor.getSnapshot(), words, everySetting).page).join(' ');
        expect(after).toContain(decision?.options[courseOnward(decision)]?.follows.text);
        actor.stop();
      }
    },
  );

  it.each(['briefing', 'outcome', 'scorecard'])('has sentences for the %s, and none of them is empty', async (at) => {
    const actor = await follow(file, Object.keys(file.seats)[0] ?? '', at);
    const sentences = spokenText(appView(actor.getSnapshot(), words, everySetting).page);
    expect(sentences.length).toBeGreaterThan(2);
    expect(sentences.every((sentence) => sentence.trim() !== '' && !sentence.includes('undefined'))).toBe(true);
    actor.stop();
  });
});
