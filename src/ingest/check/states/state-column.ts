import { identifier, literal } from '../../../core/quoting.js';
import type { Writer } from '../../../engine/duckdb/writer.js';
import { DUE, STATES, stateOf } from '../../../model/states/states.js';
import { headerWord, namesState, type StateFlag, type StateVocabulary } from '../../../model/states/vocabulary.js';
import type { ModelTable } from '../../../model/table.js';
import type { Resolved, TextColumn } from '../../mapping/index.js';
import { flagSql, list, missingSql, readsFlag } from '../../values/index.js';
import { classSql, wordMacro } from './word-macro.js';

/** What a state is read from: the mapped status, and headers whose names and values say a state. */
export interface StateSource {
  /** SQL over the table to be: the word, or what a flag says, for people; null where it says nothing. */
  readonly shown: string;
  /** SQL text over the relation: the place of the state in `statesOf`, null where the cell says nothing. */
  readonly rank: string;
  /** Says one state by a yes or by being filled, and leaves the others open. */
  readonly isFlag: boolean;
}

/** States of a vocabulary from the mildest to the strictest; the strictest of several columns stands. */
const statesOf = ({ classes }: StateVocabulary): string[] => Object.keys(classes);

/** Values of a header in the files' samples, null where only the rows tell. */
export type SampleOf = (header: string) => readonly string[] | null;

/**
 * The state of each row, from every column that tells one; null where the table has no states, one is mapped, or nothing tells.
 * Words that wait for money count where bills are loaded (`due_on`, a header that says invoice), and are pending elsewhere.
 */
export async function stateColumn(
  writer: Writer,
  table: ModelTable,
  headers: readonly string[],
  resolved: readonly Resolved[],
  { sample, columnOf, kinds, hasReturns, partBack }: StateEvidence,
): Promise<{ column: TextColumn; shown: string } | null> {
  const vocabulary = STATES[table.name];
  if (vocabulary === undefined || resolved.some(({ name }) => name === 'state')) return null;
  const own = stateSources(vocabulary, headers, resolved, sample, columnOf);
  const sources = kinds === null ? own : [...own, ...kindSources(vocabulary, kinds, own.length === 0)];
  if (sources.length === 0) return null;
  await writer.run(macroSql(vocabulary));
  const states = statesOf(vocabulary).map((state) => {
    if (state === DUE) return isBilled(headers) ? 'counts' : 'pending';
    return state === 'refunded' && hasReturns ? 'counts' : state;
  });
  const ranks = sources.map(({ rank }) => rank);
  const plain = statesOf(vocabulary).indexOf('counts');
  const back = statesOf(vocabulary).indexOf('refunded');
  const strict = ranks.length === 1 ? ranks[0]! : `greatest(${ranks.join(', ')})`;
  // What says refunded of a sale of which part came back leaves the rest of it sold.
  const told =
    partBack === null || back < 0
      ? strict
      : `CASE WHEN ${strict} = ${back} AND ${partBack} THEN ${plain} ELSE ${strict} END`;
  // Where flags alone speak, a row of which none says anything is one that counts; beside words it is one of which nothing is known.
  const strictest = plain >= 0 && sources.every(({ isFlag }) => isFlag) ? `coalesce(${told}, ${plain})` : told;
  return {
    column: {
      name: 'state',
      model: table.columns.state!,
      text: `list_extract([${list(states)}], CAST(${strictest} AS INTEGER) + 1)`,
      header: null,
    },
    shown: `nullif(concat_ws(', ', ${sources.map(({ shown }) => shown).join(', ')}), '')`,
  };
}

/** What is known of a part beside its mapped columns. */
export interface StateEvidence {
  readonly sample: SampleOf;
  /** The column of the table to be that holds a header's text. */
  readonly columnOf: (header: string) => string;
  /** Where document types tell: the condition over the relation that a row is no sale, and the columns that say why. */
  readonly kinds: { readonly noSale: string; readonly shown: readonly string[] } | null;
  /** Whether rows of their own take back: then what was refunded was sold first. */
  readonly hasReturns: boolean;
  /** The condition over the relation that some of a row's amount was paid back and not all; null where no column says how much. */
  readonly partBack: string | null;
}

/** What is no sale counts nowhere; a sale is one of the states that other columns tell, or counts where none does. */
function kindSources(
  vocabulary: StateVocabulary,
  { noSale, shown }: NonNullable<StateEvidence['kinds']>,
  isAlone: boolean,
): StateSource[] {
  const states = statesOf(vocabulary);
  const sale = isAlone ? `ELSE ${states.indexOf('counts')} ` : '';
  return shown.map((column) => ({
    shown: column,
    rank: `CASE WHEN ${noSale} THEN ${states.indexOf('void')} ${sale}END`,
    isFlag: true,
  }));
}

