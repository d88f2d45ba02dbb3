import { type ChildProcess, spawn } from 'node:child_process';
import { openSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type NodePlan, writeNodeFiles } from './node-files.js';

/** One Trino process of the test cluster. */
export class TrinoNode {
  private child: ChildProcess | undefined;

  constructor(
    readonly plan: NodePlan,
    private readonly server: string,
    private readonly javaHome: string,
  ) {}

  async start(): Promise<void> {
    await writeNodeFiles(this.plan);
    await mkdir(join(this.plan.folder, 'data'), { recursive: true });
    const log = openSync(this.logFile, 'a');
    this.child = spawn(
      join(this.server, 'bin', 'launcher'),
      ['run', `--etc-dir=${join(this.plan.folder, 'etc')}`, `--data-dir=${join(this.plan.folder, 'data')}`],
      {
        stdio: ['ignore', log, log],
        env: { ...process.env, JAVA_HOME: this.javaHome, PATH: `${this.javaHome}/bin:${process.env.PATH}` },
      },
    );
  }

  get running(): boolean {
    return this.child !== undefined && this.child.exitCode === null && this.child.signalCode === null;
  }

  get logFile(): string {
    return join(this.plan.folder, 'node.log');
  }

  /** SIGKILL: what a machine that loses its power looks like to the others. */
  kill(): void {
    if (this.running) this.child?.kill('SIGKILL');
  }

  signal(signal: 'SIGSTOP' | 'SIGCONT'): void {
    if (this.running) this.child?.kill(signal);
  }

  /** Resolves when the process is gone. */
  async stop(): Promise<void> {
    const child = this.child;
    if (!child || !this.running) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await gone;
  }

  async lastWords(): Promise<string> {
    const log = await readFile(this.logFile, 'utf8').catch(() => '');
    const errors = log.split('\n').filter((line) => /ERROR|Exception|error:/i.test(line));
    return (errors.length > 0 ? errors : log.trim().split('\n')).slice(-5).join('\n');
  }
}
