import type { TableRows } from '../../../core/analysis.js';
import { Decimal } from '../../../core/decimal.js';
import type { LifecycleRule } from '../../../model/computed/lifecycle/index.js';
import { rowsPerCut } from '../../../parts/cuts.js';
import { rateColumns, shareOf } from '../../../parts/rates.js';
import { sum } from '../../../stats/sum.js';
import { BUYER_STATES, PROSPECT_STATES, SILENT } from '../basis/codes.js';
import type { Pair } from '../basis/places.js';
import type declaration from '../index.js';
import { counted, isBuyer, wasBuyer } from './metrics.js';

type Rows = TableRows<(typeof declaration)['tables']['states']>;

export interface Shown {
  readonly rule: LifecycleRule;
  readonly minN: number;
  readonly hasMoney: boolean;
  readonly hasProspects: boolean;
  readonly knowsAdvocates: boolean;
  /** Whether anybody had bought before the period. */
  readonly hasBase: boolean;
}

export const worthOf = (pairs: readonly Pair[], of: (pair: Pair) => Decimal | null): Decimal =>
  pairs.reduce((total, pair) => total.plus(of(pair) ?? Decimal.zero), Decimal.zero);

/** Each state with who is in it, who came and went since the period began, and of who was in it how many bought in the period. */
export const stateRows = (pairs: readonly Pair[], shown: Shown): Rows =>
  rowsPerCut(pairs, (own) => {
    const states = [...(shown.hasProspects ? PROSPECT_STATES : []), ...BUYER_STATES];
    return states.map((state) => stateRow(own, state, shown));
  });

function stateRow(own: readonly Pair[], state: string, { rule, minN, hasMoney, knowsAdvocates, hasBase }: Shown) {
  const here = own.filter((pair) => pair.state === state);
  const was = own.filter((pair) => pair.was === state);
  const [customers, before] = [counted(here), counted(was)];
  const stayed = counted(was, (pair) => pair.state === state);
  const hasBought = (BUYER_STATES as readonly string[]).includes(state);
  const isSilent = (SILENT as readonly string[]).includes(state);
  const bought = sum(was.map((pair) => pair.bought));
  const value = worthOf(here, (pair) => pair.value);
  const everything = worthOf(own.filter(isBuyer), (pair) => pair.value);
  const knowsReturns = hasBase && isSilent;
  return {
    state,
    silent_from: state === 'dormant' ? rule.dormant : state === 'defected' ? rule.defected : null,
    customers,
    share: hasBought ? shareOf(customers, counted(own, isBuyer)) : null,
    value: hasMoney && hasBought ? value : null,
    value_share: hasMoney && hasBought ? shareOf(value, everything) : null,
    came_in: hasBase ? customers - stayed : null,
    went_out: hasBase ? before - stayed : null,
    net: hasBase ? customers - before : null,
    came_back: knowsReturns ? bought : null,
    before: hasBase ? before : null,
    ...(knowsReturns ? rateColumns(bought, before, minN) : { rate: null, low: null, high: null }),
    advocates: knowsAdvocates ? sum(here.map((pair) => pair.advocates)) : null,
  };
}

/** Whether anybody of the pairs had bought before the period. */
export const hasBaseIn = (pairs: readonly Pair[]): boolean => pairs.some(wasBuyer);
