/** Whose custom properties an element inherits: its slot's, its parent's, or those of the host of its shadow root. */
function above(element: Element): Element | null {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/**
 * What a theme says on `:host` beats what the element would inherit, but a page that sets `--vignette-…` on `:root` or on
 * anything else around the element means it. So those tokens are inherited after all, whatever values they get later.
 *
 * @param theme The sheet of the theme, whose first rule names all tokens.
 * @returns A sheet to be adopted after the theme's; none where the page sets no token at this moment.
 */
export function tokensAround(host: Element, theme: CSSStyleSheet): readonly CSSStyleSheet[] {
  const parent = above(host);
  const [rule] = theme.cssRules;
  if (!parent || !(rule instanceof CSSStyleRule)) return [];
  const style = getComputedStyle(parent);
  const given = Array.from(rule.style).filter((name) => name.startsWith('--') && style.getPropertyValue(name));
  if (given.length === 0) return [];
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`:host{${given.map((name) => `${name}:inherit`).join(';')}}`);
  return [sheet];
}
