import { narrow } from './characters.js';
import { oneOf } from './sql-text.js';

const YES = [
  ...['true', 't', 'yes', 'y', '1', '1.0', 'x', 'on', '√', '✓', '是', '真', '已作废', 'はい', '有', '예', '네'],
  ...['ja', 'j', 'wahr', 'oui', 'vrai', 'sí', 'si', 'sì', 'verdadero', 'vero', 'sim', 'verdadeiro', 'tak', 'prawda'],
  ...['да', 'истина', 'evet', 'doğru', 'ano', 'igen'],
];
const NO = [
  ...['false', 'f', 'no', 'n', '0', '0.0', 'off', '×', '否', '假', '未作废', 'いいえ', '無', '아니오', '아니요'],
  ...['nein', 'falsch', 'non', 'faux', 'falso', 'não', 'nao', 'nie', 'fałsz', 'nee', 'nej', 'nei'],
  ...['нет', 'ложь', 'hayır', 'hayir', 'yanlış', 'ne', 'nem'],
];
const words = new Set([...YES, ...NO]);

/** Whether a text says yes or no. */
export const readsFlag = (text: string): boolean => words.has(narrow(text).toLowerCase());

/** What it says, as BOOLEAN; null for other texts. */
export function flagSql(x: string): string {
  const word = `lower(__narrow(${x}))`;
  return `CASE WHEN ${oneOf(word, YES)} THEN TRUE WHEN ${oneOf(word, NO)} THEN FALSE END`;
}
