import { configProblem, type ConfigProblem } from './config-problem.js';

const ALLOWED = 'the https address of your relay (http only on localhost)';
const EXAMPLE = 'https://relay.example.com';

/**
 * The relay's address, absolute and without a slash at the end, or why it cannot be used. An address with a user name,
 * a query or a fragment is refused, since none of them would reach the relay as its author meant it.
 */
export function readApi(text: string | null, pageUrl: string): string | ConfigProblem {
  const written = text?.trim() ?? '';
  // A password in the address must not be repeated in the console.
  const problem = () => configProblem('api', written.replace(/\/\/[^/]*@/, '//***@'), ALLOWED, EXAMPLE, true);
  if (!written) return problem();
  try {
    const { protocol, hostname, username, password, search, hash, href } = new URL(written, pageUrl);
    const local = protocol === 'http:' && /^(localhost|127\.0\.0\.1)$/.test(hostname);
    if ((protocol !== 'https:' && !local) || username || password || search || hash) return problem();
    return href.replace(/\/+$/, '');
  } catch {
    return problem();
  }
}
