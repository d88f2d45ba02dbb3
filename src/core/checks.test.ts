import { describe, expect, it } from 'vitest';
import { evaluateChecks, parseCheck } from './checks.js';
import { Decimal } from './decimal.js';
import type { UserError } from './errors.js';

const METRICS = {
  rate: { kind: 'ratio' },
  times: { kind: 'ratio', unit: 'times' },
  revenue: { kind: 'money' },
} as const;
const refusal = (expr: string): UserError => {
  try {
    parseCheck(expr, 'fail', METRICS);
  } catch (error) {
    return error as UserError;
  }
  throw new Error(`${expr} was taken`);
};

describe('a share above 1', () => {
  it.each([
    ['rate<60', 'rate<60%'],
    ['rate>=1.05', 'rate>=105%'],
    ['rate.previous>-30', 'rate>-30%'],
    ['rate<1,000', 'rate<1000%'],
  ])('%s is refused with the per cent form', (expr, hint) => {
    expect(refusal(expr)).toMatchObject({ code: 'E_CHECK_UNIT', exit: 'usage', hint: `--fail-on '${hint}'` });
  });

  it.each(['rate<60%', 'rate<105%', 'rate<1', 'rate>-1', 'rate<.6', 'rate.change>2', 'times>2.5', 'revenue>60'])(
    '%s is taken',
    (expr) => {
      expect(parseCheck(expr, 'fail', METRICS).operator).toMatch(/^[<>]=?$/);
    },
  );
});

describe('a check without a value to compare', () => {
  const check = (expr: string, metric: object, missing?: 'met' | 'ok') =>
    evaluateChecks([parseCheck(expr, 'fail', METRICS)], [{ id: 'rate', ...metric } as never], missing)[0];

  it('is met, with the reason, unless it may be missing', () => {
    expect(check('rate<60%', { value: null })).toMatchObject({ status: 'fail', actual: null, reason: 'no_value' });
    expect(check('rate<60%', { value: null }, 'ok')).toMatchObject({ status: 'pass', reason: 'no_value' });
    expect(check('rate.change<0', { value: 0.5 })).toMatchObject({ status: 'fail', reason: 'not_compared' });
    expect(check('revenue<0', { value: 0.5 })).toMatchObject({ status: 'fail', reason: 'no_answer' });
    expect(check('revenue<0', { value: 0.5 }, 'ok')).toMatchObject({ status: 'pass' });
  });

  it('has no reason where there is one, whatever may be missing', () => {
    expect(check('rate<60%', { value: 0.5 }, 'ok')).toEqual(
      expect.objectContaining({ status: 'fail', actual: 0.5, metric: 'rate' }),
    );
    expect(check('rate<60%', { value: new Decimal(7n, 1) })).not.toHaveProperty('reason');
  });
});

describe('odd ways to write a check', () => {
  it.each([
    ['revenue<5000', '<', '5000'],
    [' revenue < 5,000 ', '<', '5000'],
    ['REVENUE<5000', '<', '5000'],
    ['Revenue.Value<5000', '<', '5000'],
    ['revenue<=5000', '<=', '5000'],
    ['revenue≤5000', '<=', '5000'],
    ['revenue＜5000', '<', '5000'],
    ['revenue==5000', '=', '5000'],
    ['revenue=5000', '=', '5000'],
    ['revenue<>5000', '!=', '5000'],
    ['revenue≠5000', '!=', '5000'],
    ['revenue<0.5万', '<', '5000'],
    ['revenue<+5000.0', '<', '5000'],
    ['rate>50%', '>', '0.5'],
    ['rate>50 %', '>', '0.5'],
    ['rate>50％', '>', '0.5'],
    ['rate>.5', '>', '0.5'],
    ['rate.change<-50%', '<', '-0.5'],
  ])('%s is understood', (expr, operator, threshold) => {
    const rule = parseCheck(expr, 'fail', METRICS);
    expect(rule.operator).toBe(operator);
    expect(rule.threshold.compare(Decimal.parse(threshold))).toBe(0);
  });

  it.each([
    ['', 'E_CHECK_SYNTAX'],
    ['revenue', 'E_CHECK_SYNTAX'],
    ['revenue<', 'E_CHECK_SYNTAX'],
    ['<5000', 'E_CHECK_SYNTAX'],
    ['!revenue<5', 'E_CHECK_SYNTAX'],
    ['"revenue<5000"', 'E_CHECK_SYNTAX'],
    ['net revenue<5', 'E_CHECK_SYNTAX'],
    ['revenue is bad', 'E_CHECK_SYNTAX'],
    ['revenue between 1 and 2', 'E_CHECK_SYNTAX'],
    ['revenue=>5', 'E_CHECK_SYNTAX'],
    ['revenue<5m', 'E_CHECK_SYNTAX'],
    ['revenue<5 million', 'E_CHECK_SYNTAX'],
    ['revenue<5.000.000', 'E_CHECK_SYNTAX'],
    ['revenue<5000 CNY', 'E_CHECK_SYNTAX'],
    ['revenue<1e6', 'E_CHECK_SYNTAX'],
    ['revenue<0x10', 'E_CHECK_SYNTAX'],
    ['revenue<rate', 'E_CHECK_SYNTAX'],
    ['revenue<null', 'E_CHECK_SYNTAX'],
    ['revenue<NaN', 'E_CHECK_SYNTAX'],
    ['revenue<Infinity', 'E_CHECK_SYNTAX'],
    ['revenue<-', 'E_CHECK_SYNTAX'],
    ['revenue<五', 'E_CHECK_SYNTAX'],
    ['revenue<5 and rate<1', 'E_CHECK_SYNTAX'],
    ['revenue<5, rate<1', 'E_CHECK_SYNTAX'],
    ['revenue<50%', 'E_CHECK_UNIT'],
    ['revenues<5', 'E_UNKNOWN_METRIC'],
    ['revenue.foo<5', 'E_UNKNOWN_METRIC'],
    ['data.age>7', 'E_UNKNOWN_METRIC'],
  ])('%s is refused and says what to write', (expr, code) => {
    const refused = refusal(expr);
    expect(refused).toMatchObject({ code, exit: 'usage' });
    expect([refused.hint, ...refused.where].join(' ')).toMatch(/'rate|1000|revenue/);
  });
});

it('a metric with the analysis before it, or nearly spelled, is named', () => {
  expect(['x.rate>0.1', 'x.ratte>0.1', 'ratte>0.1', 'x.revenues<5'].map((expr) => refusal(expr).hint)).toEqual([
    'did you mean rate?',
    'did you mean rate?',
    'did you mean rate?',
    'did you mean revenue?',
  ]);
});
