/** Gives the pages a document to be drawn in, where there is none, for as long as some work takes. */
import { Window } from 'happy-dom';

/** What pages ask the browser for by name. */
const ASKED = [
  'window',
  'document',
  'location',
  'Node',
  'NodeFilter',
  'Element',
  'HTMLElement',
  'HTMLDetailsElement',
  'addEventListener',
  'removeEventListener',
] as const;

export async function withDocument<T>(work: () => Promise<T>): Promise<T> {
  if ('document' in globalThis) return work();
  const window = new Window({ url: 'https://school.example/' });
  for (const name of ASKED) {
    const value: unknown = window[name];
    const bound = typeof value === 'function' && /^[a-z]/.test(name) ? value.bind(window) : value;
    Object.defineProperty(globalThis, name, { value: bound, configurable: true, writable: true });
  }
  Object.defineProperty(globalThis, 'requestAnimationFrame', { value: () => 0, configurable: true }); // nothing moves
  try {
    return await work();
  } finally {
    for (const name of [...ASKED, 'requestAnimationFrame']) Reflect.deleteProperty(globalThis, name);
    await window.happyDOM.close();
  }
}