/** The status of deals, whose words are one of three: `Closed Won` is won. What no list knows stays as it is, for the check to name. */
export async function dealStatus(writer: Writer, table: ModelTable, columns: readonly Resolved[]): Promise<Resolved[]> {
  const vocabulary = STATES[table.name];
  const codes = table.columns.status?.codes;
  if (vocabulary === undefined || codes === undefined) return [...columns];
  await writer.run(macroSql(vocabulary));
  const states = statesOf(vocabulary);
  const known = states.map((state, rank) => `WHEN ${rank} THEN ${literal(codes.includes(state) ? state : codes[0]!)}`);
  return columns.map((column) =>
    column.name === 'status'
      ? {
          ...column,
          words: column.text,
          text: `CASE ${wordRank(vocabulary, column.text)} ${known.join(' ')} ELSE ${column.text} END`,
        }
      : column,
  );
}

const isBilled = (headers: readonly string[]): boolean =>
  headers.some((header) =>
    /invoice|due ?date|发票|到期|rechnung|f[aä]llig|facture|factura|fatura|fattura|faktura/i.test(header),
  );

function stateSources(
  vocabulary: StateVocabulary,
  headers: readonly string[],
  resolved: readonly Resolved[],
  sample: SampleOf,
  columnOf: (header: string) => string,
): StateSource[] {
  const status = resolved.find(({ name }) => name === 'status');
  const out: StateSource[] = [];
  if (status !== undefined)
    out.push({ shown: 'status', rank: wordRank(vocabulary, status.words ?? status.text), isFlag: false });
  const used = new Set(status?.uses ?? []);
  for (const header of headers) {
    if (used.has(header)) continue;
    const word = headerWord(header);
    const values = sample(header);
    const flag = vocabulary.flags.find((candidate) => candidate.headers.includes(word));
    if (flag !== undefined && saysFlag(flag, values))
      out.push({
        shown: flagShown(flag, header, identifier(columnOf(header))),
        rank: flagRank(vocabulary, flag, identifier(header)),
        isFlag: true,
      });
    else if ((flag !== undefined || namesState(vocabulary, header)) && saysStates(vocabulary, values))
      out.push({ shown: identifier(columnOf(header)), rank: wordRank(vocabulary, identifier(header)), isFlag: false });
  }
  return out;
}

const filledOf = (values: readonly string[] | null) =>
  (values ?? []).map((value) => value.trim()).filter((value) => value !== '');

/** Half of the words must be known: a header `State` may name a region. */
function saysStates({ table }: StateVocabulary, values: readonly string[] | null): boolean {
  const words = new Set(filledOf(values));
  const known = [...words].filter((word) => stateOf(table, word) !== undefined).length;
  return words.size > 0 && known * 2 >= words.size;
}

function saysFlag(flag: StateFlag, values: readonly string[] | null): boolean {
  if (values === null) return false;
  const filled = filledOf(values);
  if (flag.filled !== undefined) return true;
  if (flag.codes !== undefined)
    return filled.length > 0 && filled.every((value) => value in flag.codes! || /^\d$/.test(value));
  return filled.length > 0 && filled.every(readsFlag);
}

function flagShown(flag: StateFlag, header: string, column: string): string {
  if (flag.filled !== undefined) return `CASE WHEN ${column} IS NOT NULL THEN ${literal(header)} END`;
  return `CASE WHEN ${column} IS NOT NULL THEN ${literal(`${header} = `)} || ${column} END`;
}

function flagRank(vocabulary: StateVocabulary, flag: StateFlag, text: string): string {
  const states = statesOf(vocabulary);
  const rank = (state: string | undefined) => (state === undefined ? 'NULL' : String(states.indexOf(state)));
  if (flag.filled !== undefined)
    return `CASE WHEN nullif(trim(${text}), '') IS NOT NULL AND NOT ${missingSql(text)} THEN ${rank(flag.filled)} END`;
  if (flag.codes !== undefined) {
    const cases = Object.entries(flag.codes).map(([code, state]) => `WHEN ${literal(code)} THEN ${rank(state)}`);
    return `CASE trim(${text}) ${cases.join(' ')} END`;
  }
  // A text that is no yes and no no says nothing: it is not taken for a no.
  const said = flagSql(text);
  return `CASE WHEN ${said} THEN ${rank(flag.yes)} WHEN NOT ${said} THEN ${rank(flag.no)} END`;
}

const macroOf = (table: string) => `__state_word_${table}`;

const macroSql = (vocabulary: StateVocabulary): string =>
  wordMacro(
    macroOf(vocabulary.table),
    statesOf(vocabulary).flatMap((state) => vocabulary.classes[state]!),
  );

/** The place of the state among `statesOf`: words stand in the ENUM class after class. */
const wordRank = (vocabulary: StateVocabulary, text: string): string =>
  classSql(
    `${macroOf(vocabulary.table)}(${text})`,
    statesOf(vocabulary).map((state) => vocabulary.classes[state]!.length),
  );
