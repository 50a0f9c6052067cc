/** Plays the seat on the page by pressing what can be pressed, as fast as the page paints. */
import type { Page } from '@playwright/test';

/**
 * Plays on until the page's state matches `until`: first answer, first course, first slip of each kind, then on.
 * @throws Error when the state is not reached in 600 presses
 */
export const playUntil = (page: Page, until: RegExp): Promise<void> =>
  page.evaluate(async (wanted) => {
    const reached = new RegExp(wanted);
    const state = (): string => document.documentElement.dataset['state'] ?? '';
    const painted = (): Promise<void> => new Promise((done) => setTimeout(done, 0));
    const press = (selector: string): boolean => {
      const found = document.querySelector<HTMLElement>(selector);
      found?.click();
      return Boolean(found);
    };
    for (let turn = 0; turn < 600; turn++) {
      if (reached.test(state())) return;
      const now = state();
      if (now === 'title') press('button[data-seat="counsel"]');
      else if (now.startsWith('decision.')) {
        if (
          !press('.part:not(.answered) input[type="radio"]') &&
          !document.querySelector('.options input:checked') &&
          !press('.options input[type="radio"]:not(:disabled)')
        )
          press('[data-commit]');
        else if (now === 'decision.backing') {
          press('.slot.empty:not(.waived) [data-raise]');
          press('.raised .slip');
        } else if (now === 'decision.ready') press('[data-commit]');
      } else press('[data-next]');
      await painted();
    }
    throw new Error(`stuck in ${state()}`);
  }, until.source);

/** From the scorecard back to the title. */
export const backToTitle = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const button = [...document.querySelectorAll<HTMLElement>('.acts button, .bar .mark')];
    button.at(-1)?.click();
    await new Promise((done) => setTimeout(done, 0));
    if (document.documentElement.dataset['state'] !== 'title') throw new Error('the title was not reached');
  });
