/** What is said to screen readers beside the page: once, where it can be heard, and gone before it could be taken for news again. */

/** How long a sentence stays. A reader takes it when it comes; one that stayed would be read again when a sheet over it shuts. */
export const STAYS = 5_000;

/**
 * @param announcer the status beside the page
 * @param sheet the status inside the sheet that lies open over the page, or null: under a sheet the announcer is not heard
 * @returns the call that says a sentence; an empty one takes back what was said
 */
export function createSpeaker(announcer: HTMLElement, sheet: () => Element | null): (text: string) => void {
  let spoken: Element = announcer;
  let clearing: ReturnType<typeof setTimeout> | undefined;
  return (text) => {
    clearTimeout(clearing);
    spoken.textContent = '';
    spoken = sheet() ?? announcer;
    spoken.textContent = text;
    if (text !== '') clearing = setTimeout(() => (spoken.textContent = ''), STAYS);
  };
}
