import type { Engine, Statement } from '../../src/engine/engine.js';
import type { TrinoEngine } from '../../src/engine/trino/trino-engine.js';

/** The engine, with every statement that it is asked told to `hear`, before it is asked. */
export function heard(engine: Engine, hear: (statement: Statement) => void): Engine {
  const note = (statement: Statement) => {
    hear(statement);
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

/** The engine, with every text that it is asked noted in `texts`, and how the cluster would read it. */
export const recording = (engine: TrinoEngine, texts: Map<string, string>): Engine =>
  // Now, as helpers mean something else later.
  heard(engine, (statement) => texts.set(statement.text, engine.spelled(statement)));
