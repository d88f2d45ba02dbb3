import type { Relation } from '../core/analysis.js';
import { UserError } from '../core/errors.js';
import { type Message, verbatim } from '../core/message.js';
import type { Frame } from '../core/result.js';
import type { Days } from '../core/time/coverage.js';
import { addDays } from '../core/time/period.js';
import { earlier } from '../core/time/period-days.js';
import type { Engine } from '../engine/engine.js';
import {
  type Attribute,
  REDUCERS,
  type Reducer,
  reachable,
  resolveAttribute,
  type Suggest,
  suggestBy,
} from '../model/attributes.js';
import { type Catalog, has } from '../model/catalog.js';
import { type ComputedDefinition, type ComputedSource, queried } from '../model/computed/definition.js';
import { COMPUTED } from '../model/computed/index.js';
import { reducedAttribute } from '../model/computed/reduced.js';
import type { CutAttribute, PrefixInput } from '../model/prefix/prefix-input.js';
import { purchaseFit } from './fits.js';
import { heldDays } from './span.js';
import { sqlFor, storedOf } from './sql.js';
import { RUN } from './words.js';

const REDUCED = new RegExp(`^(${REDUCERS.join('|')})\\(\\s*(?:orders\\.)?(\\w+)\\s*\\)$`);

/** Finds attributes by name for one run, computing those that are not columns, each once. */
export class Attributes {
  private readonly computed = new Map<string, Promise<CutAttribute>>();

  constructor(
    private readonly engine: Engine,
    private readonly catalog: Catalog,
    private readonly base: string,
    private readonly frame: Frame,
    private readonly at: 'start' | 'end',
    private readonly conversion: PrefixInput['conversion'],
  ) {}

  /** `suggest` says what to type instead of a name that means nothing or two things. */
  async find(name: string, suggest = suggestBy): Promise<CutAttribute> {
    const [, reducer, column] = REDUCED.exec(name.trim()) ?? [];
    if (reducer !== undefined) {
      return this.cutBy(name, { make: queried(reducedAttribute(reducer as Reducer, column!)), needs: [column!] });
    }
    const definition = COMPUTED[name];
    if (definition === undefined) return resolveAttribute(name, this.base, this.catalog, suggest);
    this.refuseTwoMeanings(name, suggest);
    return this.cutBy(name, definition);
  }

  /** A computed attribute as of a day: customer_id and value. null where the data lack what it is made of. */
  async on(name: string, day: string): Promise<Relation | null> {
    const definition = COMPUTED[name]!;
    return this.missing(definition).length > 0 ? null : this.make(definition, day);
  }

  /** The day before the measured period, unless asked for its end: a tier of the end selects customers by their outcome. */
  get day(): string {
    const { period, as_of } = this.frame;
    return this.at === 'end' ? earlier(period.to, as_of) : addDays(period.from, -1);
  }

  private missing({ needs }: ComputedDefinition): string[] {
    const columns = this.catalog.tables.get('orders')?.columns;
    return needs.filter((column) => !columns?.has(column)).map((column) => `orders.${column}`);
  }

  private cutBy(name: string, definition: ComputedDefinition): Promise<CutAttribute> {
    const known = this.computed.get(name);
    if (known !== undefined) return known;
    const absent = this.missing(definition);
    if (absent.length > 0) {
      throw new UserError('E_BY_UNKNOWN', 'input', RUN.needs_columns({ name, absent }), {
        hint: verbatim('crm-analyze doctor'),
      });
    }
    const computing = this.store(name, definition);
    this.computed.set(name, computing);
    return computing;
  }

  private async store(name: string, definition: ComputedDefinition): Promise<CutAttribute> {
    const relation = await this.make(definition, this.day);
    return { name: name.replace(/\W+/g, '_').replace(/_$/, ''), computed: storedOf(relation).relation };
  }

  private async make(definition: ComputedDefinition, day: string): Promise<Relation> {
    const { engine, catalog, conversion } = this;
    const sql = await sqlFor(engine, [], [], conversion);
    const source: ComputedSource = {
      sql,
      has: (table: string, column?: string) => has(catalog, table, column),
      held: (days: Days) => heldDays(engine, 'orders', days),
      modelOf: (histories, until) => purchaseFit(sql, histories, until),
    };
    return definition.make(source, day);
  }

  private refuseTwoMeanings(name: string, suggest: Suggest): void {
    const columns = [...reachable(this.base, this.catalog).keys()].filter((table) =>
      this.catalog.tables.get(table)?.columns.has(name),
    );
    if (columns.length === 0) return;
    throw new UserError('E_BY_AMBIGUOUS', 'usage', RUN.computed_here_also_column({ name }), {
      where: columns.map((table): Message => RUN.the_column({ table, name })),
      hint: suggest(`${columns[0]}.${name}`),
    });
  }
}

/**
 * What an attribute's values stand under in outputs: the bare column name, unless two of them share it or a table of the result has
 * a column of that name (`segment` of the customer, and of RFM): then `customers_segment`, and of a computed one `by_tier`.
 */
export function attributeLabels(attributes: readonly CutAttribute[], taken: ReadonlySet<string>): string[] {
  const bare = attributes.map((attribute) =>
    'computed' in attribute ? attribute.name : ((attribute as Attribute).part ?? (attribute as Attribute).column),
  );
  return attributes.map((attribute, index) => {
    const name = bare[index]!;
    const isShared = bare.indexOf(name) !== bare.lastIndexOf(name) || taken.has(name);
    if (!isShared) return name;
    return 'computed' in attribute ? `by_${name}` : attribute.name.replace('.', '_');
  });
}
