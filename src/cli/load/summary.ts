import { safeText } from '../../core/safe-text.js';
import type { OutputLanguage } from '../../i18n/localizer.js';
import type { UndoReport } from '../../ingest/store/undo.js';
import type { LoadReport, SourceReport } from '../../ingest/terms.js';

const EN = {
  rows: (n: string, table: string) => `${n} rows into ${table}`,
  rejects: (n: string) => `${n} rejected`,
  counts: (before: string, after: string, added: string, removed: string) =>
    `${before} before, ${after} after (+${added} −${removed})`,
  days: (a: string, b: string) => `${a} to ${b}`,
  agreed: (column: string, said: string) => `control total agrees: ${column} ${said}`,
  state: (words: string, state: string, rows: string, amount: string) =>
    `${words}: ${rows} ${rows === '1' ? 'row' : 'rows'}${amount === '' ? '' : `,${amount}`}: ${state}`,
  uncounted: (state: string) => `${state}, counts nowhere`,
  counted: 'counts',
  noStatus: 'no status',
  unknown: 'in no list of states, counts',
  from: (column: string, from: string, confidence: string) => `${column} ← ${from} (${confidence})`,
  kept: (names: string) => `kept as attributes: ${names}`,
  unchanged: 'nothing new: the database holds all of it already',
  unchangedBut: (n: string) => `nothing new: ${n} rows were rejected, and the database holds the others already`,
  none: 'nothing loaded: every row was rejected',
  dry: 'dry run: nothing was written',
  loaded: (id: number) => `load ${id} done; crm-analyze load --undo ${id} takes it back`,
  undone: (id: number) => `load ${id} taken back`,
  undoneTable: (table: string, removed: string, restored: string) => `${table}: ${removed} rows out, ${restored} back`,
};

const ZH_STATES: Readonly<Record<string, string>> = { void: '作废', pending: '待定', refunded: '已退款' };

const ZH: typeof EN = {
  rows: (n, table) => `${n} 行载入 ${table}`,
  rejects: (n) => `${n} 行无法读取`,
  counts: (before, after, added, removed) => `之前 ${before}，之后 ${after}（+${added} −${removed}）`,
  days: (a, b) => `${a} 至 ${b}`,
  agreed: (column, said) => `合计核对一致：${column} ${said}`,
  counted: '计入',
  state: (words, state, rows, amount) => `${words}：${rows} 行${amount}，${state}`,
  uncounted: (state) => `${ZH_STATES[state] ?? state}，不计入`,
  noStatus: '无状态',
  unknown: '不在状态词表中，计入',
  from: (column, from, confidence) => `${column} ← ${from}（${confidence}）`,
  kept: (names) => `保留为属性：${names}`,
  unchanged: '没有新内容：数据库中已全部存在',
  unchangedBut: (n) => `没有新内容：${n} 行无法读取，其余在数据库中已全部存在`,
  none: '没有载入任何内容：所有行都无法读取',
  dry: '试运行：没有写入任何内容',
  loaded: (id) => `第 ${id} 次载入完成；crm-analyze load --undo ${id} 可撤销`,
  undone: (id) => `第 ${id} 次载入已撤销`,
  undoneTable: (table, removed, restored) => `${table}：移除 ${removed} 行，恢复 ${restored} 行`,
};

const wordsOf = (language: OutputLanguage) => (language === 'zh-CN' ? ZH : EN);
const number = (n: number) => n.toLocaleString('en');
const amount = (text: string) => text.replace(/(\.\d\d)00$/, '$1').replace(/\B(?=(\d{3})+(?=\.))/g, ',');

/** What a load did, for people; the same facts are the report's JSON. */
export function loadSummary(report: LoadReport, language: OutputLanguage): string {
  const words = wordsOf(language);
  const lines = report.sources.flatMap((source) => sourceLines(source, report.dryRun, words));
  if (report.dryRun) lines.push(words.dry);
  else if (!report.changed) lines.push(unchanged(report, words));
  else if (report.id !== null) lines.push(words.loaded(report.id));
  return `${lines.join('\n')}\n`;
}

function unchanged({ sources }: LoadReport, words: typeof EN): string {
  const total = (key: 'rows' | 'rejects') => sources.reduce((sum, source) => sum + source[key], 0);
  if (total('rejects') === 0) return words.unchanged;
  return total('rows') === 0 ? words.none : words.unchangedBut(number(total('rejects')));
}

function sourceLines(source: SourceReport, detailed: boolean, words: typeof EN): string[] {
  const sums = Object.entries(source.sums).map(([column, sum]) => `${column} ${amount(sum)}`);
  const facts = [
    words.rows(number(source.rows), source.table),
    ...(source.rejects > 0 ? [words.rejects(number(source.rejects))] : []),
    ...(source.firstDay !== null ? [words.days(source.firstDay, source.lastDay!)] : []),
    ...sums,
    words.counts(number(source.before), number(source.after), number(source.added), number(source.removed)),
  ];
  const lines = [safeText(`${source.name}: ${facts.join(', ')}`)];
  for (const [reason, count] of Object.entries(source.rejectsByReason)) lines.push(safeText(`  ${count} x ${reason}`));
  if (source.states.some(({ counts, isKnown }) => !counts || !isKnown)) lines.push(...stateLines(source, words));
  for (const { column, said } of source.totals) lines.push(safeText(`  ${words.agreed(column, said)}`));
  if (detailed) {
    for (const { column, from, confidence } of source.mapping)
      lines.push(safeText(`  ${words.from(column, from, confidence.toFixed(2))}`));
    if (source.attributes.length > 0) lines.push(safeText(`  ${words.kept(source.attributes.join(', '))}`));
  }
  return lines;
}

/** Every status of a source of which some rows do not count, or are of a word that no list knows. */
const stateLines = ({ states }: SourceReport, words: typeof EN): string[] =>
  states.map(({ words: said, state, counts, isKnown, rows, amount: money }) => {
    const taken = !isKnown ? words.unknown : counts ? words.counted : words.uncounted(state!);
    return safeText(
      `  ${words.state(said ?? words.noStatus, taken, number(rows), money === null ? '' : ` ${amount(money)}`)}`.replace(
        /[,，] ?$/,
        '',
      ),
    );
  });

export function undoSummary({ id, tables }: UndoReport, language: OutputLanguage): string {
  const words = wordsOf(language);
  const lines = tables.map(
    ({ table, removed, restored }) => `  ${words.undoneTable(table, number(removed), number(restored))}`,
  );
  return `${[words.undone(id), ...lines].join('\n')}\n`;
}
