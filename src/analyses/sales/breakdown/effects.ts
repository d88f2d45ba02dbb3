import type { Sql } from '../../../core/analysis.js';
import type { Decimal } from '../../../core/decimal.js';
import { moneyOf } from '../../../model/revenue-change/units.js';
import type { Bridges, ByProduct } from '../../../parts/revenue-bridges.js';
import categoriesSql from './categories.sql';

/** Bars that are added up, volume and mix being one where the bridge has them as one. */
const EFFECTS = ['fx', 'calendar', 'price', 'volume', 'mix', 'new', 'lost', 'unpriced'] as const;

export interface Effects {
  readonly effect_fx: Decimal | null;
  readonly effect_calendar: Decimal | null;
  readonly effect_price: Decimal | null;
  readonly effect_volume: Decimal | null;
  readonly effect_mix: Decimal | null;
  readonly effect_quantity: Decimal | null;
  readonly effect_new: Decimal | null;
  readonly effect_lost: Decimal | null;
  readonly effect_unpriced: Decimal | null;
}

export const NO_EFFECTS: Effects = {
  ...{ effect_fx: null, effect_calendar: null, effect_price: null, effect_volume: null, effect_mix: null },
  ...{ effect_quantity: null, effect_new: null, effect_lost: null, effect_unpriced: null },
};

type Sums = Record<(typeof EFFECTS)[number], bigint>;

const nothing = (): Sums => ({ fx: 0n, calendar: 0n, price: 0n, volume: 0n, mix: 0n, new: 0n, lost: 0n, unpriced: 0n });

function effectsOf(sums: Sums, isOne: boolean): Effects {
  return {
    effect_fx: moneyOf(sums.fx),
    effect_calendar: moneyOf(sums.calendar),
    effect_price: moneyOf(sums.price),
    effect_volume: isOne ? null : moneyOf(sums.volume),
    effect_mix: isOne ? null : moneyOf(sums.mix),
    effect_quantity: isOne ? moneyOf(sums.volume + sums.mix) : null,
    effect_new: moneyOf(sums.new),
    effect_lost: moneyOf(sums.lost),
    effect_unpriced: moneyOf(sums.unpriced),
  };
}

/** What the products of a category make of the change of their cut, and all of them, computed once in the cut and added up. */
export interface CategoryEffects {
  of(cut: string, category: string | null): Effects;
  all(cut: string): Effects;
}

function summed(byProduct: ByProduct, categories: ReadonlyMap<string, string>) {
  const groups = new Map<string | null, Sums>();
  const all = nothing();
  for (const effects of byProduct.effects()) {
    const { product } = effects;
    const category = product === null || byProduct.level === 'category' ? product : (categories.get(product) ?? null);
    const own = groups.get(category) ?? nothing();
    groups.set(category, own);
    for (const name of EFFECTS) {
      own[name] += effects[name];
      all[name] += effects[name];
    }
  }
  return { groups, all, isOne: byProduct.revenue.quantity !== null };
}

/** The effects of each category's products, of every cut that has products. */
export async function categoryEffects(sql: Sql, bridges: ReadonlyMap<string, Bridges>): Promise<CategoryEffects> {
  const rows = await sql.rows(categoriesSql);
  const categories = new Map(rows.map((row) => [String(row.product_id), String(row.category)]));
  const cuts = new Map(
    [...bridges].flatMap(([cut, { products }]) =>
      products === null ? [] : [[cut, summed(products, categories)] as const],
    ),
  );
  return {
    of: (cut, category) => {
      const own = cuts.get(cut);
      return own === undefined ? NO_EFFECTS : effectsOf(own.groups.get(category) ?? nothing(), own.isOne);
    },
    all: (cut) => {
      const own = cuts.get(cut);
      return own === undefined ? NO_EFFECTS : effectsOf(own.all, own.isOne);
    },
  };
}
