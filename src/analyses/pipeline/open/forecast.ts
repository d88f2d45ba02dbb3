import type { Relation } from '../../../core/analysis.js';
import { amountOf, numberOf, textOf } from '../../../core/cell.js';
import { groupedBy } from '../../../core/grouped.js';
import type { Row } from '../../../core/result.js';
import { Chances, type Fates, type Standing } from '../basis/chances.js';
import type { Context } from '../basis/context.js';
import type { Ground } from '../basis/ground.js';
import { type Held, type Limits, outlookOf } from '../basis/outlook.js';
import standingSql from '../basis/standing.sql';
import agesSql from './ages.sql';
import { type Stay, staleEnds, staysOf } from './stays.js';
import sumsSql from './sums.sql';
import timedSql from './timed.sql';

const SAMPLES = 200;
/** Deals of a stage that are drawn one by one; of the smaller ones the sum is. */
const SINGLY = 200;
/** Digits of a chance that queries multiply amounts by. */
const DIGITS = 1e10;

/** Open deals of one cut: what they should bring by the horizon. */
export interface Forecast {
  readonly cut: string;
  readonly chances: Chances | null;
  /** A row per stage and month of the expected close. */
  readonly sums: readonly Row[];
  /** Deals that ended, by stage and whether they had once been stale there, with those won. */
  readonly ends: readonly Row[];
  /** Limits of what all, or those of one stage, bring; null where no chance is known. */
  limits(stage?: string | null): Limits | null;
}

const rounded = (chance: number | null): number | null =>
  chance === null ? null : Math.round(chance * DIGITS) / DIGITS;

/** Open deals with their chances as a relation, and what they add up to, cut by cut. */
export async function forecastsOf(
  context: Context,
  ground: Ground,
  fatesOf: (cut: string) => Fates,
  ahead: number,
): Promise<{ readonly standing: Relation; readonly timed: Relation; readonly forecasts: readonly Forecast[] }> {
  const { sql, frame } = context;
  const { deal, visit, exported } = ground;
  const asked = { as_of: frame.as_of };
  // Without stage history nothing visited anything; a relation and a list of one name exclude each other.
  const standing =
    visit === null
      ? await sql.whole.given('visit', [], NO_VISITS).relation(standingSql, asked, { deal })
      : await sql.whole.relation(standingSql, asked, { deal, visit });
  const open = groupedBy(await sql.whole.rows(agesSql, { singly: SINGLY }, { standing }), (row) => String(row.__cut));
  const chances = new Map(
    [...open.keys()].map((cut) => [cut, exported.isLostMissing ? null : Chances.of(fatesOf(cut))] as const),
  );
  const stays = await staysOf(context, visit);
  const timed = await timedOf(context, { standing, stays, open, chances }, ahead);
  const sums = groupedBy(await sql.whole.rows(sumsSql, {}, { timed }), (row) => String(row.__cut));
  const ends = groupedBy(await staleEnds(context, ground, stays), (row) => String(row.__cut));
  const forecasts = [...open].map(([cut, rows]) => {
    const own = chances.get(cut) ?? null;
    const known = { sums: sums.get(cut) ?? [], ends: ends.get(cut) ?? [] };
    return { cut, chances: own, ...known, limits: limitsOf(own, rows, ahead) };
  });
  return { standing, timed, forecasts };
}

interface Standings {
  readonly standing: Relation;
  readonly stays: readonly Stay[];
  /** Rows of open deals that stand alike, by cut. */
  readonly open: ReadonlyMap<string, readonly Row[]>;
  readonly chances: ReadonlyMap<string, Chances | null>;
}

/** Chances are handed to the engine by what they follow: days in the stage where it has its own, else the age. */
async function timedOf(context: Context, { standing, stays, open, chances }: Standings, ahead: number) {
  const told = [...open].flatMap(([cut, rows]) => {
    const own = chances.get(cut);
    if (own == null) return [];
    const isByStage = ({ stage, waited }: Standing) => own.isOwn(stage) && waited !== null;
    const known = rows.map(standingOf).filter(({ age }) => age !== null);
    const alike = groupedBy(known, (one) => JSON.stringify(isByStage(one) ? [one.stage, one.waited] : one.age));
    return [...alike.values()].map(([one]) => ({
      ...{ cut, ...one!, isByStage: isByStage(one!) },
      ...{
        chance: rounded(own.within(one!, ahead)),
        ever: rounded(own.ever(one!)),
        beyond: Number(own.isBeyond(one!)),
      },
    }));
  });
  const columns = { cut: 'text', chance: 'double', ever: 'double', beyond: 'integer' } as const;
  const lists = context.sql.whole
    .given(
      'aged',
      told.filter(({ isByStage }) => !isByStage),
      { ...columns, age: 'integer' },
    )
    .given(
      'waiting',
      told.filter(({ isByStage }) => isByStage),
      { ...columns, stage: 'text', waited: 'integer' },
    )
    .given('stay', stays, { cut: 'text', stage: 'text', days: 'double' });
  return lists.relation(timedSql, {}, { standing });
}

const standingOf = (row: Row): Standing => ({
  stage: textOf(row.stage),
  waited: numberOf(row.waited),
  age: numberOf(row.age),
});

const heldOf = (row: Row): Held => ({
  ...standingOf(row),
  deals: amountOf(row.deals),
  each: numberOf(row.own_amount),
  value: amountOf(row.value),
  squares: amountOf(row.squares),
});

/** Drawn when they are asked for first. */
function limitsOf(chances: Chances | null, rows: readonly Row[], ahead: number): Forecast['limits'] {
  if (chances === null) return () => null;
  const draw = () => outlookOf(chances, rows.map(heldOf), ahead, SAMPLES);
  let drawn: ReturnType<typeof draw> | undefined;
  return (stage) => {
    drawn ??= draw();
    return drawn.limits(stage);
  };
}

const NO_VISITS = {
  __cut: 'text',
  opportunity_id: 'text',
  stage: 'text',
  entered_on: 'date',
  last: 'integer',
  days: 'integer',
} as const;
