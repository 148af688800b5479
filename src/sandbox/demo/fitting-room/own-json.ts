/** What became of a text that shall be a theme or a preset: an object, or why it is none in a sentence. */
export type OwnJson = { readonly object: object } | { readonly problem: string };

/** Reads JSON that somebody is typing. What the object holds, is for the checkout to judge. */
export function readOwnJson(text: string): OwnJson {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { object: value };
    return { problem: 'This is no JSON object: it begins with { and ends with }.' };
  } catch (cause) {
    const why = cause instanceof SyntaxError ? cause.message : String(cause);
    return { problem: `This is not JSON yet: ${why}. What was worn before stays.` };
  }
}
