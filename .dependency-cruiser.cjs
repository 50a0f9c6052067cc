// The layers of the program as allow-lists: data flows down, imports only ever point up. tests/layers.test.ts plants bad imports.

/** Tests may reach across layers. */
const TEST = '\\.test\\.ts$';
const NPM = '(^|/)node_modules/';

/** Whatever stands outside a layer's allow-list is forbidden to it, packages and Node's own modules included. */
const layer = (name, path, comment, ...allowed) => ({
  name,
  comment,
  severity: 'error',
  from: { path, pathNot: TEST },
  to: { pathNot: [path, ...allowed] },
});

/** What is allowed for its types must not be imported for its values. */
const typesOnly = (name, path, comment, target, except = '^$') => ({
  name,
  comment,
  severity: 'error',
  from: { path, pathNot: TEST },
  to: { path: target, pathNot: except, dependencyTypesNot: ['type-only'] },
});

/** A package stays in one folder, so that it can be replaced there. */
const confined = (pkg, path, comment) => ({
  name: `only-here-${pkg}`,
  comment,
  severity: 'error',
  from: { pathNot: [path, TEST, '^tests/', '^\\.ci/', NPM] },
  to: { path: `${NPM}${pkg}/|^${pkg}(/|$)` },
});

const pkg = (...names) => `(${NPM}|^)(@types/)?(${names.join('|')})(/|$)`;
const SCHEMA = '^src/content/schema/';
/** In a page's folder the ending of a file's name is its floor. */
const VIEW = '^src/pages/.*\\.view\\.ts$';
const PAGE = '^src/pages/.*\\.page\\.ts$';
const CHART = '^src/pages/hands/.*\\.chart\\.ts$';
const REGISTRY = '^src/pages/registry/';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    layer(
      'grammar',
      SCHEMA,
      'The grammar describes content and knows nothing else, so a reviewer can read it alone.',
      pkg('zod'),
    ),
    layer(
      'loader',
      '^src/content/load/',
      'The loader turns YAML into a case; it judges nothing and shows nothing.',
      SCHEMA,
      '^src/content/joinParts\\.ts$',
      pkg('zod', 'yaml'),
      '^node:|^(fs|path|url)$',
    ),
    layer(
      'build',
      '^src/build/',
      'Plugins of the build turn content and sources into what is shipped; they know no page and judge nothing.',
      '^src/content/load/',
      SCHEMA,
      pkg('vite', 'yaml'),
      '^node:|^(fs|path|url|crypto)$',
    ),
    {
      name: 'only-the-config-builds',
      comment: 'Plugins of the build run in Node while the game is built; only vite.config.ts takes them up.',
      severity: 'error',
      from: { pathNot: ['^src/build/', '^vite\\.config\\.ts$', '^tests/', TEST] },
      to: { path: '^src/build/' },
    },
    layer(
      'bundled-content',
      '^src/content/bundled\\.ts$',
      'What the build carries is content and its types; no parser may reach the browser.',
      SCHEMA,
      '^src/content/(cases|ui)/',
      '^src/content/joinParts\\.ts$',
    ),
    layer(
      'domain',
      '^src/domain/',
      'What is true and what it is worth needs no package, no clock and no page, so it runs anywhere the same.',
      SCHEMA,
    ),
    typesOnly(
      'domain-grammar-types',
      '^src/domain/',
      'The domain trusts a loaded case; checking it again would bring the validator into the browser.',
      SCHEMA,
    ),
    layer(
      'machines',
      '^src/machines/',
      'A machine says what happens when; it knows no view and no scene.',
      CHART,
      '^src/domain/',
      SCHEMA,
      pkg('xstate'),
    ),
    layer(
      'chart',
      CHART,
      'The chart of a hand is a machine that lies in the folder of its hand; it knows no view and no markup.',
      '^src/machines/',
      '^src/domain/',
      SCHEMA,
      pkg('xstate'),
    ),
    typesOnly('machines-grammar-types', '^src/machines/', 'Machines handle cases that are already checked.', SCHEMA),
    layer(
      'view-models',
      VIEW,
      'A view model is plain and pure: a snapshot goes in, something to show comes out.',
      '^src/machines/',
      '^src/domain/',
      SCHEMA,
      pkg('xstate'),
    ),
    typesOnly(
      'view-models-types',
      VIEW,
      'View models read snapshots; they start no machine.',
      `^src/machines/|${SCHEMA}|${pkg('xstate')}`,
    ),
    {
      name: 'floor-in-the-name',
      comment: 'In a page folder the name of a file says its layer: `.view.ts` is plain data, `.page.ts` is markup.',
      severity: 'error',
      from: { path: '^src/pages/', pathNot: [VIEW, PAGE, CHART, REGISTRY, '\\.css$', TEST] },
      to: {},
    },
    layer(
      'registry',
      REGISTRY,
      'The registry names each page with its view and its markup; it decides nothing.',
      VIEW,
      PAGE,
      '^src/pages/.*\\.css$',
      '^src/machines/',
      '^src/domain/play/',
    ),
    layer(
      'scenes',
      '^scenes/',
      'A scene draws a view model and sends events; it knows no case, no page and no sound.',
      VIEW,
      '^src/machines/',
      '^assets/',
      pkg('phaser'),
    ),
    typesOnly(
      'scenes-machine-types',
      '^scenes/',
      'A scene sends events to an actor it is given; it makes none.',
      '^src/machines/',
    ),
    layer(
      'page',
      PAGE,
      'The page draws a view model and sends events; it knows no scene and no sound.',
      VIEW,
      '^src/pages/.*\\.css$',
      '^src/domain/address/',
      '^src/machines/',
      '^assets/',
      pkg('lit-html', 'uqr'),
    ),
    typesOnly(
      'page-machine-types',
      PAGE,
      'The page sends events to an actor it is given; it makes none.',
      '^src/machines/',
    ),
    layer(
      'sound',
      '^src/sound/',
      'Sound hears what happened and plays it; it decides nothing and shows nothing.',
      VIEW,
      '^src/machines/',
      '^assets/',
      pkg('howler'),
    ),
    typesOnly(
      'sound-machine-types',
      '^src/sound/',
      'Sound listens to an actor it is given; it makes none.',
      '^src/machines/',
    ),
    layer('lms', '^src/lms/', 'A gradebook is told how a play stands; it knows no page and judges nothing.', VIEW),
    layer('offline', '^src/offline/', 'The worker runs beside the page and outlives it; it knows nothing of the game.'),
    {
      name: 'stage-comes-later',
      comment:
        'The page plays before the stage arrives, so scenes and sound are imported by a call, never at the head of a file.',
      severity: 'error',
      from: { path: '^src/(shell/|main\\.ts)', pathNot: TEST },
      to: { path: '^scenes/', dependencyTypesNot: ['dynamic-import', 'type-only'] },
    },
    {
      name: 'nobody-knows-the-shell',
      comment: 'The shell puts the parts together; a part that knew the shell could not be used without it.',
      severity: 'error',
      from: { pathNot: ['^src/shell/', '^src/main\\.ts$', '^tests/', '^\\.ci/', TEST] },
      to: { path: '^src/(shell/|main\\.ts)' },
    },
    confined('phaser', '^scenes/', 'Only scenes draw with Phaser; everything else plays without it.'),
    confined('lit-html', PAGE, 'Only the page is written with lit-html.'),
    confined('papaparse', '^src/shell/import/', 'Tables are read and written at the door of the debrief.'),
    confined(
      'zxing-wasm',
      '^src/shell/import/',
      'Pictures of the camera are read at the door of the debrief and nowhere else.',
    ),
    confined('uqr', PAGE, 'QR codes are drawn on the page.'),
    confined('howler', '^src/sound/', 'Only sound plays through Howler.'),
    confined(
      'xstate',
      '^src/(machines|pages|sound|shell)/|^scenes/|^src/main\\.ts$',
      'Only machines are written with XState, and only the app starts them; views take its types.',
    ),
    typesOnly(
      'views-take-xstate-types',
      '^src/(pages|sound)/|^scenes/',
      'A view may name the type of an actor; it may not start one.',
      pkg('xstate'),
    ),
    confined(
      'zod',
      '^src/content/schema/|^src/content/load/',
      'Content is checked where it is loaded, at build time; no validator reaches the browser.',
    ),
    typesOnly(
      'loader-zod-types',
      '^src/content/load/',
      'The loader applies the grammar; it writes none of its own.',
      pkg('zod'),
    ),
    confined(
      'yaml',
      '^src/content/load/|^src/build/',
      'YAML is read where cases are loaded, at build time; no parser reaches the browser.',
    ),
    {
      name: 'no-circular',
      comment: 'Two files that need each other are one file, or there is a third between them.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'A file nobody imports is dead, or somebody forgot it.',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: [
          '\\.d\\.m?ts$',
          '^src/main\\.ts$',
          '^src/offline/worker\\.ts$',
          '^scenes/phaser-slim\\.cjs$',
          '^tests/',
          '^\\.ci/',
          '^vite\\.config\\.ts$',
        ],
      },
      to: {},
    },
    {
      name: 'no-tests-in-the-game',
      comment: 'What is written for tests is not played.',
      severity: 'error',
      from: { path: '^(src|scenes)/', pathNot: TEST },
      to: { path: `^tests/|^\\.ci/|${TEST}` },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/' },
    tsPreCompilationDeps: true, // a type that crosses a layer is already a leak
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.mts', '.d.ts', '.mjs', '.cjs', '.js'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'types', 'default'],
    },
  },
};
