import { UserError } from '../core/errors.js';
import { type Message, verbatim } from '../core/message.js';
import { SELECT } from './words.js';

/** What the engines say in the same words of a text that is no query to run. */
export const onlySelect = (): UserError =>
  new UserError('E_SQL', 'usage', SELECT.only_select(), {
    hint: verbatim('crm-analyze sql "select * from orders limit 10"'),
  });

export const severalQueries = (hint?: Message): UserError =>
  new UserError('E_SQL', 'usage', SELECT.one_query(), hint === undefined ? {} : { hint });

export const parameterNamed = (name: string): UserError => new UserError('E_SQL', 'usage', SELECT.parameter({ name }));

export const beyondTables = (what: string): UserError =>
  new UserError('E_SQL', 'usage', SELECT.beyond_tables({ what }), {
    hint: verbatim('crm-analyze model'),
  });
