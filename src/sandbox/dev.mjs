// What `npm run dev` runs: builds everything again when a file changes, and restarts the server when it is new.
import { spawn } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

const SERVER = 'dist/server/serve.js';
rmSync('dist', { recursive: true, force: true });
const children = ['widget', 'embed', 'stand-in', 'server'].map((mode) =>
  spawn('npx', ['vite', 'build', '--watch', '--mode', mode, '--logLevel', 'warn'], { stdio: 'inherit' }),
);

while (!existsSync(SERVER)) await wait(200);
children.push(spawn(process.execPath, ['--watch', '--watch-preserve-output', SERVER], { stdio: 'inherit' }));

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    for (const child of children) child.kill('SIGTERM');
    process.exit(0);
  });
}
