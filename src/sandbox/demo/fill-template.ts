/** Markup that may stand in a page as it is. */
export interface Markup {
  readonly markup: string;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as it may stand in HTML, between tags and in attributes. */
export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);
}

/**
 * Puts values in the places `{{name}}` of a page. Texts are escaped, markup is not.
 *
 * @throws RangeError when the page has a place for which there is no value.
 */
export function fillTemplate(template: string, values: Readonly<Record<string, string | Markup>>): string {
  return template.replaceAll(/\{\{(\w+)\}\}/g, (_place, name: string) => {
    const value = values[name];
    if (value === undefined) throw new RangeError(`The page has a place for ${name}, but there is no value for it.`);
    return typeof value === 'string' ? escapeHtml(value) : value.markup;
  });
}
