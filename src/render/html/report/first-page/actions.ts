import { finiteOf } from '../../../../core/cell.js';
import type { Figured } from '../../../../core/figures/figure-text.js';
import { shellWord } from '../../../../core/quoting.js';
import type { Report } from '../../../../core/report.js';
import { type Cell, isLong, type Result, type Row, type SmallTable } from '../../../../core/result.js';
import { cellText } from '../../../cell-text.js';
import type { TextTable } from '../../blocks.js';
import type { Texts } from '../report-text.js';

/** The analysis that says whom to call. */
const ANALYSIS = 'actions';
/** Rows of the first page; owners share them. */
const MOST_ROWS = 6;
const MOST_OWNERS = 5;
/** Reasons whose days say how long, or until when. */
const TIMED = new Set(['complaint_open', 'overdue', 'contract_ends', 'contract_ended', 'silent', 'gone']);

/** Who does what for whom by when, and what the list before brought, as texts. */
export interface ActionsText {
  readonly table: TextTable;
  /** Of each row the cells that are a number or a day, by the place of their column. */
  readonly typed: readonly Readonly<Record<number, { readonly cell: Cell; readonly meta: Figured }>>[];
  /** How long the lists are, and the command that shows them whole. */
  readonly whole: string;
  readonly command: string;
  /** What the list before brought, or why that is not known. */
  readonly brought: string;
}

const smallTable = ({ tables }: Result, name: string): SmallTable | null => {
  const table = tables[name];
  return table === undefined || isLong(table) ? null : table;
};

/** The first rows of the lists, of the owners in whose lists most is in play; null where the report has none. */
export function actionsText({ sections, frame }: Pick<Report, 'sections' | 'frame'>, texts: Texts): ActionsText | null {
  const result = sections.find(({ analysis }) => analysis === ANALYSIS)?.result ?? null;
  const list = result === null ? null : smallTable(result, 'actions');
  const owners = result === null ? null : smallTable(result, 'owners');
  if (result === null || list === null || owners === null || list.rows.length === 0 || result.frame.by.length > 0)
    return null;
  const { say } = texts;
  const busy = owners.rows.filter(({ listed }) => (finiteOf(listed) ?? 0) > 0);
  const first = [...busy].sort((a, b) => (finiteOf(b.in_play) ?? 0) - (finiteOf(a.in_play) ?? 0)).slice(0, MOST_OWNERS);
  const each = Math.max(1, Math.floor(MOST_ROWS / first.length));
  const rows = first.flatMap((one) => list.rows.filter((row) => isOf(row, one)).slice(0, each));
  const total = (column: string) => busy.reduce((sum, row) => sum + (finiteOf(row[column]) ?? 0), 0);
  const { holdout } = result.params;
  const isTrial = (finiteOf(holdout as Cell) ?? 0) > 0;
  return {
    table: tableOf(rows, list.columns, texts),
    typed: rows.map(({ in_play, due_on }) => ({
      4: { cell: in_play ?? null, meta: { kind: 'money' } },
      5: { cell: due_on ?? null, meta: { kind: 'date' } },
    })),
    whole: say('lists', {
      listed: total('listed'),
      owners: busy.length,
      in_play: cellText(total('in_play'), { kind: 'money', decimals: 0 }, ANALYSIS, texts.words),
    }),
    command: [
      `crm-analyze actions --as-of ${result.frame.as_of}`,
      ...frame.where.map((condition) => `--where ${shellWord(condition)}`),
      ...(isTrial ? [`--holdout ${String(holdout)}`] : []),
      '--show actions',
    ].join(' '),
    brought: broughtText(result, isTrial, texts),
  };
}

const isOf = (row: Row, owner: Row): boolean => row.owner === owner.owner && row.owner_kind === owner.owner_kind;

function tableOf(rows: readonly Row[], columns: SmallTable['columns'], { say, words }: Texts): TextTable {
  const text = (row: Row, name: string) => cellText(row[name] ?? null, columns[name]!, ANALYSIS, words);
  const known = (row: Row, name: string) => (row[name] ?? null) !== null;
  const named = (row: Row, name: string, id: string) =>
    known(row, name) ? say('named', { name: text(row, name), id: text(row, id) }) : text(row, id);
  const ownerOf = (row: Row) =>
    known(row, 'owner') ? named(row, 'owner_name', 'owner') : words.code(ANALYSIS, String(row.owner_kind));
  const whyOf = (row: Row) => {
    const why = text(row, 'why');
    const timed =
      TIMED.has(String(row.why)) && known(row, 'days') ? say('why_days', { why, days: Number(row.days) }) : why;
    return known(row, 'about') ? say('why_about', { why: timed, about: text(row, 'about') }) : timed;
  };
  const column = (name: string) => words.column(ANALYSIS, name);
  const money = (row: Row) => cellText(row.in_play ?? null, { kind: 'money', decimals: 0 }, ANALYSIS, words);
  return {
    caption: say('actions_first'),
    bare: true,
    headers: [column('owner'), say('customer'), column('action'), column('why'), column('in_play'), column('due_on')],
    aligns: ['left', 'left', 'left', 'left', 'right', 'left'],
    rows: rows.map((row) => [
      ownerOf(row),
      named(row, 'name', 'customer_id'),
      text(row, 'action'),
      whyOf(row),
      money(row),
      text(row, 'due_on'),
    ]),
  };
}

/** What the list of the report before brought, by who was held out of it; without them nobody knows. */
function broughtText(result: Result, isTrial: boolean, { say, words }: Texts): string {
  if (!isTrial) return say('brought_no_holdout');
  const all = smallTable(result, 'review')?.rows.find(({ action }) => action === 'all');
  const window = Number(result.params.window);
  if (all === undefined || all.difference === null) return say('brought_none_yet');
  const share = (name: string) => cellText(all[name] ?? null, { kind: 'ratio' }, ANALYSIS, words);
  const points = (name: string) => cellText(all[name] ?? null, { kind: 'number', decimals: 1 }, ANALYSIS, words);
  return say('brought', {
    listed: String(all.listed),
    share: share('listed_bought'),
    days: window,
    held_out: String(all.held_out),
    other: share('held_out_bought'),
    difference: points('difference'),
    low: points('low'),
    high: points('high'),
    reading: words.code(ANALYSIS, String(all.reading)),
  });
}
