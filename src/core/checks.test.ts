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
