// A bare script over trino-client, unbundled, as one writes it without crm-analyze: sends the statements of a JSON file one after the
// other and drains their pages. With a third argument the rows of the last go into that file, one JSON object a line.
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { Trino } from 'trino-client';

const [address, statements, file] = process.argv.slice(2);
const { origin, username, pathname } = new URL(address.replace(/^trino:/, 'http:'));
const [, catalog, schema] = pathname.split('/');
const extraHeaders = { 'X-Trino-User': username, 'X-Trino-Time-Zone': 'UTC' };
const trino = Trino.create({ server: origin, catalog, schema, extraHeaders });
const texts = JSON.parse(readFileSync(statements, 'utf8'));
for (const [index, text] of texts.entries()) {
  const out = file !== undefined && index === texts.length - 1 ? openSync(file, 'w') : undefined;
  let names;
  for await (const page of await trino.query(text)) {
    if (page.error) throw new Error(page.error.message);
    names ??= page.columns?.map(({ name }) => name);
    if (out === undefined || !page.data?.length) continue;
    const lines = page.data.map(
      (row) => `${JSON.stringify(Object.fromEntries(names.map((name, at) => [name, row[at]])))}\n`,
    );
    writeSync(out, lines.join(''));
  }
  if (out !== undefined) closeSync(out);
}
