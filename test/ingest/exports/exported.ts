import { expect } from 'vitest';
import { UserError } from '../../../src/core/errors.js';
import { english } from '../../../src/core/message.js';
import { loadFile, rows, type scratch } from '../helpers.js';

/** Loads an export as it came, each name a file and a database of its own, with all that is said on the way. */
export const exportsIn =
  ({ path, file }: ReturnType<typeof scratch>) =>
  async (name: string, content: readonly string[] | Buffer, options = {}) => {
    const notes: string[] = [];
    const bytes = Buffer.isBuffer(content) ? content : `${content.join('\n')}\n`;
    const db = path(`${name}.duckdb`);
    const report = await loadFile(db, file(`${name}.csv`, bytes), {
      note: (said) => notes.push(english(said)),
      ...options,
    });
    return { db, report, notes, said: [...notes, ...report.warnings.map(({ message }) => message)].join('\n') };
  };

/** The fault with which a load ended; a load that did not is none. */
export const refused = (load: Promise<unknown>): Promise<UserError> =>
  load.then(
    () => expect.unreachable('loaded'),
    (fault: unknown) => {
      if (fault instanceof UserError) return fault;
      throw fault;
    },
  );

export const sums = (db: string, by: string, what = 'amount', where = "coalesce(state, 'counts') = 'counts'") =>
  rows(
    db,
    `SELECT ${by} AS k, CAST(sum(${what}) AS VARCHAR) AS a FROM (SELECT * FROM orders UNION ALL BY NAME SELECT CAST(NULL AS VARCHAR) AS state WHERE FALSE) WHERE ${where} GROUP BY 1 ORDER BY 1`,
  ).then((found) => Object.fromEntries(found.map(({ k, a }) => [k, Number(a)])));

export const quoted = (...cells: readonly string[]) => cells.map((cell) => `"${cell}"`).join(',');
