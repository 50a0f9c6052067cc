/** How long something took, as the editions write it. @param seconds how long; parts of one are dropped */

const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');

/** '0000:12:05' (SCORM 1.2). */
export const clock = (seconds: number): string =>
  `${two(seconds / 3600).padStart(4, '0')}:${two((seconds / 60) % 60)}:${two(seconds % 60)}`;

/** 'PT0H12M5S' (SCORM 2004, xAPI: ISO 8601). */
export const span = (seconds: number): string =>
  `PT${Math.floor(seconds / 3600)}H${Math.floor((seconds / 60) % 60)}M${Math.floor(seconds % 60)}S`;
