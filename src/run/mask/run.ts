import { UserError } from '../../core/errors.js';
import type { Manifest } from '../../core/manifest.js';
import type { Message } from '../../core/message.js';
import type { Result } from '../../core/result.js';
import type { Engine } from '../../engine/engine.js';
import { type Openness, opennessOf } from '../../model/openness.js';
import { attributeLabels } from '../attributes.js';
import { type Prepared, prepare } from '../prepare.js';
import type { AnalyzeRequest } from '../request.js';
import { RUN } from '../words.js';
import type { Mask } from './pseudonyms.js';
import { maskedResult } from './result.js';

type Filter = Prepared['filters'][number];

/**
 * A run prepared under a mask: conditions on what is hidden are refused before any value is looked for, since that a value is there
 * says as much as a row. The first `own` conditions are the owner's, who may name anybody.
 */
export async function preparedUnder(
  engine: Engine,
  manifest: Manifest,
  request: AnalyzeRequest,
  mask: Mask | undefined,
  { own = 0, hint }: { readonly own?: number; readonly hint?: (attribute: string) => Message } = {},
): Promise<Prepared> {
  const isFiltered = (request.where ?? []).length > 0;
  if (mask === undefined || !isFiltered) return prepare(engine, manifest, request);
  const unchecked = await prepare(engine, manifest, { ...request, anyValue: true });
  refuseHidden(unchecked.filters.slice(own), mask, hint);
  return own > 0 ? unchecked : prepare(engine, manifest, request);
}

/**
 * Whether somebody is there must not be found out by counting rows: conditions are on what is open only. Throws UserError
 * E_WHERE_MASKED (usage); `hint` says what to do instead.
 */
export function refuseHidden(
  filters: readonly Filter[],
  { opened }: Mask,
  hint: (attribute: string) => Message = (attribute) => RUN.open_or_by({ attribute }),
): void {
  for (const filter of filters) {
    if (isOpen(filter, opened)) continue;
    const { condition } = filter;
    throw new UserError('E_WHERE_MASKED', 'usage', RUN.masked_rows_are_not({ attribute: condition.attribute }), {
      hint: hint(condition.attribute),
    });
  }
}

function isOpen({ condition, attribute }: Filter, opened: Mask['opened']): boolean {
  const openness = opennessOf(attribute, opened);
  return openness === 'all' || (openness !== 'none' && isWithin(condition.values, openness));
}

const isWithin = (values: readonly string[], codes: ReadonlySet<string>): boolean =>
  values.every((value) => value === '' || value === 'any' || codes.has(value));

/** A condition without its value where that may name a person. */
export const conditionTold = (text: string, filter: Filter | undefined, { opened }: Mask): string =>
  filter === undefined || isOpen(filter, opened) ? text : `${filter.condition.attribute}${filter.condition.operator}…`;

/** The result of a run as it may leave. */
export function maskedRun(result: Result, prepared: Prepared, mask: Mask): Result {
  const { entry, strings, cuts, filters } = prepared;
  const labels = attributeLabels(cuts, new Set(entry.tables.flatMap(({ columns }) => Object.keys(columns))));
  const openness = new Map<string, Openness>(cuts.map((cut, index) => [labels[index]!, opennessOf(cut, mask.opened)]));
  const where = result.frame.where.map((text, index) => conditionTold(text, filters[index], mask));
  const named = { ...result, frame: { ...result.frame, where, masked: mask.pseudonyms.fingerprint } };
  return maskedResult(named, { entry, strings, attributes: cuts.map(({ name }) => name), cuts: openness }, mask);
}
