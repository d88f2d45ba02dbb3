import { UserError } from '../../core/errors.js';
import { type Message, verbatim } from '../../core/message.js';
import { shellWord } from '../../core/quoting.js';
import { CORE, eitherOf } from '../../core/words.js';
import { TABLES } from '../../model/tables.js';
import { loadPresets } from '../mapping/index.js';
import { openText, saidPeriod, type TextSource } from '../read/index.js';
import { type Input, type Load, type LoadRequest, Question } from '../terms/index.js';
import { looksOf, periodHeaders } from './looks.js';
import { type Proposal, proposeColumns } from './propose-columns.js';
import { proposeTable } from './propose-table.js';
import { costColumns, holdsPayments } from './row-layout.js';
import { sampleColumns } from './samples.js';
import type { Said } from './type-fit.js';
import { isWideSurvey } from './wide-survey.js';
import { PROPOSE } from './words.js';

/** The table that a file's headers speak for; columns given by hand count. Throws E_TABLE where none does, E_ASK where several do. */
async function tableOf(file: TextSource, request: LoadRequest): Promise<Proposal> {
  const named = Object.keys(request.map ?? {});
  const fits = Object.values(TABLES).filter(({ columns }) => named.length > 0 && named.every((name) => columns[name]));
  const presets = await loadPresets();
  const samples = sampleColumns(file);
  if (fits.length === 1) return proposeColumns(fits[0]!, file.layout.headers, samples, presets, request);
  return chooseTable(file, samples, presets, { ...request, period: saidPeriod([file]) });
}

/** The table that headers and values speak for. Throws E_TABLE where none does, E_ASK where several do. */
export async function chooseTable(
  file: TextSource,
  samples: ReadonlyMap<string, readonly string[]>,
  presets: Parameters<typeof proposeTable>[2],
  said: Said,
): Promise<Proposal> {
  const { best, rivals } = await proposeTable(file.layout.headers, samples, presets, said);
  if (best !== null) return best;
  const [first] = rivals;
  // A table of which columns are missing is no question: what is missing is named, with what comes near.
  if (rivals.length === 1 && first!.missing.length > 0) return first!;
  const headers = PROPOSE.headers({ headers: file.layout.headers });
  if (first === undefined)
    throw new UserError('E_TABLE', 'input', PROPOSE.fits_no_table_model({ file: file.file }), {
      where: [
        headers,
        ...looksOf(file.layout.headers, samples),
        ...crossed(file, samples),
        PROPOSE.say_which_table({ command: `crm-analyze load TABLE ${shellWord(file.file)} --map COLUMN=HEADER` }),
      ],
    });
  const about = PROPOSE.may({ file: file.file, names: eitherOf(rivals.map(({ table }) => table)) });
  throw new Question(
    about,
    {
      where: [headers, ...rivals.map((rival) => readingOf(file, rival))],
      hint: verbatim(`crm-analyze load ${first.table} ${shellWord(file.file)}`),
    },
    null,
    [{ about, readings: rivals.map((rival) => ({ said: readingOf(file, rival), table: rival.table })) }],
  );
}

/** Where periods are headers: the mapping that makes rows of them. */
function crossed({ file, layout }: TextSource, samples: ReadonlyMap<string, readonly string[]>): Message[] {
  const periods = periodHeaders(layout.headers, samples);
  if (periods.length === 0) return [];
  const columns = periods.map((header) => JSON.stringify(header)).join(', ');
  const rest = layout.headers.find((header) => !periods.includes(header)) ?? 'HEADER';
  const lines = `sources: { orders: { files: [${JSON.stringify(file)}], unpivot: { period: [${columns}], money: value }, columns: { customer_id: ${JSON.stringify(rest)}, ordered_at: period, amount: money } } }`;
  return [PROPOSE.periods_are_headers({ lines })];
}

/** What a file would be read as: the command that says so, and what its headers would be. */
function readingOf({ file }: TextSource, { table, columns }: Proposal): Message {
  const taken = columns.map(({ column, header }) => `${column} ← ${header}`).join(', ');
  return CORE.remarked({
    of: verbatim(`crm-analyze load ${table} ${shellWord(file)}`),
    remark: PROPOSE.a_row_is_a({ grain: TABLES[table]!.grain, taken }),
  });
}

/** Files given without a table, grouped by the table that each one's headers speak for. */
export async function groupByTable(
  { work, request }: Load,
  inputs: readonly Input[],
): Promise<{ table: string; inputs: Input[] }[]> {
  const groups = new Map<string, Input[]>();
  for (const input of inputs) {
    const file = await openText(input, { ...request.read }, work);
    const written = { decimal: request.decimal, dateFormat: request.dateFormat, period: saidPeriod([file]) };
    const isWide = Object.keys(request.map ?? {}).length === 0 && (await isWideSurvey(file, written));
    const proposal = isWide ? null : await tableOf(file, request);
    const table = proposal?.table ?? 'surveys';
    // A stream can be read once; its copy is read again.
    const again = typeof input === 'string' || 'pieces' in input ? input : { name: input.name, path: file.raw };
    const samples = sampleColumns(file);
    const { headers } = file.layout;
    const isOrders = proposal?.table === 'orders';
    const tables = [
      table,
      ...(isOrders && holdsPayments(headers, samples) ? ['payments'] : []),
      ...(isOrders && costColumns(proposal, headers, samples) !== null ? ['costs'] : []),
    ];
    for (const name of tables) groups.set(name, [...(groups.get(name) ?? []), again]);
  }
  return [...groups].map(([table, own]) => ({ table, inputs: own }));
}
