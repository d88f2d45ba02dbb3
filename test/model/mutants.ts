/** A text with one of its boundaries moved by one step, and where. */
export interface Mutant {
  readonly text: string;
  readonly change: string;
}

const STRICTER: Readonly<Record<string, string>> = { '<': '<=', '<=': '<', '>': '>=', '>=': '>' };

/** What is no boundary: comments, texts, types, terms of GROUP BY and ORDER BY, and the 1 that is only counted. */
const NO_BOUNDARY = /--[^\n]*|'[^']*'|\bdecimal\([^)]*\)|\b(?:GROUP|ORDER) BY [^()\n]*|\bTHEN 1 END\b/gi;

/**
 * Every comparison made stricter or looser, every number and every day asked for moved up and down by one, one at a time: a case must
 * tell each of these texts from ours.
 */
export function mutantsOf(text: string): Mutant[] {
  const bare = text.replace(NO_BOUNDARY, (found) => ' '.repeat(found.length));
  const mutants: Mutant[] = [];
  const replace = (at: number, found: string, by: string) => {
    const before = text.slice(0, at).split('\n');
    const place = `${before.length}:${before.at(-1)!.length + 1}`;
    mutants.push({
      text: text.slice(0, at) + by + text.slice(at + found.length),
      change: `${place} ${found} -> ${by}`,
    });
  };
  for (const { index, 0: found } of bare.matchAll(/<=|>=|<>|<|>/g)) {
    if (STRICTER[found] !== undefined) replace(index, found, STRICTER[found]);
  }
  for (const { index, 0: found } of bare.matchAll(/(?<![\w$.])\d+(?![\w.])/g)) {
    replace(index, found, String(Number(found) + 1));
    replace(index, found, String(Number(found) - 1));
  }
  for (const { index, 0: found } of bare.matchAll(/CAST\(\$\w+ AS date\)/g)) {
    replace(index, found, `date_add('day', 1, ${found})`);
    replace(index, found, `date_add('day', -1, ${found})`);
  }
  return mutants;
}
