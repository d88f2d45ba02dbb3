import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const LEGAL = /^(?:licen[cs]e|notice|copying|copyright)/i;

/** Folders below node_modules of the packages whose code is in a bundle, from esbuild's metafile; nested ones by their own. */
export function bundledFolders({ inputs, outputs }) {
  const used = new Set(Object.values(outputs).flatMap((output) => Object.keys(output.inputs)));
  const folders = Object.keys(inputs).flatMap((path) => {
    const match = used.has(path) ? /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path) : null;
    return match === null ? [] : [match[1]];
  });
  return [...new Set(folders)].sort();
}

/** A package as its notice needs it: name, version, licence, and the text of every licence and notice file in its folder. */
export function legalOf(root, folder) {
  const at = join(root, folder);
  const { name, version, license, author } = JSON.parse(readFileSync(join(at, 'package.json'), 'utf8'));
  const named = (path) => LEGAL.test(path.split(/[\\/]/)[0]) && !/\.(?:[cm]?js|ts)$/.test(path);
  const entries = readdirSync(at, { withFileTypes: true }).filter((entry) => named(entry.name));
  const files = entries.flatMap((entry) =>
    entry.isDirectory() ? readdirSync(join(at, entry.name)).map((file) => join(entry.name, file)) : [entry.name],
  );
  const texts = files.sort().map((file) => readFileSync(join(at, file), 'utf8').trim());
  const holder = typeof author === 'string' ? author : author?.name;
  return { name, version, license, holder, texts };
}

/** What must go with a bundle: the words under which its parts may be passed on. */
export function noticesText(packages) {
  const once = new Map(packages.map((one) => [`${one.name} ${one.version}`, one]));
  const parts = [...once.values()].map(({ name, version, license, holder, texts }) => {
    const words = texts.length > 0 ? texts : [`${license} licence${holder ? `, ${holder}` : ''}`];
    return `## ${name} ${version} (${license})\n\n${words.join('\n\n')}\n`;
  });
  const head = 'The files of this folder hold code of the packages below, each under its own licence.\n';
  return `# Notices\n\n${head}\n${parts.join('\n')}`;
}
