/** Writes the content security policy into the built page, so that it is strict on every host. */
import type { Plugin } from 'vite';

/** The strictest policy under which all runs; `data:` is for the stage's own default textures, `wasm-unsafe-eval` for the reader of QR codes (docs/decisions/0012). */
const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; media-src 'self'; connect-src 'self'; " +
  "font-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'";

/** The development server gets no policy: it needs inline styles and a socket of its own. */
export const policyPlugin = (): Plugin => ({
  name: 'due-policy',
  apply: 'build',
  transformIndexHtml: () => [
    { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY }, injectTo: 'head-prepend' },
  ],
});
