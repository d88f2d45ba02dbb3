import { amountOf, numberOf } from '../../../core/cell.js';
import { groupedBy } from '../../../core/grouped.js';
import { addDays } from '../../../core/time/period-days.js';
import type { Followed } from '../../../stats/survival/followed-share.js';
import type { Context } from '../basis/context.js';
import type { WaveLots } from '../waves/lots.js';
import silentSql from './silent.sql';

/** Buyers of a product in the days of a wave's lots who did not complain about it, and who bought other things in these days. */
export interface Silent {
  readonly cut: string;
  readonly product: string;
  readonly buyers: readonly Followed[];
  readonly others: readonly Followed[];
}

/**
 * Of every wave with lots: its product, and beside it products that are complained about more than others without a wave. Each is
 * looked on from the purchase plus the wave's median delay, rounded down.
 */
export async function silentOf(
  { sql, frame }: Context,
  waves: readonly WaveLots[],
  high: (cut: string) => readonly string[],
): Promise<Silent[]> {
  const told = waves.filter(({ from, delay }) => from !== null && delay !== null);
  const asked = told.flatMap(({ wave, from, to, delay }) => {
    const shared = {
      lots_from: from!,
      lots_to: to!,
      delay: Math.floor(delay!),
      wave_until: addDays(wave.lastWeek, 6),
    };
    const of = (product_id: string, others: boolean) => ({ ...shared, product_id, others, wave });
    const products = [wave.product, ...high(wave.cut).filter((id) => id !== wave.product)];
    return [of(wave.product, true), ...products.map((id) => of(id, false))];
  });
  if (asked.length === 0) return [];
  const list = asked.map(({ wave: _, others, ...one }, question) => ({ ...one, question, others: others ? 1 : 0 }));
  const rows = await sql.whole
    .given('asked', list, {
      question: 'integer',
      product_id: 'text',
      others: 'integer',
      lots_from: 'date',
      lots_to: 'date',
      delay: 'integer',
      wave_until: 'date',
    })
    .rows(silentSql, { as_of: frame.as_of });
  const found = groupedBy(rows, (row) => amountOf(row.question));
  const people = asked.map((_, question) =>
    (found.get(question) ?? []).flatMap((row) =>
      new Array<Followed>(amountOf(row.customers)).fill({ followed: amountOf(row.followed), days: numberOf(row.days) }),
    ),
  );
  let others: readonly Followed[] = [];
  return asked.flatMap(({ wave, product_id, others: isOthers }, question) => {
    if (isOthers) others = people[question]!;
    return isOthers ? [] : [{ cut: wave.cut, product: product_id, buyers: people[question]!, others }];
  });
}
