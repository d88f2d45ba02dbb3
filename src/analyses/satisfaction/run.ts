import type { Makers, Relation, Run } from '../../core/analysis.js';
import { groupedBy } from '../../core/grouped.js';
import { shellWord } from '../../core/quoting.js';
import type { Row } from '../../core/result.js';
import { addDays } from '../../core/time/period.js';
import { purchaseDays } from '../../model/facts/purchase_days/index.js';
import { INSTRUMENTS } from '../../model/score-scale.js';
import answersListSql from './answers/answers-list.sql';
import brandsSql from './basis/brands.sql';
import { answersOf, type Context, checkOptions, rulesOf, shiftOf } from './basis/context.js';
import coverageSql from './basis/coverage.sql';
import { headline, itemKey, type Rules } from './basis/measure.js';
import { scoreRows } from './basis/score-rows.js';
import { competitorRows } from './competitors/competitors.js';
import competitorsSql from './competitors/competitors.sql';
import driverAnswersSql from './drivers/driver-answers.sql';
import { drivers, MOST_RESPONSES } from './drivers/drivers.js';
import { gapRows } from './gaps/gaps.js';
import type declaration from './index.js';
import { metricValues, type Parts, partsOf } from './metrics/metrics.js';
import { measureName, peopleOf, peopleOfTiers, peopleOfWaves, worths } from './people/people.js';
import { invitations, invitationsOfTiers } from './response/invitations.js';
import populationSql from './response/population.sql';
import populationBareSql from './response/population-bare.sql';
import { invitationsFollow, rateOf, responseRows } from './response/response.js';
import strataSql from './response/strata.sql';
import stratumSql from './response/stratum.sql';
import {
  byTier,
  EVERYBODY,
  populationsOf,
  poststratified,
  type SumsOfTier,
  strataCells,
  weightedRows,
} from './response/weighting.js';
import lastOrderSql from './retention/last-order.sql';
import { retentionRows } from './retention/retention.js';
import retentionSql from './retention/retention.sql';
import distributionSql from './waves/distribution.sql';
import { stepsOf, waveItems, waveRows } from './waves/waves.js';

export { headline } from './headline.js';
export { series } from './series.js';

/** Scores, waves, gaps, rivals, response, drivers and later retention of the answers of the period. */
export const run: Run<typeof declaration> = async (context) => {
  checkOptions(context);
  const { sql, frame } = context;
  const rules = rulesOf(context);
  const { answer, refused } = await answersOf(context);
  const parts = await partsOf(context, answer, shiftOf(frame));
  const base = await baseOf(context, answer);
  const follows = invitationsFollow(context);
  const rates = follows ? await invitations(context) : new Map<string, Row>();
  warnOf(context, parts, refused, rules, follows);
  await warnOfBrands(context, answer);
  const answered = [...new Set([...parts.keys(), ...rates.keys()])].sort();
  const cuts = answered.length === 0 ? [''] : answered;
  const used = await answer.count();
  const [coverage] = await sql.rows(coverageSql, { since: frame.period.from, until: frame.period.to });
  const beyond = Number(coverage!.scored) - used;
  if (beyond > 0) context.warn('W_OUT_OF_SCALE', {}, beyond);
  return {
    metrics: cuts.map((cut) => {
      const nps = headline(base.cells.get(cut) ?? [], 'nps') as ReturnType<typeof strataCells>;
      const weighted = poststratified(byTier(nps, rules, base.people(cut)), base.population(cut));
      const shown = weighted !== null && weighted.n >= rules.minN ? weighted : null;
      return { cut, values: metricValues(parts.get(cut), follows ? rateOf(rates.get(cut)) : null, shown, rules) };
    }),
    tables: tablesOf(context, answer, parts, base, follows),
    rows: { used, excluded: Number(coverage!.answers) - used },
  };
};

