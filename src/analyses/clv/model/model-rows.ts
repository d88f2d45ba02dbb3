import type { TableRows } from '../../../core/analysis.js';
import type { FittedModel } from '../../../stats/lifetime/purchase-model.js';
import type { Spend } from '../../../stats/lifetime/spend-model.js';
import { type Contracts, residualLifetimes } from '../contracts/contracts.js';
import type declaration from '../index.js';

/** A second derivative by differences has no more. */
const SE_DIGITS = 4;

type Rows = TableRows<(typeof declaration)['tables']['model']>;

/** Parameters with their standard errors, the log-likelihood among them; times are in weeks, renewals in terms. */
export function modelRows(
  fitted: FittedModel | null,
  spend: Spend | null,
  contracts: Contracts | null,
  discount: number,
): Rows {
  return [
    ...(fitted === null ? [] : rowsOf(fitted.model.name, fitted.model.parameters, fitted.fit)),
    ...(spend === null ? [] : rowsOf('gamma_gamma', { ...spend.parameters }, spend)),
    ...contractRows(contracts, discount),
  ];
}

function contractRows(contracts: Contracts | null, discount: number): Rows {
  if (contracts?.fit == null) return [];
  const { alpha, beta } = contracts.fit;
  const { customers } = contracts;
  return [
    ...rowsOf('sbg', { alpha, beta }, { ...contracts.fit, customers }),
    { model: 'sbg', parameter: 'term_months', value: contracts.term, se: null, customers },
    ...residualLifetimes(contracts, discount).map(({ renewal, value }) => ({
      model: 'sbg',
      parameter: `derl_${renewal}`,
      value,
      se: null,
      customers,
    })),
  ];
}

function rowsOf(
  model: string,
  parameters: Readonly<Record<string, number>>,
  fit: {
    readonly standardErrors: readonly number[] | null;
    readonly logLikelihood: number;
    readonly customers: number;
  },
): Rows {
  const { customers } = fit;
  const rows = Object.entries(parameters).map(([parameter, value], i) => ({
    model,
    parameter,
    value,
    se: fit.standardErrors === null ? null : Number(fit.standardErrors[i]!.toPrecision(SE_DIGITS)),
    customers,
  }));
  return [...rows, { model, parameter: 'll', value: fit.logLikelihood, se: null, customers }];
}
