import { spawn } from 'node:child_process';
import { ClusterUnavailable } from './unavailable.js';

/** Runs a tool to its end and gives its stdout; a missing tool or a non-zero exit is a ClusterUnavailable with the tool's last words. */
export function runTool(command: string, args: readonly string[], cwd?: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    let out = '';
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
      said = (said + text).slice(-4000);
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-4000);
    });
    child.once('error', (cause) => reject(new ClusterUnavailable(`${command} does not run: ${cause.message}`)));
    child.once('close', (code) => {
      if (code === 0) resolve(out);
      else reject(new ClusterUnavailable(`${command} ended with ${code}: ${lastLines(said)}`));
    });
  });
}

/** Whether a tool is on the PATH and answers. */
export async function hasTool(command: string, args: readonly string[]): Promise<boolean> {
  return runTool(command, args).then(
    () => true,
    () => false,
  );
}

function lastLines(text: string): string {
  return text.trim().split('\n').slice(-5).join(' | ');
}
