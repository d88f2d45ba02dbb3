import type { Sql } from '../../core/analysis.js';
import { daysWithin } from '../../core/time/period-days.js';
import eachCurrencySql from './each-currency.sql';
import eachMeanRateSql from './each-mean-rate.sql';
import eachPeriodSql from './each-period.sql';
import { EMPTY, type GroupRevenue, groupedBy, type PeriodRevenue, revenueIn, type Within } from './index.js';
import { type Converted, constantRate, madeOfRates } from './rates.js';
import { type Compared, unitsOf } from './units.js';

type Days = Compared['now'];

/** Money of one period, group and currency. */
interface Money extends Converted {
  readonly name: string;
  readonly isNobody: boolean;
  readonly currency: string;
}

interface Known {
  readonly groups: Map<string, PeriodRevenue>;
  readonly money: Money[];
  /** Mean of the rates of its days, by currency. */
  readonly rates: Map<string, number>;
}

const keyOf = ({ from, to }: Days): string => `${from} ${to}`;

/** Many periods, no two of which share a day, read at once: any two of them can be compared. Of all orders, not of a cut. */
export class RevenueOfPeriods {
  private constructor(private readonly known: ReadonlyMap<string, Known>) {}

  static async read(
    sql: Sql,
    periods: readonly Days[],
    { currencies, within }: { readonly currencies: boolean; readonly within: Within | null },
  ): Promise<RevenueOfPeriods> {
    const places = periods.map(() => ({ groups: new Map(), money: [], rates: new Map() }) as Known);
    const days = periods.flatMap((one, period) => daysWithin(one).map((day) => ({ day, period })));
    const all = days.map(({ day }) => day).sort();
    const params = { since: all[0]!, until: all.at(-1)! };
    const asked = sql.given('days_of_periods', days, { day: 'date', period: 'integer' });
    const name = (cell: unknown) => JSON.stringify(cell ?? null);
    for (const row of await asked.rows(groupedBy(eachPeriodSql, within), params))
      places[Number(row.period)]!.groups.set(name(row.name), revenueIn(row));
    if (currencies) {
      for (const row of await asked.rows(groupedBy(eachCurrencySql, within), params)) {
        places[Number(row.period)]!.money.push({
          name: name(row.name),
          isNobody: row.is_nobody === true,
          currency: name(row.currency),
          amount: Number(unitsOf(row.amount)),
          own: Number(unitsOf(row.own)),
        });
      }
      for (const { period, currency, rate } of await asked.rows(eachMeanRateSql, params))
        places[Number(period)]!.rates.set(name(currency), Number(rate));
    }
    return new RevenueOfPeriods(new Map(periods.map((one, place) => [keyOf(one), places[place]!])));
  }

  /** The groups of two of the periods, with constant rates. */
  compared({ now, before }: Compared): GroupRevenue[] {
    const [later, earlier] = [this.known.get(keyOf(now))!, this.known.get(keyOf(before))!];
    const rates = new Map<string, Converted>();
    for (const { currency, amount, own } of earlier.money) {
      const sum = rates.get(currency) ?? { amount: 0, own: 0 };
      rates.set(currency, { amount: sum.amount + amount, own: sum.own + own });
    }
    const ofRates = (money: Money) =>
      madeOfRates(money, constantRate(rates.get(money.currency), earlier.rates.get(money.currency)));
    const fxOf = (group: string, isNobody: boolean) =>
      later.money
        .filter((one) => one.name === group && one.isNobody === isNobody)
        .reduce((sum, one) => sum + BigInt(Math.round(ofRates(one))), 0n);
    return [...new Set([...earlier.groups.keys(), ...later.groups.keys()])].map((group) => ({
      before: earlier.groups.get(group) ?? EMPTY,
      now: later.groups.get(group) ?? EMPTY,
      fx: { revenue: fxOf(group, false), ofNobody: fxOf(group, true) },
    }));
  }
}
