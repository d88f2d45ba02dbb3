import { type Message, verbatim } from '../../core/message.js';
import { safeText } from '../../core/text/safe-text.js';
import type { Localizer } from '../../i18n/localizer.js';
import { reasonMessage } from '../../ingest/check/index.js';
import type { UndoReport } from '../../ingest/store/index.js';
import type { LoadReport, SourceReport, StateRead } from '../../ingest/terms/index.js';
import { LOAD } from './words.js';

type Say = Localizer['say'];

const amount = (text: string) => text.replace(/(\.\d\d)00$/, '$1').replace(/\B(?=(\d{3})+(?=\.))/g, ',');

/** What a load did, for people; the same facts are the report's JSON. */
export function loadSummary(report: LoadReport, { say }: Localizer): string {
  const lines = report.sources.flatMap((source) => sourceLines(source, report.dryRun, say));
  if (report.dryRun) lines.push(say(LOAD.dry_run()));
  else if (!report.changed) lines.push(say(unchanged(report)));
  else if (report.id !== null) lines.push(say(LOAD.load_done({ id: report.id })));
  return `${lines.join('\n')}\n`;
}

function unchanged({ sources }: LoadReport): Message {
  const total = (key: 'rows' | 'rejects') => sources.reduce((sum, source) => sum + source[key], 0);
  if (total('rejects') === 0) return LOAD.nothing_new();
  return total('rows') === 0 ? LOAD.all_rejected() : LOAD.nothing_new_but_rejected({ rows: total('rejects') });
}

function sourceLines(source: SourceReport, detailed: boolean, say: Say): string[] {
  const { rows, table, rejects, firstDay, lastDay, before, after, added, removed } = source;
  const line = (message: Message) => safeText(`  ${say(message)}`);
  const facts = [
    say(LOAD.rows_into({ rows, table })),
    ...(rejects > 0 ? [say(LOAD.rejected({ rows: rejects }))] : []),
    ...(firstDay !== null ? [say(LOAD.first_to_last({ first: firstDay, last: lastDay }))] : []),
    ...Object.entries(source.sums).map(([column, sum]) => `${column} ${amount(sum)}`),
    say(LOAD.before_after({ before, after, added, removed })),
  ];
  const lines = [safeText(`${source.name}: ${facts.join(', ')}`)];
  for (const reason of source.rejectsByReason) lines.push(line(reasonMessage(reason)));
  if (source.states.some(({ counts, isKnown }) => !counts || !isKnown))
    lines.push(...source.states.map((state) => line(stateLine(state))));
  for (const { column, said } of source.totals) lines.push(line(LOAD.total_agrees({ column, said })));
  if (detailed) {
    for (const { column, from, confidence } of source.mapping)
      lines.push(line(LOAD.column_from({ column, from, confidence: confidence.toFixed(2) })));
    if (source.attributes.length > 0) lines.push(line(LOAD.kept_as_attributes({ names: source.attributes })));
  }
  return lines;
}

const STATES: Readonly<Record<string, () => Message>> = {
  void: LOAD.void,
  pending: LOAD.pending,
  refunded: LOAD.refunded,
};

/** What a status was taken for, of a source of which some rows do not count or are of a word that no list knows. */
function stateLine({ words, state, counts, isKnown, rows, amount: money }: StateRead): Message {
  const counted = counts ? LOAD.counts() : LOAD.counts_nowhere({ state: STATES[state!]?.() ?? verbatim(state!) });
  const said = { words: words ?? LOAD.no_status(), rows, taken: isKnown ? counted : LOAD.in_no_list() };
  return money === null ? LOAD.status_taken(said) : LOAD.status_taken_with_amount({ ...said, amount: amount(money) });
}

export function undoSummary({ id, tables }: UndoReport, { say }: Localizer): string {
  const lines = tables.map((table) => `  ${say(LOAD.table_taken_back({ ...table }))}`);
  return `${[say(LOAD.load_taken_back({ id })), ...lines].join('\n')}\n`;
}
