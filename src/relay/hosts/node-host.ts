import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';

/** What is bound to which port. */
export interface HostOptions {
  readonly fetch: (request: Request) => Promise<Response>;
  /** 0 lets the system choose. */
  readonly port: number;
  readonly hostname: string;
}

/** A server that listens. */
export interface Host {
  /** `http://127.0.0.1:8787`, without a slash at the end. */
  readonly url: string;
  readonly port: number;
  /** Ends open connections, event streams too, and resolves when the port is free. */
  close(): Promise<void>;
}

/**
 * Binds a fetch handler to a port of this machine.
 *
 * @throws Error that names the port and what to do, when it cannot be had.
 */
export async function listen({ fetch, port, hostname }: HostOptions): Promise<Host> {
  const answer = getRequestListener((request) => fetch(request), { overrideGlobalObjects: false });
  const server = createServer((incoming, outgoing) => void answer(incoming, outgoing));
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause) => reject(notListening(cause, hostname, port)));
    server.listen(port, hostname, resolve);
  });
  const address = server.address();
  const chosen = typeof address === 'object' && address !== null ? address.port : port;
  return {
    url: `http://${hostname.includes(':') ? `[${hostname}]` : hostname}:${chosen}`,
    port: chosen,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

function notListening(cause: NodeJS.ErrnoException, hostname: string, port: number): Error {
  const why =
    cause.code === 'EADDRINUSE'
      ? `Port ${port} of ${hostname} is in use. Stop the program that has it, or choose another port.`
      : `The relay cannot listen on port ${port} of ${hostname} (${cause.code ?? cause.name}).`;
  return new Error(why, { cause });
}