function warnOf(
  context: Context,
  parts: ReadonlyMap<string, Parts>,
  refused: readonly string[],
  rules: Rules,
  follows: boolean,
): void {
  const { options, warn, has } = context;
  const cells = [...parts.values()].flatMap((own) => own.cells);
  const isTurned = (item: string) => cells.some((cell) => cell.item === item && cell.scale !== null);
  const unturned = options.reversed.filter((item) => !isTurned(item));
  if (unturned.length > 0) warn('W_NOT_REVERSED', { items: unturned.join(', ') }, unturned.length);
  if (refused.length > 0) warn('W_SCALE_UNKNOWN', { items: refused.join(', ') }, refused.length);
  const wrong = new Set(
    headline(cells, 'nps').flatMap(({ item, scale }) =>
      scale !== null && (scale.min !== rules.nps.min || scale.max !== rules.nps.max)
        ? [`${item} (${scale.min}..${scale.max})`]
        : [],
    ),
  );
  if (wrong.size > 0) warn('W_NOT_NPS', { items: [...wrong].sort().join(', '), scale: options.nps_scale }, wrong.size);
  if (rules.cesDirection === null && headline(cells, 'ces').length > 0) warn('W_CES_DIRECTION');
  if (has('survey_invitations') && !follows) warn('W_INVITATIONS_CUT');
}

/** Where every answer is about some brand, none is known to be about us. */
async function warnOfBrands({ sql, warn }: Context, answer: Relation): Promise<void> {
  const rows = await sql.rows(brandsSql, {}, { answer });
  const brands = rows.map(({ brand }) => String(brand));
  const [first] = brands;
  if (first === undefined || brands.includes('us')) return;
  warn('W_OWN_BRAND', { brands: brands.slice(0, 5).join(', '), first: shellWord(first) }, brands.length);
}

interface Base {
  /** Answers by cut and tier. */
  readonly cells: ReadonlyMap<string, ReturnType<typeof strataCells>>;
  readonly population: ReturnType<typeof populationsOf>;
  readonly stratum: Relation | null;
  /** What the people of each tier say to NPS questions. */
  readonly people: (cut: string) => SumsOfTier;
}

/** The customer base by tier as of the start of the period, those who came within it apart; empty without orders. */
async function baseOf(context: Context, answer: Relation): Promise<Base> {
  const { sql, frame, has } = context;
  const tier = await context.computed('tier', addDays(frame.period.from, -1));
  if (tier === null) return { cells: new Map(), population: () => new Map(), stratum: null, people: () => () => null };
  const stratum = await sql.relation(stratumSql, { since: frame.period.from, until: frame.period.to }, { tier });
  const population = await sql.rows(has('customers') ? populationSql : populationBareSql, {}, { stratum });
  const rows = await sql.rows(strataSql, {}, { answer, stratum });
  const byCut = groupedBy(rows, (row) => String(row.__cut));
  const cells = new Map([...byCut].map(([cut, own]) => [cut, strataCells(own)]));
  const list = [...cells.values()].flatMap((own) => worths('measure', headline(own, 'nps'), rulesOf(context)));
  const people = await peopleOfTiers(sql, answer, stratum, list);
  return {
    cells,
    population: populationsOf(population),
    stratum,
    people: (cut) => (own, tier) => people(cut, 'measure', own, tier),
  };
}

function tablesOf(
  context: Context,
  answer: Relation,
  parts: ReadonlyMap<string, Parts>,
  base: Base,
  follows: boolean,
): Makers<typeof declaration> {
  const { sql, has } = context;
  const rules = rulesOf(context);
  const each = <T>(make: (cut: string, own: Parts) => T[]): T[] => [...parts].flatMap(([cut, own]) => make(cut, own));
  return {
    scores: () => scores(context, answer, parts, rules),
    waves: () => waves(context, answer, rules),
    gaps: () => each((cut, own) => gapRows(cut, own.gaps, rules.minN)),
    competitors: () => competitors(context, answer),
    response: () => (follows && base.stratum ? response(context, base, rules) : []),
    weighted: () => weighted(context, answer, base, rules),
    drivers: () => driverTable(context, answer),
    retention: () => (has('orders') ? retention(context, answer, rules) : []),
    answers: () => sql.relation(answersListSql, { nps_min: rules.nps.min, nps_max: rules.nps.max }, { answer }),
  };
}

const perCut = async <T>(rows: Promise<Row[]>, make: (cut: string, own: Row[]) => T[]): Promise<T[]> =>
  [...groupedBy(await rows, (row) => String(row.__cut))].flatMap(([cut, own]) => make(cut, own));

