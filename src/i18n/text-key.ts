import type en from '../../locales/en.json';

/** Texts by name, nested by screen, as in `locales/*.json`. */
export interface Texts {
  readonly [name: string]: string | Texts;
}

type Plural = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
type WithoutPlural<Key extends string> = Key extends `${infer Name}_${Plural}` ? Name : Key;
type Paths<Node> = {
  [Key in keyof Node & string]: Node[Key] extends string ? WithoutPlural<Key> : `${Key}.${Paths<Node[Key]>}`;
}[keyof Node & string];

/** The path of a text in `locales/en.json`, without plural endings: `details.days` for `days_one` and `days_other`. */
export type TextKey = Paths<typeof en>;

/** What goes into the places of a text; `count` also chooses the plural. Put in as it is: Lit escapes what it renders. */
export type TextValues = Readonly<Record<string, string | number>>;
