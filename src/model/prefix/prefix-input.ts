import type { Fact, Params } from '../../core/analysis.js';
import type { Attribute } from '../attributes.js';
import type { Catalog, Dialect } from '../catalog.js';
import type { Conversion } from '../currency.js';
import { STATES } from '../states/states.js';
import type { AskedSlices } from './period-cut.js';
import type { Condition } from './where.js';

/** A query text with the values of its `$names`. */
export interface BoundText {
  readonly text: string;
  readonly params: Params;
}

/** A value per customer that a query of ours computed: tier, cohort. `relation` has columns customer_id and value. */
export interface ComputedAttribute {
  readonly name: string;
  readonly computed: BoundText;
}

/** A cut of which only some values stand for themselves: `kept` has them in its column value, as text. */
interface Grouped {
  readonly kept?: BoundText;
}

export type CutAttribute = (Attribute | ComputedAttribute) & Grouped;

export interface PrefixInput {
  readonly catalog: Catalog;
  readonly dialect: Dialect;
  /** In the order of `--by`; empty for the total. */
  readonly cuts: readonly CutAttribute[];
  readonly filters: readonly { readonly condition: Condition; readonly attribute: CutAttribute }[];
  /** Where rows are sliced by periods: `__period` is the first day of the period in which a row's day falls, and `__cut` begins with it. */
  readonly slices?: AskedSlices | undefined;
  /** Where order lines are in several currencies. */
  readonly conversion?: Conversion | undefined;
  /** Results of earlier queries that the text names, and facts. */
  readonly using: Readonly<Record<string, BoundText | Fact>>;
}

export const isComputed = (attribute: CutAttribute): attribute is ComputedAttribute => 'computed' in attribute;

/** Whether an attribute belongs to the customer of a row rather than to the row: such cuts join after the first aggregation. */
export const isCustomerGrain = (attribute: CutAttribute): boolean =>
  isComputed(attribute) || attribute.table === 'customers' || attribute.path[0]?.table === 'customers';

export type Filter = PrefixInput['filters'][number];

export const tableOf = ({ attribute }: Filter): string => (isComputed(attribute) ? 'customers' : attribute.table);

export const isOfState = ({ attribute }: Filter): boolean =>
  !isComputed(attribute) && attribute.column === 'state' && attribute.table in STATES;
