import { narrow } from './characters.js';
import { oneOf } from './sql-text.js';

const YES = ['true', 't', 'yes', 'y', '1', '1.0', '是', '真', '√', '✓', 'x', 'on'];
const NO = ['false', 'f', 'no', 'n', '0', '0.0', '否', '假', '×', 'off'];
const words = new Set([...YES, ...NO]);

/** Whether a text says yes or no. */
export const readsFlag = (text: string): boolean => words.has(narrow(text).toLowerCase());

/** What it says, as BOOLEAN; null for other texts. */
export function flagSql(x: string): string {
  const word = `lower(__narrow(${x}))`;
  return `CASE WHEN ${oneOf(word, YES)} THEN TRUE WHEN ${oneOf(word, NO)} THEN FALSE END`;
}
