/** Property tests draw the same few examples for every mutant, so that whether one is noticed is no matter of luck. */
import fc from 'fast-check';

fc.configureGlobal({ seed: 13, numRuns: 40 });
