import { UserError } from '../core/errors.js';

/** What the engines say in the same words of a text that is no query to run. */
export const onlySelect = (): UserError =>
  new UserError('E_SQL', 'usage', 'only a SELECT can be run: the database is read-only', {
    hint: `crm-analyze sql "select * from orders limit 10"`,
  });

export const severalQueries = (hint?: string): UserError =>
  new UserError(
    'E_SQL',
    'usage',
    'one query at a time: there is a ; in the middle',
    hint === undefined ? {} : { hint },
  );

export const parameterNamed = (name: string): UserError =>
  new UserError('E_SQL', 'usage', `${name} is a parameter, and no value can be given for it`);

export const beyondTables = (what: string): UserError =>
  new UserError('E_SQL', 'usage', `${what} is not for queries here, which read the loaded tables and nothing else`, {
    hint: 'crm-analyze model',
  });
