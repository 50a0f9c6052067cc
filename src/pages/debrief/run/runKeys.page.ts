/** Keyboard and clicker for the run: on, back, blank, and a digit for a phase. */
import type { RunTools } from '../common/tools.page.ts';

const ON = new Set(['PageDown', 'ArrowRight', 'ArrowDown', ' ']);
const PHASES = ['happened', 'why', 'whatif', 'errors', 'today'] as const;
const BACK = new Set(['PageUp', 'ArrowLeft', 'ArrowUp']);

/**
 * @param running whether the run is what is shown
 * @param single whether digits and letters steer too; arrows, space and a clicker always do
 * @returns stops listening
 */
export function listenToRunKeys(
  tools: Pick<RunTools, 'step' | 'open' | 'blank'>,
  running: () => boolean,
  single: boolean,
): () => void {
  const press = (event: KeyboardEvent): void => {
    if (!running() || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    const target = event.target instanceof Element ? event.target : null;
    if (target?.closest('input, select, textarea, dialog')) return;
    if (event.key === ' ' && target?.closest('button, a, summary')) return; // there it presses
    const vertical = event.key === 'ArrowDown' || event.key === 'ArrowUp';
    if (vertical && document.documentElement.scrollHeight > innerHeight + 4) return; // there it scrolls
    if (ON.has(event.key)) tools.step(1);
    else if (BACK.has(event.key)) tools.step(-1);
    else if (!single) return;
    else if (event.key === 'b' || event.key === 'B' || event.key === '.') tools.blank();
    else if (/^[1-5]$/.test(event.key)) tools.open(PHASES[Number(event.key) - 1] ?? 'happened');
    else return;
    event.preventDefault();
  };
  addEventListener('keydown', press);
  return () => removeEventListener('keydown', press);
}
