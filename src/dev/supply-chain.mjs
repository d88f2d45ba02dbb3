import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join, normalize } from 'node:path';
import { publishedParts } from './bundle.mjs';
import { bundledFolders, legalOf } from './notices.mjs';

/** SPDX identifiers that ask for no more than that their text goes along. */
const PERMISSIVE = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0', 'BlueOak-1.0.0']);
/** Tools of development only, which never leave this repository. */
const TOOLS_ONLY = new Set(['MPL-2.0']);
/** Dependencies that no file of `dist` imports by name, each with the reason why a user's install needs it. */
const BY_ANOTHER = new Map([
  [
    '@duckdb/node-api',
    'its JavaScript is bundled, as its sixty files load in 1.4 times a whole run; it pins the native part',
  ],
]);

const nameOf = (place) => place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
const isPermissive = (license) =>
  license
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((one) => PERMISSIVE.has(one));

/** What is wrong with a lockfile: packages installed unchecked, licences that are not permissive. */
export function lockFaults({ packages }) {
  const faults = [];
  for (const [place, { integrity, license, link, dev }] of Object.entries(packages)) {
    if (place === '' || link) continue;
    const name = nameOf(place);
    if (!/^sha512-/.test(integrity ?? '')) faults.push(`${name}: no sha512 integrity in the lockfile`);
    if (!license) faults.push(`${name}: no licence in the lockfile`);
    else if (!isPermissive(license) && !(dev && TOOLS_ONLY.has(license))) faults.push(`${name}: licence ${license}`);
  }
  return faults;
}

/** Names of packages that the bundle leaves to be imported. */
export function importedPackages({ outputs }) {
  const imports = Object.values(outputs).flatMap((output) => output.imports.filter(({ external }) => external));
  const names = imports.map(({ path }) => /^(?:@[^/]+\/)?[^/]+/.exec(path)[0]);
  return new Set(names.filter((name) => !name.startsWith('node:') && !builtinModules.includes(name)));
}

/** Where `dependencies` and what the bundle imports differ: an install that lacks something, or brings what nobody uses. */
export function dependencyFaults(dependencies, imported) {
  return [
    ...[...imported].filter((name) => !(name in dependencies)).map((name) => `dist imports ${name}, no dependency`),
    ...Object.keys(dependencies)
      .filter((name) => !imported.has(name) && !BY_ANOTHER.has(name))
      .map((name) => `${name} is a dependency that dist does not import`),
  ];
}

/** Bundled packages whose words are missing from the notices, or that nobody may pass on like this. */
export function noticeFaults(notices, packages) {
  return packages.flatMap(({ name, version, license, texts }) => [
    ...(notices.includes(`## ${name} ${version} (`) ? [] : [`${name}: bundled without a notice`]),
    ...texts.filter((text) => !notices.includes(text)).map(() => `${name}: a licence or notice is not in the notices`),
    ...(isPermissive(license) ? [] : [`${name}: bundled under ${license}`]),
  ]);
}

/** Links of a text to files that are not among `held`. */
export function linkFaults(text, held) {
  const links = [...text.matchAll(/\]\(([^)#\s]+)/g)].map(([, target]) => target);
  const own = links.filter((target) => !/^[a-z]+:/i.test(target)).map((target) => normalize(target));
  return own.filter((target) => !held.has(target)).map((target) => `README.md links ${target}, not in the package`);
}

function packedFiles(root) {
  const { status, stdout, stderr } = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return new Set(JSON.parse(stdout)[0].files.map(({ path }) => path));
}

/** Every fault of what we take in and pass on; needs a built `dist`. */
export async function supplyChainFaults(root) {
  const read = (...path) => readFileSync(join(root, ...path), 'utf8');
  const parts = await publishedParts(root);
  const packages = bundledFolders(parts).map((folder) => legalOf(root, folder));
  const held = packedFiles(root);
  const notices = existsSync(join(root, 'dist', 'NOTICES.md')) ? read('dist', 'NOTICES.md') : '';
  return [
    ...lockFaults(JSON.parse(read('package-lock.json'))),
    ...dependencyFaults(JSON.parse(read('package.json')).dependencies, importedPackages(parts)),
    ...noticeFaults(notices, packages),
    ...(held.has('dist/NOTICES.md') ? [] : ['dist/NOTICES.md is not in the package']),
    ...linkFaults(read('README.md'), held),
  ];
}
