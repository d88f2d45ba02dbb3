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

/** What was asked of a cluster: each text as the cluster would read it, and those that it gave rows for. */
export class Recorded {
  readonly texts = new Map<string, string>();
  readonly answered = new Set<string>();

  /** The engine, with every text that it is asked noted here. */
  over(engine: TrinoEngine): Engine {
    // Now, as helpers mean something else later.
    const noted = heard(engine, (statement) => this.texts.set(statement.text, engine.spelled(statement)));
    return {
      ...noted,
      query: async (statement) => {
        const rows = await noted.query(statement);
        this.answered.add(statement.text);
        return rows;
      },
    };
  }

  /** A statement that holds this text, one that was answered before others; undefined where none was asked. */
  holding(body: string): { readonly spelled: string; readonly answered: boolean } | undefined {
    const asked = [...this.texts].filter(([text]) => text.includes(body));
    const [text, spelled] = asked.find(([own]) => this.answered.has(own)) ?? asked[0] ?? [];
    return text === undefined ? undefined : { spelled: spelled!, answered: this.answered.has(text) };
  }
}
