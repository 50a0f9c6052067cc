/** The floor of a text engine: a small story of the bench's own, compiled and run by inkjs in a plain page. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Compiler } from 'inkjs/full';
import { viteBuild } from '../../release/productionBuild.mjs';

const ROOMS = ['desk', 'window', 'phone', 'hall', 'lamp', 'street'];

/** About as many words on a page as a decision of the game has, three choices each, and no end. */
const STORY = `-> ${ROOMS[0]}
${ROOMS.map(
  (room, n) => `=== ${room} ===
A letter lies by the ${room}, and it asks for a name. It came by fax, it cites a law about imports, and it was due the day before it arrived. Whoever reads it has to answer.
The paper is still warm. Somebody has underlined one line of it twice, and nobody in the room says who. The clock over the door has stopped.
${[1, 2, 3].map((step) => `+ [Answer it from the ${ROOMS[(n + step) % ROOMS.length]}, and say why.] -> ${ROOMS[(n + step) % ROOMS.length]}`).join('\n')}
`,
).join('\n')}`;

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Story</title>
<style>body{margin:0;background:#111;color:#ddd;font:18px/1.5 Georgia,serif}main{max-width:38rem;margin:4rem auto;padding:0 1rem}button{display:block;font:inherit;color:#fb6;background:none;border:0;padding:.6rem 0}</style></head>
<body><main id="story"></main><script type="module" src="./main.js"></script></body></html>`;

/** As the web export of such an engine does it: what was said is taken away, then come paragraphs and choices. */
const SCRIPT = `import { Story } from 'inkjs';
import compiled from './story.json';
const story = new Story(compiled);
const host = document.getElementById('story');
function go() {
  host.replaceChildren();
  while (story.canContinue) {
    const said = document.createElement('p');
    said.textContent = story.Continue();
    host.append(said);
  }
  story.currentChoices.forEach((choice, n) => {
    const button = document.createElement('button');
    button.textContent = choice.text;
    button.onclick = () => { story.ChooseChoiceIndex(n); go(); };
    host.append(button);
  });
}
go();
performance.mark('due:first-choice');`;

const CONFIG = `export default { base: './', build: { target: 'es2023', modulePreload: { polyfill: false } } };`;

/**
 * Compiles the story and builds its page inside `folder`.
 * @returns the folder to serve
 * @throws Error when the story does not compile or the page cannot be built
 */
export function makeTextEngine(folder: string): string {
  const [source, built] = [join(folder, 'story-source'), join(folder, 'story')];
  mkdirSync(source, { recursive: true });
  const compiled = new Compiler(STORY).Compile().ToJson();
  if (!compiled) throw new Error('The story does not compile.');
  writeFileSync(join(source, 'index.html'), PAGE);
  writeFileSync(join(source, 'main.js'), SCRIPT);
  writeFileSync(join(source, 'story.json'), compiled);
  writeFileSync(join(source, 'vite.config.js'), CONFIG);
  if (!viteBuild(source, built, 'error')) throw new Error('The story page could not be built.');
  return built;
}
