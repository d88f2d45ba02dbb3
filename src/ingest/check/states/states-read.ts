import { verbatim } from '../../../core/message.js';
import { identifier, literal, shellWord } from '../../../core/quoting.js';
import { leftOut, STATES } from '../../../model/states/states.js';
import { LoadWarning, Question, type StateRead } from '../../terms/index.js';
import type { Planned } from '../plan.js';
import { CHECK } from '../words.js';
import { storedRank } from './row-kinds.js';

/** Statuses of a source that are told apart in its report; the rest is one row. */
const MOST = 20;

/** How the rows read were taken, by the words of their status: most rows first. Empty where nothing told a state. */
export async function statesRead(
  { writer, table, statesShown }: Planned,
  from: string,
  columns: readonly string[],
): Promise<StateRead[]> {
  if (statesShown === null || !columns.includes('state')) return [];
  const money = ['amount', 'recurring_amount'].find((name) => columns.includes(name));
  const rows =
    await writer.rows(`SELECT ${statesShown} AS words, state, count(*) AS n, CAST(${money === undefined ? 'NULL' : `sum(${money})`} AS VARCHAR) AS money
    FROM ${from} GROUP BY 1, 2 ORDER BY n DESC, words, state LIMIT ${MOST + 1}`);
  const out = leftOut(STATES[table.name]!);
  return rows.slice(0, MOST).map((row) => {
    const state = row.state === null ? null : String(row.state);
    const words = row.words === null ? null : String(row.words);
    return {
      words,
      state,
      counts: state === null || !out.includes(state),
      isKnown: words === null || state !== null,
      rows: Number(row.n),
      amount: row.money === null ? null : String(row.money),
    };
  });
}

/** Types of documents that no vocabulary knows: their rows count as they stand, which is said with the line that leaves them out. */
export async function unknownKinds(
  { writer, mapping, table, kinds, readings }: Planned,
  from: string,
  columns: readonly string[],
): Promise<LoadWarning[]> {
  const out: LoadWarning[] = [];
  for (const header of kinds?.headers ?? []) {
    // A column that tells orders from their lines tells no types of documents.
    if (header === mapping.rowTypes) continue;
    const column = readings[0]?.columns.find((own) => own.header === header)?.name;
    if (column === undefined || !columns.includes(column)) continue;
    const money = columns.includes('amount') ? 'CAST(coalesce(sum(amount), 0) AS VARCHAR)' : `'0'`;
    const left = columns.includes('state') ? `coalesce(state, '') <> 'void' AND` : '';
    const x = identifier(column);
    const rows = await writer.rows(`SELECT ${x} AS words, count(*) AS n, ${money} AS money FROM ${from}
      WHERE ${left} nullif(trim(${x}), '') IS NOT NULL AND ${storedRank(table.name, header, column)} IS NULL GROUP BY 1 ORDER BY n DESC, words LIMIT ${MOST}`);
    for (const { words, n, money: amount } of rows) {
      const line = `drop: ${JSON.stringify(`${identifier(header)} = ${literal(String(words))}`)}`;
      const what = { source: mapping.name, words: String(words), header, rows: Number(n), line };
      const said = CHECK.kind_unknown({ ...what, amount: String(amount).replace(/00$/, '') });
      out.push(new LoadWarning('W_STATUS_UNKNOWN', said, Number(n)));
    }
  }
  return out;
}

/** At a terminal they are asked about before anything is stored. Throws Question. */
export function askStates({ mapping, table, request, files }: Planned, states: readonly StateRead[]): void {
  const unknown = states.filter(({ isKnown, words }) => !isKnown && words !== null);
  const vocabulary = STATES[table.name];
  if (request.asks !== true || unknown.length === 0 || vocabulary === undefined) return;
  // Words of several columns at once say nothing of one of them.
  const alone = unknown.filter(({ words }) => !words!.includes(', '));
  if (alone.length === 0 || mapping.columns.status === undefined) return;
  const readings = ['counts', ...leftOut(vocabulary)];
  const header = mapping.columns.status.from?.[0] ?? 'status';
  const about = ({ words, rows, amount }: StateRead) =>
    CHECK.status_asked({ words: words!, header, rows, amount: amount?.replace(/00$/, '') ?? '-' });
  const hint = alone.map(({ words }) => `--state ${shellWord(`${words}=counts`)}`).join(' ');
  throw new Question(
    CHECK.statuses_unknown({ source: mapping.name, header, statuses: alone.length }),
    {
      where: alone.map(about),
      hint: verbatim(`crm-analyze load ${table.name} ${shellWord(files[0]?.file ?? 'FILE')} ${hint}`),
    },
    mapping.name,
    alone.map((state) => ({
      about: about(state),
      readings: readings.map((reading) => ({ said: verbatim(reading), states: { [state.words!]: reading } })),
    })),
  );
}

/** Words that no vocabulary knows count as if nothing had been said, and that is said with the line that says otherwise. */
export function unknownStates({ mapping, table }: Planned, states: readonly StateRead[]): LoadWarning[] {
  const header = mapping.columns.status?.from?.[0] ?? 'status';
  const vocabulary = STATES[table.name];
  const other = vocabulary === undefined ? undefined : leftOut(vocabulary)[0];
  return states
    .filter(({ isKnown }) => !isKnown)
    .map(({ words, rows, amount }) => {
      const state = other === undefined ? 'completed' : other === 'void' ? 'cancelled' : other;
      const line = `status: { from: ${JSON.stringify(header)}, recode: { ${JSON.stringify(words)}: ${state} } }`;
      const found = { source: mapping.name, words, rows, line };
      const said =
        amount === null
          ? CHECK.status_unknown(found)
          : CHECK.status_unknown_with_amount({ ...found, amount: amount.replace(/00$/, '') });
      return new LoadWarning('W_STATUS_UNKNOWN', said, rows);
    });
}
