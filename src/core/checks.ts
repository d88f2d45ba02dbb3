import type { MetricMeta } from './columns/metric.js';
import { Decimal } from './decimal.js';
import { closest, UserError } from './errors.js';
import { verbatim } from './message.js';
import type { Cell, Check, CheckReason, Metric } from './result.js';
import { bounded } from './text/bounded.js';
import { CORE } from './words.js';

export type Operator = '>' | '>=' | '<' | '<=' | '=' | '!=';
/** What of a metric is compared: its value, the value of the period compared with, or the relative change. */
export type CheckedPart = 'value' | 'previous' | 'change';

/** A `--fail-on` or `--warn-on` expression, understood. */
export interface CheckRule {
  readonly expr: string;
  readonly level: 'fail' | 'warn';
  readonly metric: string;
  readonly part: CheckedPart;
  readonly operator: Operator;
  readonly threshold: Decimal;
}

const EXPRESSION = bounded(
  /^\s*([a-z][a-z0-9_.]*?)(?:\.(value|previous|change))?\s*(>=|<=|!=|<>|==|>|<|=)\s*(.+?)\s*$/i,
);
const SPELLED: Readonly<Record<string, Operator>> = { '==': '=', '<>': '!=' };
const THRESHOLD = /^([+-]?(?:\d+(?:\.\d*)?|\.\d+))\s*(%|万|亿)?$/;
const SCALES: Readonly<Record<string, number>> = { '%': -2, 万: 4, 亿: 8 };
const FULL_WIDTH: Readonly<Record<string, string>> = {
  '＞': '>',
  '＜': '<',
  '≥': '>=',
  '≤': '<=',
  '≠': '!=',
  '＝': '=',
  '％': '%',
};

/**
 * Reads `metric op threshold`, `metric.change op threshold`; thresholds may end in `%`, `万`, `亿`.
 * Throws UserError (usage) for what is no expression and for metrics that are not in `metrics`.
 */
export function parseCheck(
  expr: string,
  level: 'fail' | 'warn',
  metrics: Readonly<Record<string, Pick<MetricMeta, 'kind' | 'unit'>>>,
): CheckRule {
  const plain = expr.replace(/[＞＜≥≤≠＝％]/g, (sign) => FULL_WIDTH[sign]!);
  const [, typed, typedPart = 'value', operator = '', right = ''] = EXPRESSION.exec(plain) ?? [];
  const [first = 'revenue_net'] = Object.keys(metrics);
  if (typed === undefined)
    throw new UserError('E_CHECK_SYNTAX', 'usage', CORE.check_not_understood({ expr }), {
      hint: CORE.check_form({ metric: first }),
    });
  const [metric, part] = [typed.toLowerCase(), typedPart.toLowerCase() as CheckedPart];
  const meta = metrics[metric];
  if (meta === undefined) throw unknownMetric(metric, expr, Object.keys(metrics));
  const number = THRESHOLD.exec(right.replaceAll(/(?<=\d),(?=\d{3})/g, ''));
  if (number === null)
    throw new UserError('E_CHECK_SYNTAX', 'usage', CORE.check_has_no_number({ expr }), {
      hint: CORE.write_number_such_as(),
    });
  if (number[2] === '%' && part !== 'change' && (meta.kind === 'money' || meta.kind === 'count'))
    throw new UserError(
      'E_CHECK_UNIT',
      'usage',
      CORE.not_percentage({ metric, kind: meta.kind === 'money' ? CORE.an_amount() : CORE.a_count(), right, expr }),
      {
        hint: CORE.compare_change({ metric, operator, right }),
      },
    );
  const threshold = shifted(number[1]!, SCALES[number[2] ?? ''] ?? 0);
  const isShare = meta.kind === 'ratio' && (meta.unit === undefined || meta.unit === 'share');
  if (isShare && part !== 'change' && number[2] === undefined) refuseBareShare(metric, operator, threshold, expr);
  return {
    expr,
    level,
    metric,
    part,
    operator: (SPELLED[operator] ?? operator) as Operator,
    threshold,
  };
}

