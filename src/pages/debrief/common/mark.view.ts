/** The letter of a course on wall and papers: A for the first, B for the second. */
export const markOf = (n: number): string => String.fromCharCode(65 + n);