async function scores({ sql }: Context, answer: Relation, parts: ReadonlyMap<string, Parts>, rules: Rules) {
  const list = [...parts.values()].flatMap(({ cells }) =>
    [...groupedBy(cells, itemKey).values()].flatMap((own) =>
      (['score', 'top', 'measure'] as const).flatMap((what) => worths(what, own, rules)),
    ),
  );
  const people = await peopleOf(sql, answer, list);
  return [...parts].flatMap(([cut, { cells }]) => scoreRows(cut, cells, rules, (what, own) => people(cut, what, own)));
}

async function waves({ sql, options, frame }: Context, answer: Relation, rules: Rules) {
  const shift = shiftOf(frame);
  const rows = await sql.rows(distributionSql, { wave: options.wave, ...shift }, { answer });
  const cuts = [...groupedBy(rows, (row) => String(row.__cut))].map(([cut, own]) => ({ cut, items: waveItems(own) }));
  const each = <T>(make: (cut: string, own: ReturnType<typeof waveItems>[number]) => T[]): T[] =>
    cuts.flatMap(({ cut, items }) => items.flatMap((own) => make(cut, own)));
  const { people, overlap } = await peopleOfWaves(
    sql,
    answer,
    each((_, own) => worths('measure', own, rules)),
    options.wave,
    shift,
    each((cut, own) => stepsOf(cut, own, rules)),
  );
  return cuts.flatMap(({ cut, items }) =>
    waveRows(cut, items, rules, options.wave, frame.period, {
      people: (own, wave) => people(cut, 'measure', own, wave),
      overlap: (own, now) => overlap({ cut, measure: measureName('measure', own), before: '', now }),
    }),
  );
}

async function weighted({ sql }: Context, answer: Relation, { cells, stratum, population }: Base, rules: Rules) {
  if (stratum === null) return [];
  const list = [...cells.values()].flatMap((own) =>
    INSTRUMENTS.flatMap((instrument) =>
      [...groupedBy(headline(own, instrument), itemKey).values()].flatMap((some) => worths('measure', some, rules)),
    ),
  );
  const [all, tiers] = [await peopleOf(sql, answer, list), await peopleOfTiers(sql, answer, stratum, list)];
  return [...cells].flatMap(([cut, own]) =>
    weightedRows(cut, own, population(cut), rules, (some, tier) =>
      tier === EVERYBODY ? all(cut, 'measure', some) : tiers(cut, 'measure', some, tier),
    ),
  );
}

const competitors = ({ sql, options }: Context, answer: Relation) =>
  perCut(sql.rows(competitorsSql, {}, { answer }), (cut, own) => competitorRows(cut, own, options.min_n));

const response = (context: Context, base: Base, rules: Rules) =>
  perCut(invitationsOfTiers(context, base.stratum!), (cut, own) =>
    responseRows(cut, own, base.cells.get(cut) ?? [], base.population(cut), rules, base.people(cut)),
  );

async function driverTable(context: Context, answer: Relation) {
  const { sql, options, warn } = context;
  const relation = await sql.relation(driverAnswersSql, { most: MOST_RESPONSES }, { answer });
  const { rows, undetermined, sampled } = await drivers(
    relation,
    options.crosshair === 'data' ? 'data_centred' : 'scale_centred',
  );
  if (undetermined > 0) warn('W_FEW_FOR_DRIVERS', {}, undetermined);
  if (sampled > 0) warn('W_DRIVERS_SAMPLED', { responses: MOST_RESPONSES }, sampled);
  return rows;
}

async function retention({ sql, frame, options }: Context, answer: Relation, rules: Rules) {
  const [last] = await sql.rows(lastOrderSql, { as_of: frame.as_of });
  if (last?.last_on === null || last === undefined) return [];
  const followedUntil = addDays(String(last.last_on), -options.retention_days);
  return perCut(
    sql.rows(
      retentionSql,
      {
        until: frame.as_of,
        window: options.retention_days,
        followed_until: followedUntil,
      },
      { answer, purchase_days: purchaseDays },
    ),
    (cut, own) => retentionRows(cut, own, rules),
  );
}
