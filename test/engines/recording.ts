import type { Engine, Statement } from '../../src/engine/engine.js';

/** The engine, with the text of every statement that it is asked noted in `texts`. */
export function recording(engine: Engine, texts: string[]): Engine {
  const note = (statement: Statement) => {
    texts.push(statement.text);
    return statement;
  };
  return {
    dialect: engine.dialect,
    catalog: () => engine.catalog(),
    hold: (columns) => engine.hold(columns),
    query: (statement) => engine.query(note(statement)),
    store: (statement) => engine.store(note(statement)),
    define: (helpers) => engine.define(helpers),
    log: () => engine.log(),
    stats: () => engine.stats(),
    cancel: () => engine.cancel(),
    close: () => engine.close(),
  };
}
