// Completes package-lock.json: npm leaves optional packages of other platforms out where it cannot install them, and `npm ci` then calls
// the lockfile out of sync; what it has no hash of, it installs unchecked. Run after any change of dependencies:
// node src/dev/lockfile.mjs
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const SYSTEMS = ['android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32', 'aix'];
const PROCESSORS = ['arm64', 'x64', 'ia32', 'arm', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x'];

const path = new URL('../../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(path, 'utf8'));
const { packages } = lock;

/** What a platform package is for, read from its name. */
function platformOf(name) {
  const parts = name.split('/').at(-1).split(/[-.]/);
  const os = SYSTEMS.find((system) => parts.includes(system));
  const cpu = PROCESSORS.find((processor) => parts.includes(processor));
  const libc = parts.some((part) => part.startsWith('musl'))
    ? 'musl'
    : parts.some((part) => part.startsWith('gnu'))
      ? 'glibc'
      : undefined;
  return { ...(os ? { os: [os] } : {}), ...(cpu ? { cpu: [cpu] } : {}), ...(libc ? { libc: [libc] } : {}) };
}

for (const [place, entry] of Object.entries(packages)) {
  for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
    if (packages[`node_modules/${name}`] || packages[`${place}/node_modules/${name}`]) continue;
    const version = range.replace(/^[\^~>=]*/, '');
    packages[`node_modules/${name}`] = {
      version,
      ...platformOf(name),
      ...(entry.dev ? { dev: true } : {}),
      optional: true,
    };
  }
}
/** What the registry says of one version: its hash and licence. */
function published(name, version) {
  const { status, stdout, stderr } = spawnSync(
    'npm',
    ['view', `${name}@${version}`, 'dist.integrity', 'license', '--json'],
    {
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(`${name}@${version}: ${stderr}`);
  const { 'dist.integrity': integrity, license } = JSON.parse(stdout);
  if (!integrity) throw new Error(`the registry has no hash of ${name}@${version}`);
  return { integrity, ...(license ? { license } : {}) };
}

for (const [place, entry] of Object.entries(packages)) {
  if (place === '' || entry.link || entry.integrity) continue;
  Object.assign(entry, published(place.slice(place.lastIndexOf('node_modules/') + 13), entry.version));
}
for (const entry of Object.values(packages)) delete entry.resolved;
lock.packages = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
