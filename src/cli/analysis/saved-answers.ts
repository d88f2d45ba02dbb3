import type { ManifestEntry } from '../../core/manifest.js';
import type { Row } from '../../core/result.js';
import type { SavedAnswer } from '../../core/saved-answer.js';
import { readSaved } from '../../report/saved/saved.js';
import type { SavedRow } from '../../report/saved/saved-report.js';
import type { AnalyzeRequest } from '../../run/request.js';
import type { Context } from '../context.js';
import { savedText } from '../shell/saved-text.js';

/** The kept answers that options of the request name. Throws UserError E_SAVED, E_INPUT. */
export async function savedAnswers(
  context: Context,
  { options }: Pick<ManifestEntry, 'options'>,
  request: AnalyzeRequest,
): Promise<SavedAnswer[]> {
  const files = options.filter(({ type }) => type === 'saved').flatMap(({ name }) => namesOf(request.options?.[name]));
  const answers: SavedAnswer[] = [];
  for (const file of new Set(files)) answers.push(await savedAnswer(context, file));
  return answers;
}

const namesOf = (value: unknown): string[] => {
  if (typeof value === 'string') return value.split(',').map((one) => one.trim());
  return Array.isArray(value) ? value.map(String) : [];
};

async function savedAnswer(context: Context, file: string): Promise<SavedAnswer> {
  const tables: Record<string, Row[]> = {};
  const take = (table: string, row: SavedRow) => {
    tables[table] ??= [];
    tables[table].push(row);
  };
  const { schema, params, frame, columns } = await readSaved(savedText(context, file)(), file, take);
  // A table without rows is one all the same.
  for (const table of Object.keys(columns)) tables[table] ??= [];
  return { file, schema, params, as_of: frame?.as_of ?? '', tables };
}
