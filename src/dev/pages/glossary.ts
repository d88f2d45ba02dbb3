import { COMMON_COLUMNS } from '../../core/columns/words.js';
import type { EntryStrings } from '../../core/manifest.js';
import { manifest } from '../../generated/manifest.js';
import { code, markdownTable } from './table.js';

type Strings = Readonly<Record<string, EntryStrings>>;
type Part = 'metrics' | 'codes' | 'columns';

/** Columns of fewer analyses are theirs to explain: a thousand terms are nothing to read. */
const SHARED = 2;

/** The terms of an answer in both languages, out of the words of the analyses. */
export async function glossaryPage(): Promise<string> {
  const [en, zh] = [await manifest.strings.en(), await manifest.strings['zh-CN']()];
  const heads = ['term', '中文', 'in machine formats', 'analyses'];
  const table = (part: Part) => markdownTable(heads, termsOf(part, en, zh));
  return `# Glossary

The terms of an answer in English and Chinese, with the name each has in JSON, CSV and \`--fail-on\`, and the analyses that use it. What exactly it means,
and what a column of one analysis alone is, stands in its definitions: \`crm-analyze explain gini\`, \`crm-analyze explain gold\`, \`crm-analyze explain tiers\`.
\`npm run generate\` writes this page out of the words.

## Metrics

${table('metrics')}

## Groups, states and verdicts

${table('codes')}

## Columns that several analyses share

${table('columns')}
`;
}

/** A line a term: two analyses that mean the same by it share one. */
function termsOf(part: Part, en: Strings, zh: Strings): string[][] {
  const found = new Map<string, { readonly cells: readonly string[]; readonly users: string[] }>();
  for (const { id } of manifest.entries)
    for (const [name, term] of Object.entries(en[id]![part])) {
      const cells = [term, zh[id]![part][name]!, code(name)];
      const key = cells.join('\n');
      const known = found.get(key) ?? { cells, users: [] };
      known.users.push(id);
      found.set(key, known);
    }
  const everywhere = (name: string) => part === 'columns' && Object.keys(COMMON_COLUMNS).includes(name.slice(1, -1));
  return [...found.values()]
    .filter(({ cells, users }) => part !== 'columns' || users.length >= SHARED || everywhere(cells[2]!))
    .map(({ cells, users }) => [...cells, everywhere(cells[2]!) ? 'all' : users.join(', ')])
    .sort(([a], [b]) => order(a!, b!));
}

const order = (a: string, b: string): number => {
  const [one, other] = [a.toLowerCase(), b.toLowerCase()];
  return one < other ? -1 : one > other ? 1 : a < b ? -1 : 1;
};
