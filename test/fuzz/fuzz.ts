// `npm run fuzz [times] [first seed]`: damaged inputs of every kind, each in a process of its own with limits of time and memory.
// Says what ended in anything but exit 0, 2 or 3 with one message, what hung, grew, or left something behind.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { faultOf, fuzzCase } from './inputs.js';

const [times, first] = [Number(process.argv[2] ?? 20_000), Number(process.argv[3] ?? 0)];
const SIDE_BY_SIDE = Number(process.env.FUZZ_JOBS ?? 2);
const MOST_MS = 30_000;
const MOST_KB = 1_000_000;
const POLL_MS = 100;
const base = mkdtempSync(join(tmpdir(), 'crm-fuzz-'));
const bin = join(process.cwd(), 'bin/crm-analyze.js');

interface Ended {
  readonly code: number | null;
  readonly stderr: string;
  readonly ms: number;
  readonly kb: number;
}

/** Peak memory of a process in kilobytes, where the system tells. */
function peak(pid: number | undefined): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}

function run(argv: readonly string[], cwd: string): Promise<Ended> {
  return new Promise((resolve) => {
    const start = Date.now();
    const child = spawn(process.execPath, [bin, ...argv], { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
    const chunks: Buffer[] = [];
    let kb = 0;
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    const poll = setInterval(() => {
      kb = Math.max(kb, peak(child.pid));
    }, POLL_MS);
    const timer = setTimeout(() => child.kill('SIGKILL'), MOST_MS);
    child.on('close', (code) => {
      clearInterval(poll);
      clearTimeout(timer);
      resolve({ code, stderr: Buffer.concat(chunks).toString('utf8'), ms: Date.now() - start, kb });
    });
  });
}

let next = first;
let [slowest, largest, faults] = [0, 0, 0];
const exits = new Map<number | null, number>();

async function work(): Promise<void> {
  while (next < first + times) {
    const seed = next++;
    const folder = join(base, String(seed));
    mkdirSync(folder);
    const { kind, files, argv } = fuzzCase(seed);
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
    const { code, stderr, ms, kb } = await run(
      argv.map((word) => word.replace(/^@\//, `${folder}/`)),
      folder,
    );
    slowest = Math.max(slowest, ms);
    largest = Math.max(largest, kb);
    exits.set(code, (exits.get(code) ?? 0) + 1);
    const fault = kb > MOST_KB ? `${kb} KB` : faultOf(code, stderr, readdirSync(folder));
    if (fault === null) rmSync(folder, { recursive: true });
    else {
      faults++;
      process.stdout.write(`seed ${seed} (${kind}), kept in ${folder}: ${fault}\n`);
    }
  }
}

await Promise.all(Array.from({ length: SIDE_BY_SIDE }, work));
const counts = [...exits].map(([code, n]) => `exit ${code}: ${n}`).join(', ');
process.stdout.write(
  `${times} inputs, ${faults} faults; ${counts}; slowest ${slowest} ms, largest ${Math.round(largest / 1000)} MB\n`,
);
if (faults > 0) process.exitCode = 1;
else rmSync(base, { recursive: true });
