import type { Relation } from '../../../core/analysis.js';
import { addDays, addMonths } from '../../../core/time/period-days.js';
import { gapCounts, usualGap } from '../../../model/facts/usual_gap/index.js';
import { countOf, type Histories, historiesOf, historyUpTo, longestAgeOf } from '../../../model/purchases/index.js';
import { warnOfNoModel } from '../../../parts/chances/no-model.js';
import { fittedPurchases } from '../../../parts/fits.js';
import { type Guard, guardOf, isIdentified, statesOf } from '../../../stats/lifetime/identified.js';
import { type FittedModel, PURCHASE_MODELS, type PurchaseModelName } from '../../../stats/lifetime/purchase-model.js';
import type { Spend } from '../../../stats/lifetime/spend-model.js';
import { weeksOf } from '../../../stats/lifetime/weeks.js';
import type { Context } from '../basis/context.js';
import { calibrationEnd } from '../basis/horizon.js';
import { type HeldOut, heldOutOf } from '../validation/held-out.js';
import { validationRows } from '../validation/validation.js';
import { BEYOND_NOISE, chooseModel } from './choice.js';
import { spendOf } from './purchases.js';

type Validation = Awaited<ReturnType<typeof validationRows>>;

/** What is known of purchases: histories, the models and how they stood the test; models are null where the data identify none. */
export interface Purchases {
  readonly until: string;
  readonly history: Relation;
  readonly histories: Histories;
  readonly fitted: FittedModel | null;
  readonly spend: Spend | null;
  /** How the model did on what was held out; none where nothing could be. */
  readonly validation: Validation;
  readonly calibrationEnd: string | null;
  /** null where no model of purchases was asked for. */
  readonly guard: Guard | null;
}

/** The histories up to a day and the models they identify; says where they identify none, and which was chosen. */
export async function purchasesOf(context: Context, until: string): Promise<Purchases> {
  const { sql } = context;
  const history = await historyUpTo(sql, {
    until,
    recentAfter: addMonths(until, -12),
    measure: context.options.measure,
  });
  const histories = await historiesOf(sql, history);
  const nothing = {
    until,
    history,
    histories,
    fitted: null,
    spend: null,
    validation: [],
    calibrationEnd: null,
    guard: null,
  };
  const { options } = context;
  if (options.model === 'sbg' || histories.length === 0) return nothing;
  const guard = guardOf(
    countOf(histories, ({ repeats }) => repeats > 0),
    await usualGap(sql.whole, until),
    await gapCounts(sql.whole, until),
  );
  if (!isIdentified(guard)) {
    warnOfNoModel(context.warn, guard);
    return { ...nothing, guard };
  }
  const longest = longestAgeOf(histories);
  if (longest < 3 * guard.openGap!) context.warn('W_YOUNG_DATA', { days: longest, gap: Math.round(guard.openGap!) });
  const end = calibrationEnd(context, addDays(until, -longest), until);
  const { chosen, validation } = await testedOf(context, end, until);
  const fitted = await fittedPurchases(chosen, statesOf(histories));
  if (fitted === null) warnOfNoModel(context.warn, guard);
  const spend = context.has('orders', 'amount') ? await spendOf(sql, history) : null;
  return {
    until,
    history,
    histories,
    fitted,
    spend,
    validation: fitted === null ? [] : validation,
    calibrationEnd: end,
    guard,
  };
}

/** The model to take, and how it did on what was held out; all else that is known of the days before them is let go. */
async function testedOf(
  context: Context,
  end: string | null,
  until: string,
): Promise<{ readonly chosen: PurchaseModelName; readonly validation: Validation }> {
  const { model } = context.options;
  const names: readonly PurchaseModelName[] = model === 'auto' ? PURCHASE_MODELS : [model as PurchaseModelName];
  const heldOut = end === null ? null : await heldOutOf(context, { calibrationEnd: end, until });
  const chosen = await chosenOf(context, names, heldOut);
  return { chosen, validation: heldOut === null ? [] : await validationRows(context, heldOut, chosen) };
}

/** The one asked for, or the default where none did better on what was held out by more than chance. */
async function chosenOf(
  context: Context,
  names: readonly PurchaseModelName[],
  heldOut: HeldOut | null,
): Promise<PurchaseModelName> {
  const [only] = names;
  if (names.length === 1 || heldOut === null) return only!;
  const { models, states } = await heldOut.compared(names);
  const choice = await chooseModel(models, states, weeksOf(heldOut.days));
  if (choice === null) return only!;
  const { chosen, best, gain } = choice;
  if (best !== null && chosen === best) context.warn('W_MODEL_CHOSEN', { chosen, gain: gain!.toFixed(1) });
  else if (best !== null && gain! > -BEYOND_NOISE) context.warn('W_MODELS_ALIKE', { chosen, other: best });
  return choice.chosen;
}
