import type { LogEntry } from '../core/log-entry.js';
import { relayFromEnvironment } from '../hosts/relay-from-environment.js';
import { serveRelay } from '../hosts/relay-host.js';
import { runServer } from '../hosts/run-server.js';

/** The log goes to the standard error, a line of JSON for each entry. */
const log = (entry: LogEntry) => console.error(JSON.stringify(entry));

await runServer(
  async () => serveRelay(relayFromEnvironment(process.env, log)),
  ({ url }) => `The relay is at ${url}`,
);
