/** The link that hands an address on to a class in Google Classroom. It is an address to follow; no script of theirs is loaded. */

/** @param title what the assignment is to be called */
export const classroomLink = (link: string, title: string): string =>
  `https://classroom.google.com/share?${new URLSearchParams({ url: link, title, itemtype: 'assignment' }).toString()}`;
