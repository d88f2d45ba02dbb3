import type { Relation } from '../../../core/analysis.js';
import { amountOf } from '../../../core/cell.js';
import { groupedBy } from '../../../core/grouped.js';
import type { Row } from '../../../core/result.js';
import { type DealExport, dealCourse, dealExport, endsFrom } from '../../../model/facts/deal_course/index.js';
import { stateOf } from '../../../model/states/states.js';
import type { Duration } from '../../../parts/deal-times.js';
import { quantile } from '../../../stats/intervals/quantile.js';
import { BEGINNING, type Context, type Days } from './context.js';
import dealSql from './deal.sql';
import durationsSql from './durations.sql';
import placesSql from './places.sql';
import stageNamesSql from './stage-names.sql';
import visitSql from './visit.sql';

/** What all answers stand on. */
export interface Ground {
  readonly exported: DealExport;
  /** From when on both ends of deals are in the data; the beginning of time where nothing is known of it. */
  readonly lostSince: string;
  readonly deal: Relation;
  /** Visits to stages; null where no stage history is loaded. */
  readonly visit: Relation | null;
  /** Stages in the order in which deals pass them: as given, then by the median place at which they were first entered. */
  readonly order: readonly string[];
}

export async function dealsOf({ sql, frame }: Pick<Context, 'sql' | 'frame'>) {
  const exported = await dealExport(sql, frame.as_of);
  const deal = await sql.relation(
    dealSql,
    { as_of: frame.as_of, ends_since: endsFrom(exported) },
    { deal_course: dealCourse },
  );
  return { exported, lostSince: exported.lostSince ?? BEGINNING, deal };
}

export async function groundOf(context: Context): Promise<Ground> {
  const own = await dealsOf(context);
  const { sql, frame, options } = context;
  if (!context.has('opportunity_stages')) return { ...own, visit: null, order: options.stages };
  const names = (await sql.whole.rows(stageNamesSql)).map(({ stage }) => String(stage));
  // A history may hold the ends too, as stages that deals are in from then on.
  const closing = names.filter((stage) => ['won', 'lost', 'void'].includes(stateOf('opportunities', stage) ?? ''));
  const open = sql.whole.given(
    'closing',
    closing.map((stage) => ({ stage })),
    { stage: 'text' },
  );
  const visit = await open.relation(visitSql, { as_of: frame.as_of }, { deal: own.deal });
  const found = orderOf(await open.rows(placesSql, { as_of: frame.as_of }));
  return { ...own, visit, order: [...options.stages, ...found.filter((stage) => !options.stages.includes(stage))] };
}

function orderOf(rows: readonly Row[]): string[] {
  const places = [...groupedBy(rows, ({ stage }) => String(stage))].map(([stage, own]) => ({
    stage,
    place: quantile(
      own.map(({ place, deals }) => ({ value: amountOf(place), count: amountOf(deals) })),
      0.5,
    )!,
  }));
  return places.sort((a, b) => a.place - b.place || (a.stage < b.stage ? -1 : 1)).map(({ stage }) => stage);
}

/** Where deals created in the days ended or stand, by cut. */
export async function durationsOf({ sql }: Context, deal: Relation, days: Days): Promise<Map<string, Duration[]>> {
  const rows = await sql.whole.rows(durationsSql, { ...days }, { deal });
  const groups = groupedBy(rows, (row) => String(row.__cut));
  return new Map([...groups].map(([cut, own]) => [cut, own.map(durationOf)]));
}

export const durationOf = (row: Row): Duration => ({
  days: amountOf(row.days),
  state: String(row.state) as Duration['state'],
  deals: amountOf(row.deals),
  entered: amountOf(row.entered),
});
