// What `npm run test:faults` runs: buys in a simulated world in which everything goes wrong (docs/order-safety.md).
//   node test/faults/faults.mjs
//     --runs 2000          so many purchases; without it 100,000 in memory, 1,000 on PGlite and 1,000 on Postgres
//     --store memory       or pglite, or postgres (DATABASE_URL, or one that is started for this); without it all three
//     --seed 7             the same purchases again; without it others each time
//     --path 812:0:3       one purchase of a seed, as a failure names it
//     --minutes 4          no new purchase after so many minutes
import { importSimulator, ROOT } from './bundle.mjs';

const { main } = await importSimulator(ROOT);
process.exitCode = await main(process.argv.slice(2));
