import { contrast } from './contrast.js';
import { inkOn, mix, readable } from './color-mix.js';
import type { Scheme } from './theme-file.js';

/** How a page looks around the checkout; colours are `#rrggbb`, lengths px. */
export interface PageLook {
  /** What the page is painted on. */
  readonly ground: string;
  readonly text: string;
  /** The colour of its buttons or links; absent where it has none. */
  readonly accent?: string | undefined;
  /** As CSS names them. */
  readonly fonts: readonly string[];
  readonly headingFonts: readonly string[];
  readonly headingWeight: number;
  readonly fontSize: number;
  /** Of its buttons or fields; absent where it has none. */
  readonly radius?: number | undefined;
}

/** Grounds and inks of what must be mended, went well, must be read, and is good to know. */
const MOODS = { danger: '#c02020', success: '#1c7a3c', warning: '#9a5b00', info: '#1f5fae' } as const;
const [TEXT, CONTROL] = [4.5, 3];
/** A ground between black and white on which neither text nor lesser grounds have room; it is made darker or brighter. */
const LEAST_INK = 12;
const OWN_FOUNT = /^[\p{L}\p{N} -]+$/u;

const px = (value: number) => ({ value, unit: 'px' });
const color = (value: string) => ({ $value: value });
const within = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value));

/** Far enough from the middle that text, hints and controls can be told apart on it. */
function calmGround(ground: string): string {
  const away = inkOn(ground) === '#000000' ? '#ffffff' : '#000000';
  let found = ground;
  for (let step = 1; contrast(inkOn(found), found) < LEAST_INK && step <= 20; step += 1) {
    found = mix(away, ground, step / 20);
  }
  return found;
}

function colors(look: PageLook, surface: string) {
  const ink = inkOn(surface);
  const sunken = mix(ink, surface, 0.04);
  const field = mix(ink === '#000000' ? '#ffffff' : ink, surface, ink === '#000000' ? 0.6 : 0.06);
  const grounds = [surface, sunken, field];
  const text = readable(look.text, grounds, 7);
  const wanted = look.accent ?? text;
  const soft = mix(wanted, surface, 0.1);
  const all = [...grounds, soft];
  const accent = readable(wanted, all, TEXT);
  const muted = readable(mix(text, surface, 0.72), all, TEXT);
  const line = readable(mix(text, surface, 0.45), all, CONTROL);
  const button = look.accent ?? accent;
  const onButton = readable(inkOn(button), [button], TEXT);
  const moods = Object.entries(MOODS).map(([mood, hue]) => {
    const ground = mix(hue, surface, 0.1);
    return { mood, ground, front: readable(hue, [...grounds, ground], TEXT) };
  });
  const plate = '#ffffff';
  const focus = readable('#1c5fb8', [...all, ...moods.map(({ ground }) => ground)], CONTROL);
  return {
    $type: 'color',
    surface: color(surface),
    'surface-sunken': color(sunken),
    text: color(readable(text, [...all, ...moods.map(({ ground }) => ground)], TEXT)),
    'text-muted': color(muted),
    heading: color(text),
    border: color(mix(text, surface, 0.16)),
    'border-strong': color(line),
    accent: color(accent),
    'accent-hover': color(readable(mix(ink, accent, 0.2), all, TEXT)),
    'accent-soft': color(soft),
    focus: color(focus),
    ...Object.fromEntries(
      moods.flatMap(({ mood, ground, front }) => [
        [mood, color(front)],
        [`${mood}-surface`, color(ground)],
      ]),
    ),
    button: {
      $root: color(button),
      hover: color(readable(mix(onButton === '#000000' ? '#ffffff' : '#000000', button, 0.12), [onButton], TEXT)),
    },
    'on-button': color(onButton),
    field: { $root: color(field), border: color(line) },
    plate: { surface: color(plate), text: color('#1c1c1c'), band: color('#003399'), 'on-band': color('#ffffff') },
  };
}

/**
 * A theme like a page: its fonts, colours and corners, moved as far as WCAG 2.2 AA asks and no further. It has the one
 * scheme the page has where it was looked at.
 *
 * @returns A theme file, ready to be compiled or exported as JSON.
 */
export function deriveTheme(look: PageLook): Readonly<Record<string, unknown>> {
  const surface = calmGround(look.ground);
  const scheme: Scheme = inkOn(surface) === '#000000' ? 'light' : 'dark';
  const fonts = look.fonts.filter((name) => OWN_FOUNT.test(name));
  const headings = look.headingFonts.filter((name) => OWN_FOUNT.test(name));
  const size = within(look.fontSize, 14, 20);
  const radius = within(look.radius ?? 8, 0, 28);
  return {
    $description: 'Made from the page around the checkout.',
    $extensions: { 'vignette-checkout': { extends: 'calm', schemes: [scheme] } },
    color: colors(look, surface),
    font: {
      family: {
        $type: 'fontFamily',
        ...(fonts.length && { $root: { $value: fonts } }),
        ...(headings.length && { heading: { $value: headings } }),
      },
      size: {
        $type: 'dimension',
        $root: { $value: px(size) },
        small: { $value: px(size - 2) },
        large: { $value: px(size + 2) },
      },
      weight: { $type: 'fontWeight', heading: { $value: within(look.headingWeight, 400, 900) } },
    },
    radius: {
      $type: 'dimension',
      small: { $value: px(Math.min(radius, 8)) },
      medium: { $value: px(Math.min(radius, 16)) },
      large: { $value: px(Math.min(radius * 1.5, 24)) },
      button: { $value: px(radius) },
      field: { $value: px(Math.min(radius, 16)) },
    },
  };
}
