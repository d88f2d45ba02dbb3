import type { Engine, Statement } from '../../src/engine/engine.js';
import type { TrinoEngine } from '../../src/engine/trino/trino-engine.js';

/** The engine, with every text that it is asked noted in `texts`, and how the cluster would read it. */
export function recording(engine: TrinoEngine, texts: Map<string, string>): Engine {
  const note = (statement: Statement) => {
    // Now, as helpers mean something else later.
    texts.set(statement.text, engine.spelled(statement));
    return statement;
  };
  return {
    dialect: engine.dialect,
    catalog: () => engine.catalog(),
    query: (statement) => engine.query(note(statement)),
    store: (statement) => engine.store(note(statement)),
    admit: (query) => engine.admit(query),
    define: (helpers) => engine.define(helpers),
    log: () => engine.log(),
    stats: () => engine.stats(),
    cancel: () => engine.cancel(),
    close: () => engine.close(),
  };
}
