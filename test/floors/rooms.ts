/** Which side of the wire a room is on; `both` is the contract and the plain knowledge below it. */
export type Side = 'browser' | 'server' | 'both';

/** A place in the building (design.md 3): what is on a lower floor may be imported, nothing else. */
export interface Room {
  readonly name: string;
  readonly floor: number;
  readonly side: Side;
}

const ROOMS: readonly (readonly [pattern: RegExp, floor: number, side: Side])[] = [
  [/^src\/(contract)\//, 0, 'both'],
  [/^src\/(domain)\//, 1, 'both'],
  [/^src\/(i18n|config|theme)\//, 1, 'browser'],
  [/^src\/(flow|api|payment)\//, 2, 'browser'],
  [/^src\/(session|ui\/fields|ui\/parts)\//, 3, 'browser'],
  [/^src\/(ui\/steps|ui\/screens)\//, 4, 'browser'],
  [/^src\/(ui\/checkout)\//, 5, 'browser'],
  [/^src\/(index|define)\.ts$/, 6, 'browser'],
  [/^src\/(embed|react|studio|diagnose|analytics)\//, 6, 'browser'],
  [/^(iframe\/protocol)\//, 0, 'browser'],
  [/^(iframe\/page)\//, 7, 'browser'],
  [/^(iframe\/(?:frame|host|return))\//, 8, 'browser'],
  [/^src\/(relay\/core)\//, 2, 'server'],
  [/^src\/(relay\/(?:vendors|sinks)\/[^/]+)\//, 3, 'server'],
  [/^src\/(relay\/(?:store|routes))\//, 3, 'server'],
  [/^src\/(relay\/hosts)\//, 4, 'server'],
  // Beside the command line, not beside the hosts: `serve.ts` starts the relay on one of them.
  [/^src\/(sandbox|relay\/cli)\//, 5, 'server'],
];

/** The room a file is in; `undefined` for a place the design does not know. */
export function roomOf(path: string): Room | undefined {
  for (const [pattern, floor, side] of ROOMS) {
    const name = pattern.exec(path)?.[1];
    if (name) return { name, floor, side };
  }
  return undefined;
}

/** Data outside `src`, and the only room that reads it. */
export const DATA: readonly (readonly [pattern: RegExp, room: string])[] = [
  [/^locales\//, 'i18n'],
  [/^themes\/presets\//, 'config'],
  [/^themes\/[^/]+$/, 'theme'],
];

/** Rooms that may import only these of all the lower ones, tests aside. */
export const ONLY: Readonly<Record<string, readonly RegExp[]>> = {
  embed: [
    /^src\/api\/early-requests\.ts$/,
    /^src\/i18n\/resolve-locale\.ts$/,
    /^src\/config\/read-attributes\.ts$/,
    /^src\/config\/preset-names\.ts$/,
    /^src\/theme\/theme-names\.ts$/,
  ],
  'iframe/host': [/^iframe\/protocol\//],
};

/** Rooms that every visitor downloads first, or that must stay plain: no package at run time. */
export const WITHOUT_PACKAGES: ReadonlySet<string> = new Set([
  'config',
  'theme',
  'embed',
  'iframe/protocol',
  'iframe/host',
]);

/** Packages of one side only. */
export const PACKAGE_SIDES: readonly (readonly [pattern: RegExp, side: Side])[] = [
  [/^(lit|@lit|i18next|@stripe)(\/|$)/, 'browser'],
  [/^(node:|hono|@hono|@electric-sql|pg)(\/|$|\w)/, 'server'],
];

/** Whether a file only serves tests. */
export const isTest = (path: string): boolean => /\.test\.ts$|-suite\.ts$|\/testing\//.test(path);
