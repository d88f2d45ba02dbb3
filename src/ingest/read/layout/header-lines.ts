import { looksDated, looksNumeric, looksTimed } from '../../values/index.js';
import type { TextRecord } from '../records.js';
import { usualColumns } from './footer.js';

/** What Qualtrics writes below a question's text. */
const IMPORT_ID = /^\{"ImportId":/;
/** What SurveyMonkey writes below a question that has no answers to choose from. */
const BARE = /^(?:open-ended )?response$/i;

const isSet = (cell: string | undefined): cell is string => cell !== undefined && cell.trim() !== '';

/**
 * Lines right below a header that belong to it, and the header's cells with what they say: texts of questions and ids of import
 * (Qualtrics), answers or units below the names of which each spans several columns (SurveyMonkey).
 */
export function headerLines(
  header: TextRecord,
  rows: readonly TextRecord[],
): { lines: readonly TextRecord[]; cells: readonly string[] } {
  const ids = rows.slice(0, 3).findIndex(({ cells }) => cells.some(isSet) && cells.filter(isSet).every(isImportId));
  if (ids >= 0) return { lines: rows.slice(0, ids + 1), cells: asked(header.cells, rows.slice(0, ids + 1)) };
  const [second] = rows;
  if (second === undefined || !isSecond(header.cells, second.cells, rows.slice(1)))
    return { lines: [], cells: header.cells };
  return { lines: [second], cells: joined(header.cells, second.cells) };
}

/** A question by its code and its text, where the lines say both; what is no question keeps its name. */
function asked(codes: readonly string[], lines: readonly TextRecord[]): string[] {
  const [texts, ids] = [lines.length > 1 ? lines[0]!.cells : [], lines.at(-1)!.cells];
  return codes.map((code, i) => {
    const text = (texts[i] ?? '').replace(/\s+/g, ' ').trim();
    return /"QID/.test(ids[i] ?? '') && text !== '' && text !== code ? `${code}: ${text}` : code;
  });
}

const isImportId = (cell: string) => IMPORT_ID.test(cell.trim());

/** Whether a row is a second line of the header: it lacks what all others have, and where others hold values it has words. */
function isSecond(header: readonly string[], cells: readonly string[], rows: readonly TextRecord[]): boolean {
  const words = cells.filter(isSet);
  if (
    rows.length === 0 ||
    words.length === 0 ||
    words.some((cell) => looksNumeric(cell) || looksDated(cell) || looksTimed(cell))
  )
    return false;
  const usual = usualColumns(rows, header.length).filter(({ always }) => always);
  const lacks = usual.filter(({ at }) => !isSet(cells[at])).length;
  const spans = header.filter((cell, i) => !isSet(cell) && isSet(cells[i])).length;
  return lacks >= 2 && (spans > 0 || words.some((cell) => BARE.test(cell.trim())));
}

/** A name that spans several columns stands in the first of them. */
function joined(header: readonly string[], answers: readonly string[]): string[] {
  let span = '';
  return Array.from({ length: Math.max(header.length, answers.length) }, (_, i) => {
    const [name, answer] = [header[i] ?? '', answers[i] ?? ''];
    if (isSet(name)) span = name;
    const isOfSeveral = !isSet(name) || (!isSet(header[i + 1]) && isSet(answers[i + 1]));
    return isOfSeveral && isSet(span) && isSet(answer) && !BARE.test(answer.trim()) ? `${span} - ${answer}` : name;
  });
}
