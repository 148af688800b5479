import { type Choices, themeName } from './choices.js';

/** Lines to paste into a page, and what they cannot say. */
export interface Snippets {
  readonly scriptTag: string;
  readonly frame: string;
  /** What the frame leaves out of what is chosen, as words; empty when nothing. */
  readonly lost: readonly string[];
}

/** What was typed, as far as it is worn. */
export interface Worn {
  readonly theme?: object;
  readonly preset?: object;
}

/** An object in a script: nothing in it can end the script. */
const inScript = (value: object): string => JSON.stringify(value, undefined, 2).replaceAll('<', '\\u003c');

function properties({ theme, preset }: Worn): readonly string[] {
  const lines = Object.entries({ theme, preset }).flatMap(([name, value]) =>
    value ? `checkout.${name} = ${inScript(value)};`.split('\n') : [],
  );
  if (lines.length === 0) return [];
  const all = ["const checkout = document.querySelector('vignette-checkout');", ...lines];
  return ['<script type="module">', ...all.map((line) => `  ${line}`), '</script>'];
}

/** What to paste for what is chosen. All values are of lists of ours, so none needs to be escaped. */
export function snippetsFor(origin: string, choices: Choices, worn: Worn): Snippets {
  const theme = themeName(choices);
  const { locale, position } = choices;
  const preset = choices.preset === 'own' ? '' : choices.preset;
  const attributes = Object.entries({
    api: `${origin}/api`,
    locale,
    theme,
    preset,
    position,
  }).flatMap(([name, value]) => (value ? [` ${name}="${value}"`] : []));

  const shipped = theme === 'page' ? '' : theme;
  const query = Object.entries({ locale, theme: shipped }).flatMap(([name, value]) =>
    value ? [`${name}=${value}`] : [],
  );
  const address = `${origin}/iframe/${query.length ? `?${query.join('&amp;')}` : ''}`;
  const frame = [
    '<iframe',
    `  src="${address}"`,
    '  title="Vignette"',
    '  width="100%"',
    '  height="760"',
    '  allow="payment *; clipboard-write *"',
    '  style="border:0"',
    '></iframe>',
  ];
  return {
    scriptTag: [
      `<script src="${origin}/vignette-checkout.js" async></script>`,
      `<vignette-checkout${attributes.join('')}></vignette-checkout>`,
      ...properties(worn),
    ].join('\n'),
    frame: frame.join('\n'),
    lost: [
      ...(choices.theme === 'own' || theme === 'page' ? ['theme'] : []),
      ...(choices.preset ? ['preset'] : []),
      ...(position.startsWith('bottom') ? ['position'] : []),
    ],
  };
}
