/** Asks the browser, before Phaser starts, whether it can draw with WebGL and whether a real graphics card does it. */

export type Renderer = 'hardware' | 'software';

const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/**
 * Opens a WebGL context on a canvas of its own, reads who draws, and gives the context back.
 * @throws Error when the browser refuses WebGL; the page then goes on without a stage.
 */
export function probeRenderer(): Renderer {
  const gl = document.createElement('canvas').getContext('webgl', { failIfMajorPerformanceCaveat: false });
  if (!gl) throw new Error('WebGL is refused here');
  const names = gl.getExtension('WEBGL_debug_renderer_info');
  const name = String(gl.getParameter(names ? names.UNMASKED_RENDERER_WEBGL : gl.RENDERER));
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return SOFTWARE.test(name) ? 'software' : 'hardware';
}

/** Pixels of the canvas for one CSS pixel: at most two, and about 960 by 540 in all where a processor must paint them. */
export function pixelRatio(renderer: Renderer, width: number, height: number): number {
  const sharp = Math.min(window.devicePixelRatio || 1, 2);
  return renderer === 'hardware' ? sharp : Math.min(sharp, Math.sqrt((960 * 540) / Math.max(1, width * height)));
}
