import { UserError } from '../../core/errors.js';
import { verbatim } from '../../core/message.js';
import { shellWord } from '../../core/quoting.js';
import { eitherOf } from '../../core/words.js';
import { TABLES } from '../../model/tables.js';
import { loadPresets } from '../mapping/index.js';
import { openText, saidPeriod, sampleColumn, type TextSource } from '../read/index.js';
import type { Input, Load, LoadRequest } from '../terms/index.js';
import { type Proposal, proposeColumns } from './propose-columns.js';
import { proposeTable } from './propose-table.js';
import type { Said } from './type-fit.js';
import { PROPOSE } from './words.js';

/** The first values of each column of a file, by header. */
export function sampleColumns(file: TextSource): Map<string, string[]> {
  return new Map(file.layout.headers.map((header, i) => [header, sampleColumn(file, i).slice(0, 2000)]));
}

/** The table that a file's headers speak for; columns given by hand count. Throws E_TABLE where none or several do. */
async function tableOf(file: TextSource, request: LoadRequest): Promise<Proposal> {
  const named = Object.keys(request.map ?? {});
  const fits = Object.values(TABLES).filter(({ columns }) => named.length > 0 && named.every((name) => columns[name]));
  const presets = await loadPresets();
  const samples = sampleColumns(file);
  if (fits.length === 1) return proposeColumns(fits[0]!, file.layout.headers, samples, presets, request);
  return chooseTable(file, samples, presets, { ...request, period: saidPeriod([file]) });
}

/** The table that headers and values speak for. Throws E_TABLE where none or several do. */
export function chooseTable(
  file: TextSource,
  samples: ReadonlyMap<string, readonly string[]>,
  presets: Parameters<typeof proposeTable>[2],
  said: Said,
): Proposal {
  const { best, rivals } = proposeTable(file.layout.headers, samples, presets, said);
  if (best !== null) return best;
  const names = rivals.map(({ table }) => table);
  throw new UserError(
    'E_TABLE',
    'input',
    rivals.length === 0
      ? PROPOSE.fits_no_table_model({ file: file.file })
      : PROPOSE.may({ file: file.file, names: eitherOf(names) }),
    {
      where: PROPOSE.headers({ headers: file.layout.headers }),
      hint: verbatim(`crm-analyze load ${names[0] ?? 'orders'} ${shellWord(file.file)}`),
    },
  );
}

/** Files given without a table, grouped by the table that each one's headers speak for. */
export async function groupByTable(
  { work, request }: Load,
  inputs: readonly Input[],
): Promise<{ table: string; inputs: Input[] }[]> {
  const groups = new Map<string, Input[]>();
  for (const input of inputs) {
    const file = await openText(input, { ...request.read }, work);
    const { table } = await tableOf(file, request);
    // A stream can be read once; its copy is read again.
    const again = typeof input === 'string' ? input : { name: input.name, path: file.raw };
    groups.set(table, [...(groups.get(table) ?? []), again]);
  }
  return [...groups].map(([table, own]) => ({ table, inputs: own }));
}
