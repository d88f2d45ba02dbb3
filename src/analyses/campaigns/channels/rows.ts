import { Decimal } from '../../../core/decimal.js';
import { groupedBy } from '../../../core/grouped.js';
import type { Cell } from '../../../core/result.js';
import type { Judged } from '../campaigns/judged.js';
import { summed } from '../campaigns/metrics.js';

const sumOfCells = (cells: readonly Cell[]): Decimal | null => {
  const told = cells.flatMap((cell) => (cell instanceof Decimal ? [cell] : []));
  return told.length === 0 ? null : told.reduce((a, b) => a.plus(b));
};

/** Campaigns of a channel together: what was put in, what is attributed, and what came in by those with a number. */
export const channelRows = (judged: readonly Judged[]) =>
  [...groupedBy(judged, ({ cut, campaign }) => JSON.stringify([cut, campaign.channel]))].map(([key, own]) => {
    const [cut, channel] = JSON.parse(key) as [string, string | null];
    const spend = sumOfCells(own.map((one) => one.spend));
    const customers = own.reduce((sum, { attributed }) => sum + (attributed?.customers ?? 0), 0);
    const told = own.filter(({ lines }) => lines?.main != null);
    const revenue = summed(told, ({ lines }) => lines!.main);
    return {
      __cut: cut,
      channel,
      campaigns: own.length,
      treated: own.reduce((sum, { treated }) => sum + treated.n, 0),
      responded: own.reduce((sum, { treated }) => sum + treated.of('responded'), 0),
      spend,
      attributed: sumOfCells(own.map(({ attributed }) => attributed?.revenue ?? null)),
      attributed_customers: customers,
      cost_per_attributed: spend === null || customers === 0 ? null : spend.toNumber() / customers,
      told: told.length,
      spend_told: sumOfCells(told.map((one) => one.spend)),
      incremental: revenue?.estimate ?? null,
      low: revenue?.low ?? null,
      high: revenue?.high ?? null,
    };
  });
