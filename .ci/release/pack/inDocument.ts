/** Draws the game's own templates outside a browser, in a document that is never shown. */
import { Window } from 'happy-dom';
import { runnerImport, type Plugin } from 'vite';

/** Templates bring their style sheets along; a document that is never shown needs none. */
const noStyles: Plugin = {
  name: 'no-styles',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('.css') ? NO_STYLE : null),
  load: (id) => (id === NO_STYLE ? 'export default "";' : null),
};
const NO_STYLE = '\0no-style';

/**
 * @param path a module of drawing functions; lit-html looks for a document when it is loaded, so it is loaded after there is one
 * @param use draws into the element it is given and takes from it what it needs; the document is gone afterwards
 * @returns what `use` returns
 */
export async function inDocument<M, T>(path: string, use: (module: M, host: HTMLElement) => T): Promise<T> {
  // Templates that only work on a screen ask where they are; nothing of this address may be left in what is drawn.
  const window = new Window({ url: 'https://nowhere.example/' });
  const before = {
    document: globalThis.document as Document | undefined,
    location: globalThis.location as Location | undefined,
    FormData: globalThis.FormData,
  };
  // Node's own FormData takes no form of that document.
  Object.assign(globalThis, { document: window.document, location: window.location, FormData: window.FormData });
  try {
    const { module } = await runnerImport<M>(path, {
      configFile: false,
      logLevel: 'error',
      plugins: [noStyles],
    });
    return use(module, window.document.createElement('div') as unknown as HTMLElement);
  } finally {
    Object.assign(globalThis, before);
    await window.happyDOM.close();
  }
}
