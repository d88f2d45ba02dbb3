import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { UserError } from '../../core/errors.js';
import { verbatim } from '../../core/message.js';
import { identitiesFile, proposedIdentities } from '../../ingest/store/index.js';
import { classedCatalog } from '../../run/classed-catalog.js';
import type { Context } from '../context.js';
import { writeFiles } from '../output/file-set.js';
import { plainNames } from '../output/plain-names.js';
import { column, small } from '../output/small-table.js';
import { writeTables } from '../output/write-result.js';
import { DOCTOR } from './words.js';

/** Lists ids of customers that share an e-mail address or a telephone number, and writes them into a file to look through. */
export async function runDuplicates(context: Context, file: string): Promise<void> {
  const target = resolve(context.io.cwd, file);
  if (existsSync(target))
    throw new UserError('E_EXISTS', 'usage', DOCTOR.file_is_there({ file }), {
      hint: verbatim('crm-analyze doctor --duplicates duplicates-2.csv'),
    });
  const engine = await context.openEngine();
  const found = await proposedIdentities(engine, await classedCatalog(engine));
  if (found.length > 0)
    await writeFiles(context, (set) => set.write(target, async (out) => void (await out.write(identitiesFile(found)))));
  const columns = {
    customer_id: column('id'),
    same_as: column('id'),
    source: column('text'),
    value: column('text', 2),
  };
  await writeTables({ ...context, words: plainNames(context.words, 'doctor') }, 'doctor', {
    duplicates: small(columns, found),
  });
  const said = found.length === 0 ? DOCTOR.no_duplicates() : DOCTOR.duplicates_written({ file, ids: found.length });
  context.note(context.words.say(said));
}
