import { REPORT_SCHEMA } from '../../core/report.js';
import { checkSchema, frame, period, warnings } from './envelope-schema.js';
import { cell, count, date, document, type Json, list, number, object, orNull, text } from './json-schema.js';

const flag: Json = { type: 'boolean' };
const open: Json = { type: 'object' };
const numberOrNull = orNull(number);

/** What of a metric says how to read its figures. */
const meant = { analysis: text, metric: text, kind: text, unit: text, decimals: count, better: text };
const named = ['analysis', 'metric', 'kind', 'better'];
const against = { previous: numberOrNull, change: numberOrNull, year_ago: numberOrNull, change_year: numberOrNull };
const verdict: Json = { enum: ['limit', 'run', 'calm', 'few', 'days_off'] };
const limits = { low: numberOrNull, high: numberOrNull };

const keyFigure = object(
  {
    ...meant,
    value: cell,
    ...against,
    plan: numberOrNull,
    verdict,
    good: orNull(flag),
    points: list(object({ period: text, value: numberOrNull, ...limits })),
    stale: orNull(text),
  },
  [...named, 'value', ...Object.keys(against), 'plan', 'verdict', 'good', 'points', 'stale'],
);

const part = object({
  value: orNull(text),
  name: orNull(text),
  usual: number,
  now: number,
  change: number,
  share: numberOrNull,
});
const reason = object({ attribute: text, total_change: number, parts: list(part), rest: number });

const line = object(
  {
    ...meant,
    verdict: { enum: ['limit', 'run'] },
    value: number,
    centre: number,
    ...limits,
    run: count,
    ...against,
    good: orNull(flag),
    severity: number,
    stake: numberOrNull,
    worth: orNull({
      anyOf: [object({ each: number }), object({ customers: count, bought: number, since: date, until: date })],
    }),
    reason: orNull(reason),
    since: orNull(text),
    also: list(text),
    beside: list(object({ analysis: text, metric: text })),
    owner: text,
    command: text,
  },
  [
    ...named,
    'verdict',
    'value',
    'centre',
    'low',
    'high',
    'run',
    'good',
    'severity',
    'stake',
    'reason',
    'also',
    'owner',
    'command',
  ],
);

const pointParts = { period: text, from: date, complete: flag, value: numberOrNull, ...limits, signal: flag };
const point = object({ ...pointParts, year_ago: numberOrNull }, Object.keys(pointParts));
const month = object({ period: text, value: numberOrNull, year_ago: numberOrNull });
const trend = object(
  {
    ...meant,
    control: orNull(text),
    baseline: orNull(object({ from: text, to: text, n: count, frozen: flag })),
    centre: numberOrNull,
    unusual: list(text),
    plan: number,
    sigma_z: numberOrNull,
    run: count,
    run_limit: numberOrNull,
    since: orNull(text),
    verdict,
    severity: numberOrNull,
    value: numberOrNull,
    ...against,
    points: list(point),
    months: list(month),
  },
  [...named, 'control', 'baseline', 'centre', 'run', 'verdict', 'value', ...Object.keys(against), 'points'],
);

const toDate = object({ ...meant, period: text, value: cell, year_ago: cell, change: numberOrNull }, [
  'metric',
  'kind',
  'period',
  'value',
  'year_ago',
  'change',
]);

const section = object(
  {
    analysis: text,
    // As `crm-analyze schema <analysis>` has it.
    result: orNull(object({ schema: text, tool: open, frame, metrics: list(open), tables: open })),
    problem: orNull(text),
    told: open,
    trends: list(trend),
    to_date: list(toDate),
  },
  ['analysis', 'result', 'problem', 'trends', 'to_date'],
);

const freshness = { table: text, last: date, days: count };
const quality = object({
  freshness: list(object(freshness)),
  excluded: list(object({ analysis: text, used: count, excluded: count })),
  not_ready: list(object({ analysis: text, missing: list(text) })),
  restated: orNull(
    list(object({ analysis: text, metric: text, period: text, before: numberOrNull, now: numberOrNull })),
  ),
});

const table = object({ columns: open, rows: list(open) });
const revenue = object({ period, compare: period, channels: flag, tree: table, mix: orNull(table) }, [
  'period',
  'compare',
  'tree',
  'mix',
]);

const params = object(
  {
    grain: text,
    baseline: count,
    frozen: orNull(text),
    materiality: number,
    split: orNull(object({ attribute: text, value: text })),
    festival: orNull(object({ this_year: text, year_ago: text })),
    calendar: orNull(object({ pattern: text, year_ago: period, restated: flag })),
    holidays: list(text),
    holidays_assumed: flag,
  },
  ['grain', 'baseline', 'frozen', 'materiality', 'split', 'festival', 'holidays'],
);

/** The JSON Schema of what `report -f json` writes. */
export const reportSchema = (): Json =>
  document(
    REPORT_SCHEMA,
    {
      tool: object({ version: text }),
      frame,
      params,
      key_figures: list(keyFigure),
      stale: list(object({ ...freshness, analyses: list(text) })),
      days_off: list(object({ analysis: text, metric: text })),
      lines: list(line),
      more: count,
      judged: count,
      checks: list(checkSchema),
      warnings,
      quality,
      revenue: orNull(revenue),
      sections: list(section),
    },
    ['tool', 'frame', 'params', 'lines', 'more', 'judged', 'checks', 'warnings', 'quality', 'revenue', 'sections'],
  );
