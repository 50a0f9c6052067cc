/** Tells the build which Phaser the stage gets: its core and the shader quad, from its sources, without what rooms never use. */
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** Phaser's own build flags, as it writes them in its sources. */
const FLAGS = {
  global: 'globalThis',
  'typeof CANVAS_RENDERER': 'false',
  'typeof WEBGL_RENDERER': 'true',
  'typeof WEBGL_DEBUG': 'false',
  'typeof EXPERIMENTAL': 'false',
  'typeof FEATURE_SOUND': 'false',
};

/** Sources that the core asks for and the stage never runs, by folder. Adding a part of Phaser to a scene? Look here first. */
const UNUSED: Readonly<Record<string, string>> = {
  '': '(actions|curves|filters|physics|sound|tilemaps)/',
  'animations/': 'Animation(State|Frame)?\\.js',
  'cameras/controls/': '',
  'display/': '(align|bounds|mask|shader)/|Color(Band|Ramp|Matrix)\\.js',
  'gameobjects/':
    '(bitmaptext|blitter|container|domelement|graphics|group|layer|mesh|noise|particles|pathfollower|pointlight|rope|shape|sprite|spritegpulayer|stamp|text|tilesprite|video|zone)/',
  'geom/': '(circle|ellipse|hexagon|intersects|line|mesh|polygon|triangle)/',
  'input/': '(gamepad|keyboard|mouse|touch)/|InputPlugin|Create|index',
  'loader/': '',
  'math/': '(HashSimplex|HashCell|HashWorley|Quaternion|Matrix3|RotateVec3|Euler|Vector3|Vector4)\\.js',
  'renderer/': '(canvas|snapshot)/|webgl/(index|shaders/index|wrappers/index)\\.js',
  'renderer/webgl/renderNodes/':
    '(filters|submitter|texturer)/|transformer/(?!TransformerImage)|index|BatchHandler(PointLight|QuadSingle|Strip|TileSprite|Tri|TriFlat)\\.js|DrawLine|DynamicTexture|Fill(Path|Rect|Tri)|StrokePath',
  'structs/': 'RTree\\.js',
  'textures/': 'DynamicTexture|parsers/(?!index|Image|Canvas)',
  'time/': 'Timeline',
  'tweens/builders/': 'Stagger|NumberTween|TweenChain',
};
const UNUSED_PATHS = Object.entries(UNUSED).map(
  ([folder, files]) => new RegExp(`/node_modules/phaser/src/${folder}(${files})`),
);

/** What stands in for an unused source: something that can be made, placed and thrown away, and does nothing. */
const EMPTY =
  'function Unused() {} Unused.prototype.setOrigin = Unused.prototype.destroy = function () { return this; }; module.exports = Unused;';

/** Resolves `phaser` to the cut entry (the package exports no way to its sources). The dev server keeps the unused sources. */
export function phaserPlugin(): Plugin {
  return {
    name: 'due-phaser-cut',
    config: () => ({
      define: FLAGS,
      resolve: {
        alias: [
          { find: /^phaser$/, replacement: fileURLToPath(new URL('../../scenes/phaser-slim.cjs', import.meta.url)) },
        ],
      },
      optimizeDeps: { include: ['phaser'], rolldownOptions: { transform: { define: FLAGS } } },
    }),
    load: (id) =>
      UNUSED_PATHS.some((unused) => unused.test(id.replaceAll('\\', '/'))) ? { code: EMPTY, map: null } : null,
  };
}
