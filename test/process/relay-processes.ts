import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildServer, freePort, type ServerProcess, type Settings, startServer } from './server-process.js';
import { SHARED, startVendor, type VendorProcess } from './sandbox-vendor-process.js';

/** Builds the servers, and the relay that can be killed at a step of an order. */
export function buildRelays(): Promise<string> {
  return buildServer({ 'killable-relay': fileURLToPath(new URL('./killable-relay.ts', import.meta.url)) });
}

/** A relay as a process. Started again, it has the same address and the same data. */
export class RelayProcess {
  readonly url: string;
  private readonly built: string;
  private readonly settings: Settings;
  private running: ServerProcess | undefined;

  constructor(built: string, port: string, settings: Settings) {
    this.url = `http://127.0.0.1:${port}`;
    this.built = built;
    this.settings = { ...SHARED, ...settings, PORT: port };
  }

  /** What runs now. */
  get server(): ServerProcess {
    if (!this.running) throw new Error('This relay was not started.');
    return this.running;
  }

  async start(): Promise<void> {
    this.running = startServer(this.built, this.settings, 'killable-relay');
    await this.running.line;
  }

  async kill(): Promise<void> {
    await this.running?.end('SIGKILL');
  }
}

/** A vendor and relays before it, each a process of its own. */
export interface Processes {
  readonly vendor: VendorProcess;
  readonly relays: readonly RelayProcess[];
  close(): Promise<void>;
}

/** Which relays to start. */
export interface RelaysToStart {
  readonly count: number;
  /** Milliseconds for which an attempt owns its key; an attempt must not take longer. */
  readonly lease: number;
  /** The database that they share; without one a relay has its own in a folder. */
  readonly databaseUrl: string | undefined;
}

/** Starts a vendor and, all at the same moment, relays before it. */
export async function startProcesses(built: string, { count, lease, databaseUrl }: RelaysToStart): Promise<Processes> {
  const base = mkdtempSync(join(tmpdir(), 'vignette-processes-'));
  const ports = await Promise.all(Array.from({ length: count }, freePort));
  const vendor = await startVendor(built, join(base, 'vendor'), `http://127.0.0.1:${ports[0]}`);
  const settings = {
    VENDOR_URL: vendor.url,
    VIGNETTE_DATA: join(base, 'relay'),
    VIGNETTE_ORIGINS: vendor.publicUrl,
    LEASE: String(lease),
    ...(databaseUrl !== undefined && { DATABASE_URL: databaseUrl }),
  };
  const relays = ports.map((port) => new RelayProcess(built, port, settings));
  const close = async () => {
    await Promise.all([vendor.close(), ...relays.map((relay) => relay.kill())]);
    rmSync(base, { recursive: true, force: true });
  };
  try {
    await Promise.all(relays.map((relay) => relay.start()));
  } catch (error) {
    await close();
    throw error;
  }
  return { vendor, relays, close };
}
