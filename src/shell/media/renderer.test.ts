/** Who draws on this device, as the browser tells it. */
import { afterEach, expect, it, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

/** A browser that gives a context, or none, and what it says of who draws. */
function browser({ gives = true, unmasked = true, name = '' }) {
  const asked: unknown[] = [];
  const lost = vi.fn<() => void>();
  const context = {
    RENDERER: 1,
    getParameter: (what: number) => (what === (unmasked ? 37_446 : 1) ? name : 'masked'),
    getExtension: (kind: string) => {
      if (kind === 'WEBGL_lose_context') return { loseContext: lost };
      return unmasked ? { UNMASKED_RENDERER_WEBGL: 37_446 } : null;
    },
  };
  const getContext = (...given: unknown[]): unknown => {
    asked.push(given);
    return gives ? context : null;
  };
  vi.stubGlobal('document', { createElement: () => ({ getContext }) });
  return { asked, lost };
}

it.each([
  ['a card', { name: 'ANGLE (Intel, Mesa Intel(R) UHD Graphics 620)' }, 'hardware'],
  ['a card whose name is masked', { unmasked: false, name: 'WebKit WebGL' }, 'hardware'],
  ['Chromium without a card', { name: 'ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device))' }, 'software'],
  ['Mesa without a card', { name: 'llvmpipe (LLVM 15.0.7, 256 bits)' }, 'software'],
  ['Windows without a driver', { name: 'ANGLE (Microsoft, Microsoft Basic Render Driver)' }, 'software'],
  ['Apple’s own', { unmasked: false, name: 'Apple Software Renderer' }, 'software'],
  ['no context without a major loss of speed', { gives: false }, 'software'],
] as const)('%s', async (_, given, who) => {
  const { asked, lost } = browser(given);
  const { rendererHere } = await import('./renderer.ts');
  expect([rendererHere(), rendererHere()]).toEqual([who, who]);
  // Asked once, and given back: a browser has few contexts.
  expect(asked).toEqual([['webgl', { failIfMajorPerformanceCaveat: true }]]);
  expect(lost).toHaveBeenCalledTimes('gives' in given ? 0 : 1);
});
