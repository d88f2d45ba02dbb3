import { literal } from '../../core/quoting.js';
import { UNSEEN } from './characters.js';

/** What ids of a column are, where nearly all of it is that: addresses have no case, numbers no dashes. */
export type IdForm = 'email' | 'phone';

/** Blanks of any width, those that no space bar writes among them. RE2. */
const BLANK = `[\\s\\pZ\\pC${UNSEEN}]`;
const OUTER = literal(`^${BLANK}+|${BLANK}+$`);
/** Formulas and apostrophes by which a spreadsheet is kept from making a number of a text: `="0123"`, `'0123`. */
const GUARD = literal(`^(?:="(.*)"|'(\\d.*))$`);

/**
 * What an id may hold that is not its own, as tests of which any settles it; `cleanIdSql` settles the rest. Asked as filters of a stored
 * column, the least and greatest values of its blocks answer the comparisons, and RE2 runs only over what is not plain ASCII.
 */
export const dirtyIdTests = (x: string): readonly string[] => [
  `${x} < '!'`,
  `(${x} >= '="' AND ${x} < '=#')`,
  `(${x} >= '''' AND ${x} < '(')`,
  `(${[' ', '\t', '\n', '\r'].map((end) => `suffix(${x}, ${literal(end)})`).join(' OR ')} OR (strlen(${x}) <> length(${x}) AND regexp_matches(${x}, ${literal(`[\\pZ\\pC${UNSEEN}]`)})))`,
];

export const isDirtyIdSql = (x: string): string => `(${dirtyIdTests(x).join(' OR ')})`;

/** An id without guards, outer blanks of any width, and what nobody sees; null where nothing is left. */
export function cleanIdSql(x: string): string {
  const bare = (text: string) => `regexp_replace(${text}, ${OUTER}, '', 'g')`;
  const unguarded = `regexp_replace(${bare(x)}, ${GUARD}, '\\1\\2')`;
  return `nullif(${bare(`regexp_replace(${unguarded}, ${literal(`[${UNSEEN}]`)}, '', 'g')`)}, '')`;
}

const MATCH: Readonly<Record<IdForm, string>> = {
  email: '[^@\\s]+@[^@\\s]+\\.[^@\\s.]+',
  phone: '\\+?(?:[\\s().\\-/]*\\d){7,15}',
};

/** Whether an id, cleaned, is of the form. */
export const isOfForm = (x: string, form: IdForm): string => `regexp_full_match(${x}, ${literal(MATCH[form])})`;

/** Whether an id is a number as only telephones have: with a plus or brackets. A column needs some of these to be of phones. */
export const isMarkedPhone = (x: string): string => `(starts_with(${x}, '+') OR starts_with(${x}, '('))`;

/** The id as its column's form spells it; what is not of the form stays. */
export function spelledSql(x: string, form: IdForm | null): string {
  if (form === null) return x;
  const spelled = form === 'email' ? `lower(${x})` : `regexp_replace(${x}, '\\D', '', 'g')`;
  return `CASE WHEN ${isOfForm(x, form)} THEN ${spelled} ELSE ${x} END`;
}

/** An id as it is stored, from the text of a file. */
export const idSql = (x: string, form: IdForm | null): string =>
  spelledSql(`CASE WHEN ${isDirtyIdSql(x)} THEN ${cleanIdSql(x)} ELSE ${x} END`, form);
