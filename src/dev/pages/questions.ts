import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { manifest } from '../../generated/manifest.js';

interface Question {
  readonly ask: string;
  /** The command line that answers, without the program's name. */
  readonly run: string;
  /** Lines of a shell that are typed first where it needs them. */
  readonly before?: readonly string[];
}

interface Asked {
  /** The command line whose screen the page shows; of an analysis the picture is its first chart. */
  readonly picture: string | null;
  readonly questions: readonly Question[];
}

/** What the page of each command answers: of an analysis out of its folder, of others out of one file. */
export function readQuestions(root: string): ReadonlyMap<string, Asked> {
  const others = parse(readFileSync(join(root, 'src/dev/pages/questions.yml'), 'utf8')) as Record<string, Asked>;
  const own = manifest.entries.map(({ id }): [string, Asked] => [
    id,
    { picture: null, questions: parse(readFileSync(join(root, 'src/analyses', id, 'questions.yml'), 'utf8')) },
  ]);
  return new Map([...Object.entries(others), ...own]);
}
