/** What plays and counts, as one module: the pages it draws look for a document when they are loaded. */
export { benchPlayer, TEMPERS } from './playBench.ts';
export { codaPlayer, roadPlayer } from './playRoad.ts';
