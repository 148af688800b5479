/**
 * A port from a setting; `name` is what the setting is called.
 *
 * @throws Error with one line for whoever starts the server.
 */
export function portFrom(name: string, text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new Error(`${name} is ${text}, but a port is a number from 0 to 65535.`);
}

/**
 * Origins from a setting, exactly as browsers write them, with commas in between.
 *
 * @throws Error with one line for whoever starts the server.
 */
export function originsFrom(name: string, text: string): readonly string[] {
  const origins = text.split(',').map((origin) => origin.trim());
  const wrong = origins.find((origin) => origin && !/^https?:\/\/[^/\s]+$/.test(origin));
  if (wrong) throw new Error(`${name} holds ${wrong}, but an origin looks like http://localhost:3000.`);
  return origins.filter(Boolean);
}

/**
 * The address of another server, without a slash at the end. https, or http to where only one's own machines are.
 *
 * @throws Error with one line for whoever starts the server. The address is not in it, since it may hold a password.
 */
export function addressFrom(name: string, text: string | undefined): string {
  const address = text ?? '';
  if (/^https?:\/\/[^\s?#@]+$/.test(address) && URL.canParse(address)) return address.replace(/\/+$/, '');
  throw new Error(`${name} must be the address of a server, for example http://localhost:4173.`);
}

const SHORTEST_SECRET = 16;

/**
 * A secret that two servers share.
 *
 * @throws Error with one line for whoever starts the server, without the secret.
 */
export function secretFrom(name: string, text: string | undefined): string {
  if (text !== undefined && text.length >= SHORTEST_SECRET) return text;
  throw new Error(`${name} must be a secret of at least ${SHORTEST_SECRET} letters.`);
}
