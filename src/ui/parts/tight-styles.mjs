/** A text, which stays as it is, or what stands between two words of a style sheet. */
const GAPS = /('(?:[^'\\]|\\.)*')|(?:\s|\/\*[^]*?\*\/)+/g;
/** A text, or a mark that needs no blank beside it; before a colon one may matter: `a :hover`. */
const MARKS = /('(?:[^'\\]|\\.)*')| ?;? ?(\}) ?| ?([{;,]) ?|(:) /g;

/**
 * A style sheet without comments and without blanks it does not need.
 *
 * @param {string} css
 * @returns {string}
 */
export const tightStyles = (css) =>
  css
    .replace(GAPS, (_, /** @type {string | undefined} */ text) => text ?? ' ')
    .replace(
      MARKS,
      (_, /** @type {(string | undefined)[]} */ ...[text, end, mark, colon]) => text ?? end ?? mark ?? colon ?? '',
    )
    .trim();

/**
 * For the build: the style sheets of the element travel to every buyer, and no minifier looks into template strings.
 *
 * @returns {import('vite').Plugin}
 */
export const tightStyleSheets = () => ({
  name: 'tight-style-sheets',
  enforce: 'pre',
  transform(code, id) {
    if (!/\/src\/ui\/.*\.ts$/.test(id) || !code.includes('css`')) return null;
    return { code: code.replace(/\bcss`([^`]*)`/g, (_, css) => `css\`${tightStyles(css)}\``), map: null };
  },
});
