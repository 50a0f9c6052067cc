/** Everything of the teacher's that is drawn outside a browser: loaded as one, since lit-html takes the document that is there when it is loaded. */
export { drawPapers } from '../pack/kitPapers.ts';
export { drawSteps } from './drawSteps.ts';
