import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';

/** One command, its output held back until it ends, so that two at once are not mixed. */
function ended(root, [command, ...args]) {
  const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  const chunks = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => chunks.push(chunk));
  return new Promise((done, reject) => {
    child.on('error', reject);
    child.on('close', (code) => done({ code, output: Buffer.concat(chunks).toString() }));
  });
}

/** Runs commands, as many at once as there are cores, each to its end. Throws with the names of those that failed. */
export async function sideBySide(root, commands) {
  const [waiting, failed] = [[...commands], []];
  const lane = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const started = performance.now();
      const { code, output } = await ended(root, next);
      const name = next.slice(0, 2).join(' ').replaceAll(`${root}`, '');
      if (code !== 0) failed.push(name);
      process.stderr.write(`${output.trimEnd()}\n-- ${name}: ${((performance.now() - started) / 1000).toFixed(1)} s\n`);
    }
  };
  await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, lane));
  if (failed.length > 0) throw new Error(`failed: ${failed.join(', ')}`);
}