const WHOLE = new Decimal(1n, 0);
/** Up to twice the whole a bare number is a share, beyond it the per cent. */
const LARGEST_SHARE = new Decimal(2n, 0);

/** `retention_rate<60` is never met or always: 60 % is meant, or 6,000 %. */
function refuseBareShare(metric: string, operator: string, threshold: Decimal, expr: string): void {
  const size = threshold.units < 0n ? new Decimal(-threshold.units, threshold.scale) : threshold;
  if (size.compare(WHOLE) <= 0) return;
  const percent = size.compare(LARGEST_SHARE) <= 0 ? shifted(threshold.toString(), 2) : threshold;
  throw new UserError('E_CHECK_UNIT', 'usage', CORE.share_above_one({ metric, expr }), {
    hint: verbatim(`--fail-on '${metric}${operator}${percent.toString().replace(/\.0+$/, '')}%'`),
  });
}

function unknownMetric(metric: string, expr: string, known: readonly string[]): UserError {
  // Metrics of a report and columns of a table have their analysis before them; here it is the one that is asked.
  const bare = metric.slice(metric.lastIndexOf('.') + 1);
  const near = closest(metric, known) ?? (known.includes(bare) ? bare : closest(bare, known));
  return new UserError('E_UNKNOWN_METRIC', 'usage', CORE.no_metric({ metric }), {
    where: [verbatim(expr), CORE.metrics({ known })],
    ...(near === undefined ? {} : { hint: CORE.did_you_mean({ near }) }),
  });
}

/** `text` x 10^`power`, exactly. */
function shifted(text: string, power: number): Decimal {
  const value = Decimal.parse(text.replace(/^([+-]?)\./, '$10.'));
  return power >= 0
    ? new Decimal(value.units * 10n ** BigInt(power), value.scale)
    : new Decimal(value.units, value.scale - power);
}

/** What a check does where there is nothing to compare: it is met, or passes. */
export type Missing = 'met' | 'ok';

/** What rules are held against: a metric of the total or of a cut. */
export type Judged = Pick<Metric, 'id' | 'cut' | 'value' | 'previous' | 'change'>;

/** Every rule on every value of its metric: the total and each cut. What is missing does not pass unless it may, and says why it is. */
export function evaluateChecks(
  rules: readonly CheckRule[],
  metrics: readonly Judged[],
  missing: Missing = 'met',
): Check[] {
  return rules.flatMap((rule) => {
    const values = metrics.filter((metric) => metric.id === rule.metric);
    if (values.length === 0) return [outcome(rule, null, undefined, missing, 'no_answer')];
    return values.map((metric) =>
      outcome(
        rule,
        metric[rule.part] ?? null,
        metric.cut,
        missing,
        metric.value === null ? 'no_value' : 'not_compared',
      ),
    );
  });
}

function outcome(rule: CheckRule, actual: Cell, cut: Metric['cut'], missing: Missing, reason: CheckReason): Check {
  const met = holds(rule, actual);
  return {
    expr: rule.expr,
    level: rule.level,
    status: met === false || (met === null && missing === 'ok') ? 'pass' : rule.level,
    metric: rule.metric,
    actual,
    ...(cut === undefined ? {} : { cut }),
    ...(met === null ? { reason } : {}),
  };
}

/** Whether the condition that the user wants to hear of is met; null where there is nothing to compare. */
function holds(rule: CheckRule, actual: Cell): boolean | null {
  const order = compare(actual, rule.threshold);
  if (order === null) return null;
  switch (rule.operator) {
    case '>':
      return order > 0;
    case '>=':
      return order >= 0;
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '=':
      return order === 0;
    case '!=':
      return order !== 0;
  }
}

function compare(actual: Cell, threshold: Decimal): number | null {
  if (actual instanceof Decimal) return actual.compare(threshold);
  if (typeof actual === 'bigint') return new Decimal(actual, 0).compare(threshold);
  if (typeof actual === 'number' && Number.isFinite(actual)) return actual - threshold.toNumber();
  return null;
}
