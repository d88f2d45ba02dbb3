import type { MetricMeta } from './analysis.js';
import { bounded } from './bounded.js';
import { Decimal } from './decimal.js';
import { closest, UserError } from './errors.js';
import { verbatim } from './message.js';
import type { Cell, Check, Metric } from './result.js';
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

const EXPRESSION = bounded(/^\s*([a-z][a-z0-9_]*)(?:\.(value|previous|change))?\s*(>=|<=|!=|==|>|<|=)\s*(.+?)\s*$/);
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
  metrics: Readonly<Record<string, Pick<MetricMeta, 'kind'>>>,
): CheckRule {
  const plain = expr.replace(/[＞＜≥≤≠＝％]/g, (sign) => FULL_WIDTH[sign]!);
  const [, metric, part = 'value', operator = '', right = ''] = EXPRESSION.exec(plain) ?? [];
  if (metric === undefined)
    throw new UserError('E_CHECK_SYNTAX', 'usage', CORE.check_not_understood({ expr }), {
      hint: CORE.check_form(),
    });
  const meta = metrics[metric];
  if (meta === undefined) throw unknownMetric(metric, expr, Object.keys(metrics));
  const number = THRESHOLD.exec(right.replaceAll(/(?<=\d),(?=\d{3})/g, ''));
  if (number === null)
    throw new UserError('E_CHECK_SYNTAX', 'usage', CORE.check_has_no_number({ expr }), {
      hint: CORE.write_number_such_as(),
    });
  if (number[2] === '%' && part !== 'change' && (meta.kind === 'money' || meta.kind === 'count'))
    throw new UserError('E_CHECK_UNIT', 'usage', CORE.not_percentage({ metric, kind: meta.kind, expr }), {
      hint: CORE.compare_change({ metric, operator, right }),
    });
  return {
    expr,
    level,
    metric,
    part: part as CheckedPart,
    operator: (operator === '==' ? '=' : operator) as Operator,
    threshold: shifted(number[1]!, SCALES[number[2] ?? ''] ?? 0),
  };
}

function unknownMetric(metric: string, expr: string, known: readonly string[]): UserError {
  const near = closest(metric, known);
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

/** Every rule on every value of its metric: the total and each cut. A value that is missing does not pass. */
export function evaluateChecks(rules: readonly CheckRule[], metrics: readonly Metric[]): Check[] {
  return rules.flatMap((rule) => {
    const values = metrics.filter((metric) => metric.id === rule.metric);
    if (values.length === 0) return [outcome(rule, null, undefined)];
    return values.map((metric) => outcome(rule, metric[rule.part] ?? null, metric.cut));
  });
}

function outcome(rule: CheckRule, actual: Cell, cut: Metric['cut']): Check {
  const met = holds(rule, actual);
  return {
    expr: rule.expr,
    level: rule.level,
    status: met === false ? 'pass' : rule.level,
    metric: rule.metric,
    actual,
    ...(cut === undefined ? {} : { cut }),
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
