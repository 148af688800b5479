/** What a process runs until it is told to end. */
export interface RunningServer {
  close(): Promise<void>;
}

/**
 * Runs a server as a process: prints one line when it answers, ends it in good order at SIGINT and SIGTERM, and says in
 * one line why it did not start.
 */
export async function runServer<Server extends RunningServer>(
  start: () => Promise<Server>,
  announce: (server: Server) => string,
): Promise<void> {
  try {
    const server = await start();
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop(server).catch(fail));
    console.log(announce(server));
  } catch (error) {
    fail(error);
  }
}

/** Ends the process, also where something still holds it open. */
async function stop(server: RunningServer): Promise<void> {
  await server.close();
  process.exit(0);
}

/** Whoever starts a server needs one line, not where in the code it came from. */
function fail(error: unknown): void {
  console.error(error instanceof Error ? error.message : 'The server did not start.');
  process.exitCode = 1;
}
