import { UserError } from '../core/errors.js';
import { verbatim } from '../core/message.js';
import type { Frame, Warning } from '../core/result.js';
import { commonWarning } from '../core/warnings.js';
import type { Catalog, Engine } from '../engine/engine.js';
import { withPrefix } from '../model/prefix/prefix.js';
import {
  type ComputedAttribute,
  type CutAttribute,
  isComputed,
  type PrefixInput,
} from '../model/prefix/prefix-input.js';
import type { AnalyzeRequest } from './request.js';
import { dateColumn } from './span.js';
import { RUN } from './words.js';

/** Values of a cut, or combinations of several cuts' values, that stand for themselves unless told otherwise. */
const MOST_GROUPS = 200;

/** Where the values of cuts are counted: the rows that an analysis is dated by, filtered as the run is. */
export interface Counted {
  readonly engine: Engine;
  readonly catalog: Catalog;
  readonly base: string;
  readonly filters: PrefixInput['filters'];
  readonly conversion: PrefixInput['conversion'];
  readonly frame: Frame;
}

interface Bounded {
  readonly cuts: readonly CutAttribute[];
  readonly warnings: readonly Warning[];
}

/**
 * Cuts of known cost: what an analysis computes grows with the groups of its cut, so values are counted before it runs. Beyond
 * the bound the values with most rows in the period stand for themselves, all others together are one group, and that is said.
 * Throws UserError E_BY_VALUES where such a group would mean nothing to the caller.
 */
export async function boundCuts(
  counted: Counted,
  cuts: readonly CutAttribute[],
  { groups: most = MOST_GROUPS, beyondGroups = 'others' }: Pick<AnalyzeRequest, 'groups' | 'beyondGroups'>,
): Promise<Bounded> {
  if (cuts.length === 0) return { cuts, warnings: [] };
  if (await areFew(counted, cuts, most)) return { cuts, warnings: [] };
  if (beyondGroups === 'refuse') throw tooManyValues(cuts, most);
  const sizes = await Promise.all(cuts.map((cut) => valuesOf(counted, cut)));
  const shares = sharesOf(sizes, most);
  const warnings: Warning[] = [];
  const bounded: CutAttribute[] = [];
  for (const [index, cut] of cuts.entries()) {
    const [values, share] = [sizes[index]!, shares[index]!];
    if (values <= share) {
      bounded.push(cut);
      continue;
    }
    bounded.push({ ...cut, kept: await keptValues(counted, cut, share) });
    warnings.push(othersWarning(cut.name, values, share));
  }
  return { cuts: bounded, warnings };
}

const tooManyValues = (cuts: readonly CutAttribute[], most: number): UserError =>
  new UserError('E_BY_VALUES', 'usage', RUN.has_more_than_values({ cuts: cuts.map(({ name }) => name), most }), {
    hint: verbatim('crm-analyze … --groups 1000'),
  });

/** Distinct values of an attribute among the rows counted; rows without one are no value. */
async function valuesOf(counted: Counted, cut: CutAttribute): Promise<number> {
  const text = `SELECT count(DISTINCT __cut) AS n FROM ${counted.base} WHERE length(__cut) > 2`;
  const [row] = await counted.engine.query(prefixed(counted, [cut], text));
  return Number(row?.n ?? 0);
}

/** Values of attributes that are computed are counted among customers first: where they are few, so are the groups, and no line is read. */
async function areFew(counted: Counted, cuts: readonly CutAttribute[], most: number): Promise<boolean> {
  const computed = cuts.filter(isComputed);
  if (computed.length === cuts.length) {
    const sizes = await Promise.all(computed.map((cut) => valuesAmongCustomers(counted, cut, most)));
    // Of customers without a value there may be a group more.
    if (sizes.reduce((groups, size) => groups * (size + 1), 1) <= most) return true;
  }
  return (await groupsAmong(counted, cuts, most)) <= most;
}

/** Counted up to one more than `most`. */
async function valuesAmongCustomers({ engine, catalog }: Counted, { computed }: ComputedAttribute, most: number) {
  const text = `SELECT count(*) AS n FROM (SELECT value FROM customer_attribute GROUP BY value LIMIT ${most + 1}) groups`;
  const using = { customer_attribute: computed };
  const [row] = await engine.query(
    withPrefix(text, {}, { catalog, dialect: engine.dialect, cuts: [], filters: [], using }),
  );
  return Number(row?.n ?? 0);
}

/** Groups that the cuts make together, counted up to one more than `most`. */
async function groupsAmong(counted: Counted, cuts: readonly CutAttribute[], most: number): Promise<number> {
  const text = `SELECT count(*) AS n FROM (SELECT __cut FROM ${counted.base} GROUP BY __cut LIMIT ${most + 1}) groups`;
  const [row] = await counted.engine.query(prefixed(counted, cuts, text));
  return Number(row?.n ?? 0);
}

/** How many values of each cut may stand for themselves, so that their product stays within `most`; cuts of few values leave more to the others. */
export function sharesOf(sizes: readonly number[], most: number): number[] {
  const shares = sizes.map(() => 1);
  let budget = most;
  const ascending = [...sizes.keys()].sort((a, b) => sizes[a]! - sizes[b]!);
  for (const [place, index] of ascending.entries()) {
    const share = Math.max(1, Math.floor(budget ** (1 / (sizes.length - place)) + 1e-9));
    shares[index] = Math.max(1, Math.min(sizes[index]!, share));
    budget = Math.floor(budget / shares[index]!);
  }
  return shares;
}

async function keptValues(counted: Counted, cut: CutAttribute, share: number) {
  const { engine, base, frame } = counted;
  // Rows without a day of their own are known and not measured.
  const day = counted.catalog.tables.get(base)?.columns.has(dateColumn(base)) ? dateColumn(base) : 'CAST(NULL AS date)';
  const text = `SELECT substr(__cut, 4) AS value
    FROM (
      SELECT __cut,
        count_if(${day} BETWEEN CAST($groups_since AS date) AND CAST($groups_until AS date)) AS measured,
        count(*) AS known
      FROM ${base}
      GROUP BY __cut
    ) groups
    WHERE length(__cut) > 2
    ORDER BY measured DESC, known DESC, __cut
    LIMIT ${share}`;
  const params = { groups_since: frame.period.from, groups_until: frame.period.to };
  const stored = await engine.store(prefixed(counted, [cut], text, params));
  return stored.relation;
}

/** A warning where no row at all meets the conditions: an answer of nothing would look like one about nothing. */
export async function noneMeets(counted: Counted): Promise<Warning | undefined> {
  if (counted.filters.length === 0) return undefined;
  const text = `SELECT count(*) AS n FROM (SELECT 1 AS one FROM ${counted.base} LIMIT 1) met`;
  const [row] = await counted.engine.query(prefixed(counted, [], text));
  if (Number(row?.n ?? 0) > 0) return undefined;
  const where = counted.frame.where.join(' · ');
  return commonWarning('W_NONE_MEET', { table: counted.base, where });
}

const prefixed = (
  { catalog, engine, filters, conversion }: Counted,
  cuts: readonly CutAttribute[],
  text: string,
  params: Parameters<typeof withPrefix>[1] = {},
) => withPrefix(text, params, { catalog, dialect: engine.dialect, conversion, cuts, filters, using: {} });

function othersWarning(name: string, values: number, kept: number): Warning {
  const others = values - kept;
  return commonWarning('W_OTHERS', { name, values, kept, others }, others);
}
