import type { Scheme } from './theme-file.js';

/** The type of a token, by which its value is read. */
export type TokenType =
  | 'color'
  | 'dimension'
  | 'duration'
  | 'number'
  | 'fontWeight'
  | 'fontFamily'
  | 'cubicBezier'
  | 'shadow';

/** A length in `px` or `em`, or a time in `ms` or `s`. */
export interface TokenMeasure {
  readonly value: number;
  readonly unit: 'px' | 'em' | 'ms' | 's';
}

/** A shadow; its colour may be an alias. */
export interface TokenShadow {
  readonly color: string;
  readonly offsetX: TokenMeasure;
  readonly offsetY: TokenMeasure;
  readonly blur: TokenMeasure;
  readonly spread: TokenMeasure;
}

/** `#7a1fa2`, an alias such as `{palette.teal.600}`, a font or several, a number, a curve, a measure, a shadow or several. */
export type TokenContent = string | number | TokenMeasure | TokenShadow | readonly (string | number | TokenShadow)[];

/** A token, a group of tokens, or both: `$root` is the token that a group itself stands for. */
export interface ThemeGroup {
  readonly $type?: TokenType;
  readonly $description?: string;
  readonly $value?: TokenContent;
  readonly $root?: ThemeGroup;
  readonly [name: string]: ThemeGroup | TokenContent | undefined;
}

/** What a theme says of itself; all of it may be missing. */
export interface ThemeExtension {
  readonly extends?: string;
  readonly schemes?: readonly Scheme[];
  /** The tokens that differ in the dark. */
  readonly dark?: ThemeGroup;
}

/** A theme as a page hands it over: the content of a theme file (docs/theming.md). It is checked when it is put on. */
export interface ThemeObject {
  readonly $schema?: string;
  readonly $description?: string;
  readonly $extensions?: { readonly 'vignette-checkout'?: ThemeExtension };
  /** Raw colours, which the other tokens point at. */
  readonly palette?: ThemeGroup;
  readonly color?: ThemeGroup;
  readonly font?: ThemeGroup;
  readonly 'line-height'?: ThemeGroup;
  readonly space?: ThemeGroup;
  readonly radius?: ThemeGroup;
  readonly border?: ThemeGroup;
  readonly shadow?: ThemeGroup;
  readonly duration?: ThemeGroup;
  readonly easing?: ThemeGroup;
  readonly lift?: ThemeGroup;
  readonly target?: ThemeGroup;
  readonly focus?: ThemeGroup;
  readonly progress?: ThemeGroup;
  readonly width?: ThemeGroup;
}
