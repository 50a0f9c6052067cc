/** What a teacher posts for a class, as text: how to begin, the links, and how to hand in. */

export interface Post {
  readonly before: string;
  /** A label is empty where there is one link. */
  readonly links: readonly { readonly label: string; readonly link: string }[];
  readonly after: string;
}

/** @returns the lines as they are copied */
export const postText = ({ before, links, after }: Post): string =>
  [before, ...links.map(({ label, link }) => (label ? `${label} ${link}` : link)), after].join('\n');
