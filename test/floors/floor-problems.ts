import { posix } from 'node:path';
import { type Import, readImports } from './read-imports.js';
import { DATA, isTest, ONLY, PACKAGE_SIDES, type Room, roomOf, WITHOUT_PACKAGES } from './rooms.js';

const LONGEST = 300;
const LONGEST_TEST = 500;

/** The file a relative specifier means, as a path from the top of the project. */
function target(from: string, specifier: string): string {
  const path = posix.join(posix.dirname(from), specifier.replace(/\?.*$/, ''));
  return path.replace(/\.js$/, '.ts');
}

function packageProblem(path: string, room: Room, { specifier, typeOnly }: Import): string | undefined {
  if (/^zod(\/|$)/.test(specifier) && specifier !== 'zod/mini') return 'zod is used as zod/mini only';
  if (isTest(path) || (typeOnly && room.name !== 'contract')) return undefined;
  if (room.name === 'contract' && specifier !== 'zod/mini') return 'the contract is written in zod/mini alone';
  if (specifier === '@stripe/stripe-js') return 'the main entry of Stripe has a side effect, use /pure';
  if (WITHOUT_PACKAGES.has(room.name)) return `${room.name} imports no package`;
  const side = PACKAGE_SIDES.find(([pattern]) => pattern.test(specifier))?.[1];
  return side && side !== room.side ? `a package for the ${side} only` : undefined;
}

function roomProblem(path: string, room: Room, to: string): string | undefined {
  const data = DATA.find(([pattern]) => pattern.test(to));
  if (data) return data[1] === room.name || isTest(path) ? undefined : `only ${data[1]} reads it`;
  if (to.startsWith('test/')) return isTest(path) ? undefined : 'only tests may use it';
  const other = roomOf(to);
  if (!other) return 'it is in no room of the design';
  if (other.name === room.name) return undefined;
  if (other.side !== 'both' && other.side !== room.side) return 'the contract is the only door between the two sides';
  if (other.floor >= room.floor) return `${other.name} is not below ${room.name}`;
  const only = ONLY[room.name];
  return only && !isTest(path) && !only.some((pattern) => pattern.test(to)) ? `not open to ${room.name}` : undefined;
}

function fileProblems(path: string, room: Room, source: string): readonly string[] {
  const lines = source.trimEnd().split('\n').length;
  const ceiling = isTest(path) ? LONGEST_TEST : LONGEST;
  const isIndex = path === 'src/index.ts';
  const { imports, isBarrel } = readImports(path, source);
  return [
    ...(lines > ceiling ? [`${path} has ${lines} lines, ${ceiling} are the most`] : []),
    ...(!isIndex && (isBarrel || /(^|\/)index\.ts$/.test(path)) ? [`${path} is a barrel`] : []),
    ...imports.flatMap((one) => {
      const why = one.specifier.startsWith('.')
        ? roomProblem(path, room, target(path, one.specifier))
        : packageProblem(path, room, one);
      return why ? [`${path} imports ${one.specifier}: ${why}`] : [];
    }),
  ];
}

/** Types and dynamic imports count: a circle of types is a circle of knowledge. */
function circles(files: ReadonlyMap<string, string>): readonly string[] {
  const done = new Set<string>();
  const found: string[] = [];
  function visit(path: string, trail: readonly string[]): void {
    if (trail.includes(path)) {
      found.push(`circle: ${[...trail.slice(trail.indexOf(path)), path].join(' > ')}`);
      return;
    }
    if (done.has(path)) return;
    done.add(path);
    for (const { specifier } of readImports(path, files.get(path) ?? '').imports) {
      const next = specifier.startsWith('.') ? target(path, specifier) : '';
      if (files.has(next)) visit(next, [...trail, path]);
    }
  }
  for (const path of files.keys()) visit(path, []);
  return found;
}

/** What the script tag brings along, file by file: none of it may need a package. */
function heavyEmbed(files: ReadonlyMap<string, string>): readonly string[] {
  const reached = new Set([...files.keys()].filter((path) => roomOf(path)?.name === 'embed' && !isTest(path)));
  const problems: string[] = [];
  for (const path of reached) {
    for (const { specifier, typeOnly } of readImports(path, files.get(path) ?? '').imports) {
      if (typeOnly) continue;
      const next = target(path, specifier);
      if (files.has(next)) reached.add(next);
      else if (!specifier.startsWith('.')) problems.push(`${path} brings ${specifier} into the script tag`);
    }
  }
  return problems;
}

/**
 * Checks who imports whom (design.md 3).
 *
 * @param files The source of every TypeScript file by its path from the top of the project.
 * @returns A sentence for each breach; empty when the building stands.
 */
export function floorProblems(files: ReadonlyMap<string, string>): readonly string[] {
  const each = [...files].flatMap(([path, source]) => {
    const room = roomOf(path);
    return room ? fileProblems(path, room, source) : [`${path} is in no room of the design`];
  });
  return [...each, ...circles(files), ...heavyEmbed(files)];
}
