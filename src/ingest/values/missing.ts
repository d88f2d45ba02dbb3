import { narrow, trimSql } from './characters.js';
import { oneOf } from './sql-text.js';

/** Texts that say "none" in columns of numbers and dates. Errors of spreadsheets (#N/A, #REF!) say that a value is lost, and are none of them. */
const MISSING = [
  '',
  '-',
  '--',
  '—',
  '–',
  'NULL',
  'null',
  'N/A',
  'n/a',
  'NA',
  'None',
  'none',
  'nan',
  'NaN',
  '\\N',
  '/',
  '无',
];
const words = new Set(MISSING);

/** Whether a cell of a column of numbers or dates is empty or says so. */
export const isMissing = (text: string): boolean => words.has(text.trim()) || words.has(narrow(text));

/** The same in SQL; texts that are empty arrive as null already. */
export const missingSql = (x: string) => oneOf(trimSql(x), MISSING);
