/** The pictures of endings, by the name of the ending; drawn for it alone, and bundled with the page. */
const found = import.meta.glob<string>('../../../assets/images/ending-*.svg', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** The address of an ending's picture; undefined where none is drawn. */
export const pictureOf = (ending: string): string | undefined => found[`../../../assets/images/ending-${ending}.svg`];
