/** Asks the browser, before anything of the stage is fetched, whether a graphics card draws or the processor in its place. */
import type { Renderer } from '../../../scenes/stage.ts';

const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i;

let found: Renderer | undefined;

/** Who draws on this device. Asked once: a graphics card does not come or go during a visit. */
export const rendererHere = (): Renderer => (found ??= probeRenderer());

/**
 * Opens a WebGL context on a canvas of its own, reads who draws, and gives the context back. A browser that gives none, or none without a
 * major loss of speed, draws in software; some give one all the same, and only the renderer's name tells.
 */
function probeRenderer(): Renderer {
  const gl = document.createElement('canvas').getContext('webgl', { failIfMajorPerformanceCaveat: true });
  if (!gl) return 'software';
  const names = gl.getExtension('WEBGL_debug_renderer_info');
  const name = String(gl.getParameter(names ? names.UNMASKED_RENDERER_WEBGL : gl.RENDERER));
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return SOFTWARE.test(name) ? 'software' : 'hardware';
}
