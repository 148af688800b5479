import { openPglite } from '../open-pglite.js';

/**
 * A relay's worth of a process: opens the data folder named first, writes the code hashes that come in by line, and says
 * so after each. It goes on until it is killed.
 */
const [folder = ''] = process.argv.slice(-1);
const store = await openPglite(folder);
process.stdout.write('open\n');
process.stdin.setEncoding('utf8');
for await (const lines of process.stdin) {
  for (const hash of String(lines).trim().split('\n')) {
    await store.insertCode({ hash, orderId: 'order', expiresAt: Number.MAX_SAFE_INTEGER });
    process.stdout.write(`${hash}\n`);
  }
}
