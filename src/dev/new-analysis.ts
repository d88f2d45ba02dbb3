import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Makes the folder of an analysis from the template; the result passes every contract test as it stands. */
const [id] = process.argv.slice(2);
const root = process.cwd();
const template = join(root, 'src/dev/template');

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}

if (id === undefined || !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id))
  fail('usage: npm run new-analysis <noun-in-kebab-case>');
const folder = join(root, 'src/analyses', id);
if (existsSync(folder)) fail(`src/analyses/${id} is there already`);
const title = `${id[0]!.toUpperCase()}${id.slice(1).replaceAll('-', ' ')}`;

for (const file of readdirSync(template)) {
  const name = file.replace('.tmpl', '');
  const target = join(folder, name === 'plain.yml' ? 'cases' : '', name);
  mkdirSync(join(target, '..'), { recursive: true });
  writeFileSync(
    target,
    readFileSync(join(template, file), 'utf8').replaceAll('{{id}}', id).replaceAll('{{title}}', title),
  );
  process.stderr.write(`wrote ${target.slice(root.length + 1)}\n`);
}
