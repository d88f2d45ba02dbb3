import { basename } from 'node:path';
import { UserError } from '../../core/errors.js';
import type { Message } from '../../core/message.js';
import { identifier } from '../../core/quoting.js';
import { findHeader } from '../mapping/index.js';
import { copyTexts, expandFiles, findLines, openText } from '../read/index.js';
import type { JoinSpec, Reject } from '../terms/index.js';
import { wideNumberSql } from '../values/index.js';
import type { Joined, Stage, TransformContext } from './stage.js';
import { SHAPE } from './words.js';

/**
 * Puts the columns of a parent file beside each row: many to one. Rows without a parent (unless optional) and rows whose parent
 * stands there twice are rejects, so a join neither loses nor repeats a row unsaid.
 */
export async function joinRows(context: TransformContext, stage: Stage, spec: JoinSpec): Promise<Stage> {
  const { writer } = context;
  const parents = `${stage.table}_j`;
  const file = spec.files.map((path) => basename(path)).join(', ');
  const sources = [];
  const selects: string[] = [];
  const rejects: Reject[] = [];
  for (const [i, path] of spec.files.entries()) {
    const [found] = await expandFiles(path, context.folder);
    const source = await openText(found!, {}, context.work);
    sources.push(source);
    rejects.push(...(await copyTexts(writer, source, i, `${parents}_${i}`)));
    selects.push(`SELECT * FROM ${parents}_${i}`);
  }
  const theirs = [...new Set(sources.flatMap(({ layout }) => layout.headers))];
  const keys = spec.on.map(
    ([left, right]) => [own(left, stage, context.mapping.name), header(right, theirs, file)] as const,
  );
  const rightKeys = keys.map(([, right]) => identifier(right)).join(', ');
  const names = nameParents(stage.headers, theirs, new Set(keys.map(([, right]) => right)), spec.prefix, file);
  const picks = [...names].map(([from, to]) => `any_value(${identifier(from)}) AS ${identifier(to)}`);
  const keyed = keys.map(([, right], i) => `${identifier(right)} AS __k${i}`).join(', ');
  await writer.run(
    `CREATE OR REPLACE TEMP TABLE ${parents} AS SELECT ${[keyed, ...picks].join(', ')}, count(*) AS __copies FROM (${selects.join(' UNION ALL BY NAME ')}) GROUP BY ${rightKeys}`,
  );
  for (const i of sources.keys()) await writer.run(`DROP TABLE ${parents}_${i}`);
  const left = keys.map(([name]) => name);
  const on = left.map((name, i) => `s.${identifier(name)} = p.__k${i}`).join(' AND ');
  const joined = `${stage.table} s LEFT JOIN ${parents} p ON ${on}`;
  const bad = spec.optional ? 'COALESCE(__copies > 1, FALSE)' : '(__copies IS NULL OR __copies > 1)';
  // A view, so that the rows are not written once more for every join; whoever reads them joins.
  const view = `${stage.table}_v`;
  const asView = (own: string, where: string) => {
    const columns = [...names].map(([, name]) => `p.${identifier(name)}`);
    return writer.run(
      `CREATE OR REPLACE TEMP VIEW ${view} AS SELECT ${[own, ...columns].join(', ')} FROM ${joined}${where}`,
    );
  };
  const label = { file, keys: left };
  const next = { ...stage, table: view, headers: [...stage.headers, ...names.values()] };
  if (stage.unseen !== null) {
    const { lost, joins } = stage.unseen;
    await asView(`s.* REPLACE ((s.${lost} OR ${bad}) AS ${lost})`, '');
    const unseen = { ...stage.unseen, joins: [...joins, label] };
    return { ...next, rejects: [...stage.rejects, ...rejects], unseen };
  }
  const { before, after, lost } = await tallied(context, stage, joined, bad);
  if (lost > 0) rejects.push(...(await orphans(context, stage, joined, bad, left, file)));
  await asView('s.*', lost > 0 ? ` WHERE NOT ${bad}` : '');
  const notes = [...stage.notes, joinNote(label, before, after)];
  return { ...next, rejects: [...stage.rejects, ...rejects], notes };
}

/** Rows, and what their amounts add up to, where they have some. */
interface Tally {
  readonly rows: number;
  readonly amount: string | null;
}

