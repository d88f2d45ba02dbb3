import { writeFileSync } from 'node:fs';
import { CHANCES, FIGURES, GROUPS } from './figures.js';
import { kept, keyOf, type Measured, type Part } from './measured.js';
import { UNMEASURED } from './unmeasured.js';

const PAGE = 'docs/coverage.md';

const per = (share: number): string => `${(100 * share).toFixed(1)} %`;
const code = (name: string): string => `\`${name}\``;

const table = (head: string, rule: string, rows: readonly string[]): string => [head, rule, ...rows].join('\n');

/** Of nominal 95 % between 92 and 97.5 %, of another level 5 points either way; of counts at least so much. */
function verdictOf({ coverage }: Measured, level: number | undefined, exact: boolean): string {
  const least = level === undefined ? 0.92 : level - 0.05;
  const most = exact ? 1 : level === undefined ? 0.975 : level + 0.05;
  return coverage < least ? 'no' : coverage > most ? 'wider than asked' : 'yes';
}

function figureRows(name: string, part: Part): string[] {
  return GROUPS[name]!.figures.flatMap((figure) => {
    const found = part.figures[keyOf(figure)];
    if (found === undefined) return [];
    const { coverage, error, shown, width, midP } = found;
    const widths = midP === undefined ? width.toFixed(3) : `${width.toFixed(3)} (mid-p ${midP.toFixed(3)})`;
    const level = figure.level === undefined ? '' : `, ${per(figure.level)}`;
    const verdict = verdictOf(found, figure.level, figure.exact === true);
    return `| ${figure.id}${level} | ${figure.world} | ${per(coverage)} | ${per(error)} | ${shown} | ${widths} | ${verdict} |`;
  });
}

/** A probability by tenths of what was said; a tenth without cases has no row. */
function tenthRows(name: string, part: Part): string[] {
  return GROUPS[name]!.chances.flatMap((one) =>
    (part.chances[keyOf(one)] ?? [])
      .filter(({ cases }) => cases > 0)
      .map(({ said, came, error, cases }) => {
        const gap = Math.abs(said - came);
        const verdict = gap <= 0.05 ? 'yes' : gap <= 0.05 + 2 * error ? 'within its error' : 'no';
        return `| ${one.id} | ${one.world} | ${per(said)} | ${per(came)} | ${per(error)} | ${cases} | ${verdict} |`;
      }),
  );
}

function printedRows(): string[] {
  const printed = new Map<string, Set<string>>();
  for (const { id, prints } of [...FIGURES, ...CHANCES])
    for (const name of prints) printed.set(name, (printed.get(name) ?? new Set()).add(id.replace(/,.*/, '')));
  return [...printed]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, ids]) => `| ${code(name)} | ${[...ids].join('; ')} |`);
}

/** The page of all that was measured, each part with the day of its measuring. */
export function writePage(): void {
  const parts = [...kept()];
  const days = parts.map(([name, { day, worlds }]) => `${name} on ${day}, ${worlds} worlds a figure`);
  const figures = parts.flatMap(([name, part]) => figureRows(name, part));
  const chances = parts.flatMap(([name, part]) => tenthRows(name, part));
  const text = `# Coverage of intervals

Of each interval that an analysis prints: in worlds whose truth is known, how often it holds it. 95 % is its level where no other
stands. Made by \`npm run coverage\`, seed 1: ${days.join('; ')}. The error is the Monte-Carlo standard error. Asked is 92 to 97.5 %
of 95, of another level 5 points either way; of counts, whose jumps let no interval cover its level everywhere, at least 92 %,
with the mean width of the mid-p interval in the same worlds beside its own. An interval that is not shown (too few, or a few
customers hold most of the money) is not counted. A p-value holds where it says more than .05 in a world without effect.

${table(
  '| Interval | World | Holds the truth | Error | Shown | Mean width | Within what is asked |',
  '| -------- | ----- | --------------: | ----: | ----: | ---------: | -------------------- |',
  figures,
)}

## Probabilities, by tenths of what is said

What was said, and the share of it that came true, in worlds that had no part in the making. Asked is that the two lie within 5
points of each other.

${table(
  '| Probability | World | Said | Came true | Error | Cases | Within 5 points |',
  '| ----------- | ----- | ---: | --------: | ----: | ----: | --------------- |',
  chances,
)}

## Where they are printed

${table('| Column or metric | Interval |', '| ---------------- | -------- |', printedRows())}

## Printed and not measured

${table(
  '| Column | Why, and what is known of it |',
  '| ------ | ---------------------------- |',
  Object.entries(UNMEASURED).map(([name, known]) => `| ${code(name)} | ${known} |`),
)}
`;
  writeFileSync(PAGE, text);
}
