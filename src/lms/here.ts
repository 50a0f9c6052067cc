/** The small file of a package by which it asks whether its system is there, and what stands in it. */
export const HERE = { file: 'here.txt', text: 'Due Yesterday is here.' } as const;
