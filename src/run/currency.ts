import type { Sql } from '../core/analysis.js';
import { UserError } from '../core/errors.js';
import { verbatim } from '../core/message.js';
import type { Period, Warning } from '../core/result.js';
import { commonWarning } from '../core/warnings.js';
import type { Catalog, Engine } from '../engine/engine.js';
import type { Conversion } from '../model/currency.js';
import { RUN } from './words.js';

export interface Currency {
  /** What every amount of the result is in; null where nothing says. */
  readonly currency: string | null;
  readonly conversion: Conversion | undefined;
}

/**
 * The currencies of the order lines: one is the frame's; several are converted to the base by dated rates, or refused
 * (E_CURRENCY, exit input), since sums over currencies mean nothing.
 */
export async function resolveCurrency(engine: Engine, catalog: Catalog): Promise<Currency> {
  const orders = catalog.tables.get('orders');
  const base = catalog.currency;
  if (orders === undefined || !orders.columns.has('currency')) return { currency: base, conversion: undefined };
  const text = `SELECT currency, count(*) AS lines FROM ${orders.relation} GROUP BY currency ORDER BY currency`;
  const found = await engine.query({ text, params: {} });
  const named = found.flatMap(({ currency }) => (typeof currency === 'string' ? [currency] : []));
  const unnamed = found.some(({ currency }) => currency === null);
  if (named.length === 0 || (named.length === 1 && named[0] === base)) return { currency: base, conversion: undefined };
  if (named.length === 1 && base === null && !unnamed) return { currency: named[0]!, conversion: undefined };
  const rates = catalog.tables.get('fx_rates')?.relation;
  if (base === null || rates === undefined) {
    throw new UserError(
      'E_CURRENCY',
      'input',
      unnamed ? RUN.currencies_and_none({ named }) : RUN.currencies({ named }),
      {
        where: base === null ? RUN.no_base_currency_known() : RUN.no_rates({ base }),
        hint:
          base === null
            ? verbatim('crm-analyze load … --currency CNY')
            : verbatim('crm-analyze load fx_rates rates.csv'),
      },
    );
  }
  return { currency: base, conversion: { base, rates } };
}

/** Lines of the period whose currency has no rate up to their day: they are counted, and their money is in no sum. */
export async function unpricedWarning(sql: Sql, { base }: Conversion, period: Period): Promise<Warning | undefined> {
  const text = `SELECT count(*) AS lines FROM orders
    WHERE amount IS NULL AND currency IS NOT NULL AND currency <> CAST($base AS varchar)
      AND ordered_on BETWEEN CAST($since AS date) AND CAST($until AS date) ORDER BY 1`;
  const [row] = await sql.rows(text, { base, since: period.from, until: period.to });
  const lines = Number(row!.lines);
  if (lines === 0) return undefined;
  return commonWarning('W_UNPRICED', {}, lines);
}