/** What stands there before a join, and what it leaves. */
async function tallied({ writer, mapping, decimal }: TransformContext, stage: Stage, joined: string, bad: string) {
  const { from = [], recode } = mapping.columns.amount ?? {};
  const header = from.map((name) => findHeader(name, stage.headers)).find((name) => name !== undefined);
  // Amounts that a recoding or a parent makes are none before it.
  const number =
    header === undefined || recode !== undefined
      ? 'CAST(NULL AS DECIMAL(38,4))'
      : wideNumberSql(`s.${identifier(header)}`, decimal);
  const picks = (name: string, kept: string) =>
    `count(*) FILTER (${kept}) AS rows_${name}, CAST(sum(${number}) FILTER (${kept}) AS VARCHAR) AS amount_${name}`;
  const row = await writer.row(`SELECT ${picks('before', 'TRUE')}, ${picks('after', `NOT ${bad}`)} FROM ${joined}`);
  const tally = (name: string): Tally => {
    const amount = row[`amount_${name}`] ?? null;
    return { rows: Number(row[`rows_${name}`]), amount: amount === null ? null : String(amount) };
  };
  const [before, after] = [tally('before'), tally('after')];
  return { before, after, lost: before.rows - after.rows };
}

/** What is said of a join: how many rows it left, and what their amounts add up to. */
export function joinNote({ file, keys }: Joined, before: Tally, after: Tally): Message {
  const said = { file, keys, before: before.rows, after: after.rows };
  if (before.amount === null) return SHAPE.joined(said);
  if (before.amount === after.amount) return SHAPE.joined_same_amount({ ...said, amount: before.amount });
  return SHAPE.joined_other_amount({ ...said, amount: before.amount, amount_after: after.amount ?? '0.0000' });
}

function own(name: string, { headers, files }: Stage, source: string): string {
  const file = files[0]?.file ?? 'FILE';
  return header(name, headers, source, SHAPE.file_of_no_source({ file }));
}

function header(name: string, headers: readonly string[], where: string, hint?: Message): string {
  const found = findHeader(name, headers);
  if (found !== undefined) return found;
  throw new UserError('E_MAPPING', 'usage', SHAPE.joins_has_no_column({ where, name }), {
    where: SHAPE.headers({ headers }),
    ...(hint === undefined ? {} : { hint }),
  });
}

/** A parent's column keeps its name unless the row has one like it; then the file's name stands before it: `products.unit_price`. */
function nameParents(
  own: readonly string[],
  theirs: readonly string[],
  keys: ReadonlySet<string>,
  prefix: string,
  label: string,
): Map<string, string> {
  const taken = new Set(own.map((name) => name.toLowerCase()));
  const stem = label.replace(/\.[^.]+$/, '');
  const names = new Map<string, string>();
  for (const name of theirs) {
    if (keys.has(name) && prefix === '') continue;
    let to = prefix + name;
    if (taken.has(to.toLowerCase())) to = `${stem}.${name}`;
    for (let n = 2; taken.has(to.toLowerCase()); n++) to = `${stem}.${name} (${n})`;
    taken.add(to.toLowerCase());
    names.set(name, to);
  }
  return names;
}

async function orphans(
  { writer }: TransformContext,
  stage: Stage,
  joined: string,
  bad: string,
  keys: readonly string[],
  label: string,
): Promise<Reject[]> {
  const value = `concat_ws(' ', ${keys.map((key) => `s.${identifier(key)}`).join(', ')})`;
  const rows = await writer.rows(
    `SELECT __file, __row, ${value} AS v, __copies AS n FROM ${joined} WHERE ${bad} ORDER BY __file, __row LIMIT 100000`,
  );
  const out: Reject[] = [];
  for (const [i, file] of stage.files.entries()) {
    const own = rows.filter((row) => Number(row.__file) === i);
    const lines = await findLines(
      file,
      own.map((row) => Number(row.__row)),
      stage.rejects.filter((r) => r.file === file.file).map(({ line }) => line ?? 0),
    );
    own.forEach((row, j) => {
      const reason = row.n === null ? SHAPE.is_not_in({ label }) : SHAPE.is_in_times({ label, times: Number(row.n) });
      out.push({ file: file.file, line: lines[j] ?? null, column: keys.join(', '), value: String(row.v), reason });
    });
  }
  return out;
}
