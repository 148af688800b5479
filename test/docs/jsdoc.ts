/** One tag of a JSDoc comment. */
export interface DocTag {
  /** `event`, `csspart`, `param`. */
  readonly tag: string;
  /** What the tag is about, where it names something before its dash. */
  readonly name: string;
  readonly text: string;
}

/** A JSDoc comment in words. */
export interface Doc {
  readonly description: string;
  readonly tags: readonly DocTag[];
}

/** `@event vignette-paid - Paid.`, `@param known What is known.` */
const NAMED = /^@(\w+)(?:\s+([\w-]+)\s+-\s+|\s+(?=\w+\s)|\s*)([^]*)$/;

function docTag(written: string): DocTag {
  const [, tag = '', name = '', text = ''] = NAMED.exec(written) ?? [];
  if (tag !== 'param' || name) return { tag, name, text };
  const [, param = '', words = ''] = /^(\w+)\s+([^]*)$/.exec(text) ?? [];
  return { tag, name: param, text: words };
}

/** Reads what stands between the marks of a JSDoc comment. Lines are joined; a paragraph stays one. */
export function readDoc(comment: string): Doc {
  const lines = comment
    .split('\n')
    .map((line) => line.replace(/^\s*\*? ?/, '').trimEnd())
    .join('\n')
    .trim();
  const [description = '', ...tags] = lines.split(/\n(?=@)|^(?=@)/);
  const flat = (text: string) =>
    text
      .replace(/\n\n+/g, '\0')
      .replace(/\s*\n\s*/g, ' ')
      .replaceAll('\0', '\n\n')
      .trim();
  const isTagOnly = description.startsWith('@');
  return {
    description: isTagOnly ? '' : flat(description),
    tags: [...(isTagOnly ? [description] : []), ...tags].map((one) => docTag(flat(one))),
  };
}
