/** A node of the browser's accessibility tree, as far as it is read here. */
export interface AXNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly backendDOMNodeId?: number;
  readonly childIds?: readonly string[];
  readonly role?: { readonly value?: unknown };
  readonly name?: { readonly value?: unknown };
  readonly value?: { readonly value?: unknown };
  readonly description?: { readonly value?: unknown };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
}

/** Said as a whole: what is inside is their name, or, of a closed list, what is not chosen. */
const WHOLE = /^(heading|button|link|radio|checkbox|textbox|combobox|image|Date|InputTime|term)$/;
/** Not said by themselves; what is in them is. */
const SILENT =
  /^(generic|none|paragraph|sectionheader|form|DescriptionList|listitem|strong|emphasis|small|status|definition)$/;
/** Said with the control they belong to; a control may stand in them. */
const LABEL = /^(LabelText|Legend)$/;
const STATES = ['focused', 'required', 'invalid', 'checked', 'expanded', 'disabled', 'readonly'];
/** Those whose absence is said too. */
const SAID_EITHER_WAY = new Set(['checked', 'expanded']);

/** Marks that isolate a text's direction are not said; days, seconds and references are new each time. */
function plain(value: unknown): string {
  if (typeof value !== 'string') return '';
  return value
    .replaceAll(/[\u2066-\u2069\u200e\u200f]/g, '')
    .replaceAll(/\d{1,2} \p{L}+ 2\d{3}( at \d\d:\d\d \([^)]*\))?/gu, '‹day›')
    .replaceAll(/\b[A-Z]{1,2}(-\w{4}){2}\b/g, '‹reference›')
    .replaceAll(/\bin \d+ seconds\b/g, 'in ‹some› seconds')
    .trim();
}

/**
 * What is said of a part of the accessibility tree, in its order. One line each: `textbox “E-mail” required → its hint`,
 * with what describes it behind the arrow; text by itself in its quotes.
 */
export function spoken(node: AXNode, all: ReadonlyMap<string, AXNode>): readonly string[] {
  const role = plain(node.role?.value);
  const inside = (node.childIds ?? []).flatMap((id) => {
    const child = all.get(id);
    return child ? spoken(child, all) : [];
  });
  if (LABEL.test(role)) return inside.filter((line) => !line.startsWith('“'));
  if (role === 'InlineTextBox' || role === 'LineBreak' || role === 'ListMarker') return [];
  if (node.ignored || SILENT.test(role)) return inside;
  if (role === 'StaticText') return plain(node.name?.value) ? [`“${plain(node.name?.value)}”`] : [];
  // Day, month and year of a date are focused one by one.
  const isFocused = WHOLE.test(role) && inside.some((line) => line.includes(' focused'));
  return [lineOf(node, role, isFocused), ...(WHOLE.test(role) ? [] : inside)];
}

function lineOf(node: AXNode, role: string, isFocusedInside: boolean): string {
  const [name, value, description] = [node.name, node.value, node.description].map((one) => plain(one?.value));
  const property = (wanted: string) => node.properties?.find((one) => one.name === wanted)?.value.value;
  const states = STATES.flatMap((state) => {
    const is = property(state);
    if (is === true || is === 'true') return [state];
    return is !== undefined && SAID_EITHER_WAY.has(state) ? [`not ${state}`] : [];
  });
  return [
    role === 'heading' ? `heading ${String(property('level'))}` : role,
    ...(name ? [`“${name}”`] : []),
    ...(value && value !== name ? [`= ${value}`] : []),
    ...(isFocusedInside ? ['focused'] : []),
    ...states,
    ...(description ? [`→ ${description}`] : []),
  ].join(' ');
}
