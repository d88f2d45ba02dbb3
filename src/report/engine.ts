import type { Engine } from '../engine/engine.js';
import { RememberingEngine } from '../engine/remembering.js';
import type { Catalog, CatalogTable } from '../model/catalog.js';
import { pricedOrders } from '../model/currency.js';
import { resolveCurrency } from '../run/currency.js';
import type { ReportRequest } from './request.js';

/** Questions at one time: a report's are small, and two keep memory to what two large ones need. */
const SESSIONS = 2;

/** The sessions that one report asks with: nothing is asked twice, and amounts come to one currency once, not in each query. */
export async function reportSessions(engine: Engine, request: ReportRequest): Promise<RememberingEngine[]> {
  const first = new RememberingEngine(await withPrices(engine, request));
  const sessions = [first];
  while (sessions.length < SESSIONS) {
    const next = await first.session();
    if (next === first) break;
    sessions.push(next);
  }
  return sessions;
}

/** A line's own currency is another after that: where somebody asks for it, each query converts. */
const asksCurrency = ({ where = [], sections = [], split, reasons = [] }: ReportRequest): boolean =>
  [...where, ...reasons, split?.attribute ?? '', ...sections.flatMap(({ by = [] }) => by)].some((text) =>
    text.includes('currency'),
  );

async function withPrices(engine: Engine, request: ReportRequest): Promise<Engine> {
  // An engine without sessions is a cluster, which would convert again for each reading.
  if (engine.session === undefined || asksCurrency(request)) return engine;
  const catalog = await engine.catalog();
  const orders = catalog.tables.get('orders');
  const conversion = await resolveCurrency(engine, catalog).then(
    (found) => found.conversion,
    () => undefined,
  );
  if (orders === undefined || conversion === undefined) return engine;
  const stored = await engine.store({ text: pricedOrders(orders, conversion, engine.dialect.identifier), params: {} });
  const own: [string, string][] = orders.columns.has('amount') ? [['__own_amount', 'decimal(18,4)']] : [];
  const priced: CatalogTable = { columns: new Map([...orders.columns, ...own]), relation: stored.relation.text };
  return overCatalog(engine, { ...catalog, tables: new Map([...catalog.tables, ['orders', priced]]) });
}

/** The same engine, with other tables under the model's names. */
function overCatalog(engine: Engine, catalog: Catalog): Engine {
  return {
    dialect: engine.dialect,
    catalog: async () => catalog,
    query: (statement) => engine.query(statement),
    store: (statement) => engine.store(statement),
    admit: (query) => engine.admit(query),
    define: (helpers) => engine.define(helpers),
    session: async () => overCatalog(await engine.session!(), catalog),
    log: () => engine.log(),
    stats: () => engine.stats(),
    cancel: () => engine.cancel(),
    close: () => engine.close(),
  };
}
