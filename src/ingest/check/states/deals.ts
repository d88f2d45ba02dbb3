import { type Message, verbatim } from '../../../core/message.js';
import { literal, shellWord } from '../../../core/quoting.js';
import { STATES } from '../../../model/states/states.js';
import { asText } from '../../mapping/index.js';
import { LoadWarning, Question } from '../../terms/index.js';
import type { Planned } from '../plan.js';
import { typedSelect } from '../typed/typed.js';
import { DEALS } from './words.js';

/** Stages that a question names; the rest are counted together. */
const NAMED = 5;

/**
 * Days on which deals were or will be closed, once their status is known. A header that means both (`Close Date`: expected of an open
 * deal, actual of another) is split by it; a deal that is open and was closed is a contradiction, and said.
 */
export async function settleDeals(
  { writer, table, mapping, request }: Planned,
  from: string,
  columns: readonly string[],
): Promise<LoadWarning[]> {
  if (table.name !== 'opportunities' || !columns.includes('closed_on') || !columns.includes('status')) return [];
  const [closed, expected] = ['closed_on', 'expected_close_on'].map((name) => mapping.columns[name]?.from?.[0]);
  if (closed !== undefined && closed === expected) {
    await writer.run(`UPDATE ${from} SET closed_on = NULL WHERE status = 'open' AND closed_on IS NOT NULL`);
    await writer.run(
      `UPDATE ${from} SET expected_close_on = NULL WHERE status <> 'open' AND expected_close_on IS NOT NULL`,
    );
    if (!PLANNED.test(closed)) return [];
    // No deal is decided on a day to come.
    await writer.run(`UPDATE ${from} SET closed_on = NULL WHERE closed_on > CAST(${literal(request.now)} AS DATE)`);
    const { n } = await writer.row(`SELECT count(*) AS n FROM ${from} WHERE closed_on IS NOT NULL`);
    const said = DEALS.closed_as_expected({ source: mapping.name, rows: Number(n), header: closed });
    return Number(n) === 0 ? [] : [new LoadWarning('W_DEAL_EXPECTED', said, Number(n))];
  }
  const { n } = await writer.row(`SELECT count(*) AS n FROM ${from} WHERE status = 'open' AND closed_on IS NOT NULL`);
  if (Number(n) === 0) return [];
  const header = closed ?? 'closed_on';
  return [
    new LoadWarning(
      'W_DEAL_CLOSED',
      DEALS.open_deals_closed({ source: mapping.name, rows: Number(n), header }),
      Number(n),
    ),
  ];
}

/** Headers of days that are planned, not had. */
const PLANNED = /expect|plan|estimat|forecast|target|预计|预期|计划|erwartet|prévu|previst|預定|予定|예상|ожида/i;

interface UnknownStage {
  readonly word: string;
  readonly rows: number;
  readonly amount: string | null;
}

/** Asks about stages of deals that no list knows: whether such a deal is open, won or lost changes every figure. Throws E_ASK. */
export async function askStages(source: Planned, relationOf: (part: number) => string): Promise<void> {
  const { table, mapping, files } = source;
  const codes = table.columns.status?.codes;
  if (STATES[table.name] === undefined || codes === undefined) return;
  const unknown = await unknownStages(source, relationOf, codes);
  if (unknown.length === 0) return;
  const first = JSON.stringify(unknown[0]!.word);
  const header = mapping.columns.status?.from?.[0] ?? 'status';
  const flags = unknown.map(({ word }) => `--state ${shellWord(`${word}=open`)}`).join(' ');
  const named = unknown.slice(0, NAMED).map(amountOf);
  const word = unknown[0]!.word;
  throw new Question(
    DEALS.stages_unknown({ source: mapping.name, header, stages: unknown.length }),
    {
      where: [
        ...named,
        ...codes.map((code) => verbatim(`--state ${shellWord(`${word}=${code}`)}`)),
        verbatim(`status: { from: ${JSON.stringify(header)}, recode: { ${first}: open } }`),
      ],
      hint: verbatim(`crm-analyze load ${table.name} ${shellWord(files[0]?.file ?? 'FILE')} ${flags}`),
    },
    mapping.name,
    unknown.map((stage) => ({ about: amountOf(stage), readings: codes.map((code) => readingOf(stage.word, code)) })),
  );
}

function amountOf({ word, rows, amount }: UnknownStage): Message {
  const stage = { word: JSON.stringify(word), rows };
  if (amount === null) return DEALS.stage_unknown(stage);
  return DEALS.stage_unknown_with_amount({ ...stage, amount: amount.replace(/(\.\d\d)00$/, '$1') });
}

const readingOf = (word: string, code: string) => ({ said: verbatim(code), states: { [word]: code } });

async function unknownStages(
  { writer, table, readings, conventions }: Planned,
  relationOf: (part: number) => string,
  codes: readonly string[],
): Promise<UnknownStage[]> {
  const texts = readings.flatMap(({ columns }, i) => {
    const status = columns.find(({ name }) => name === 'status');
    if (status === undefined) return [];
    const amount = columns.filter(({ name }) => name === 'amount');
    const { inner, columns: read } = typedSelect(
      table,
      [{ ...status, model: null }, ...amount].map(asText),
      relationOf(i),
      conventions,
      [],
    );
    const sql = (name: string) => read.find((column) => column.name === name)?.sql ?? 'CAST(NULL AS DECIMAL(18,4))';
    return [`SELECT trim(${sql('status')}) AS word, ${sql('amount')} AS amount FROM (${inner})`];
  });
  if (texts.length === 0) return [];
  const rows = await writer.rows(
    `SELECT word, count(*) AS n, CAST(sum(amount) AS VARCHAR) AS amount FROM (${texts.join(' UNION ALL ')}) s
     WHERE word IS NOT NULL AND word <> '' AND lower(word) NOT IN (${codes.map(literal).join(', ')}) GROUP BY word ORDER BY n DESC, word LIMIT 50`,
  );
  return rows.map(({ word, n, amount }) => ({
    word: String(word),
    rows: Number(n),
    amount: amount === null ? null : String(amount),
  }));
}
