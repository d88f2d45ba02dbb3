import { writeFileSync } from 'node:fs';
import { type Covered, coverageOf } from './figure.js';
import { FIGURES } from './figures.js';
import { UNMEASURED } from './unmeasured.js';

const WORLDS = 1000;
const [, , day = new Date().toISOString().slice(0, 10)] = process.argv;

const per = (share: number): string => `${(100 * share).toFixed(1)} %`;

/** Between 92 and 97.5 %, the Monte-Carlo error left aside; exact of a count, at least 92 %. */
export const isWithin = ({ figure, coverage }: Covered): boolean =>
  coverage >= 0.92 && (figure.exact === true || coverage <= 0.975);

const found = FIGURES.map((figure) => coverageOf(figure, WORLDS));
const rows = found.map((one) => {
  const { figure, coverage, error, shown, width } = one;
  const verdict = isWithin(one) ? 'yes' : coverage > 0.975 ? 'wider than asked' : 'no';
  return `| ${figure.id} | ${figure.world} | ${per(coverage)} | ${per(error)} | ${shown} | ${width.toFixed(3)} | ${verdict} |`;
});
const printed = found.map(
  ({ figure }) => `| ${figure.id} | ${figure.prints.map((name) => `\`${name}\``).join(', ')} |`,
);
const unique = [...new Set(printed)];
const text = `# Coverage of intervals

Of each interval that an analysis prints: in worlds whose truth is known, how often the nominal 95 % holds it. Made by
\`npm run coverage\` on ${day} with ${WORLDS} worlds a figure, seed 1; the error is the Monte-Carlo standard error. Asked is 92 to
97.5 %; of counts at least 92 %. An interval that is not shown (too few customers, or a few of them hold most of the money) is not
counted.

| Interval | World | Holds the truth | Error | Shown | Mean width | Within what is asked |
| -------- | ----- | --------------: | ----: | ----: | ---------: | -------------------- |
${rows.join('\n')}

## Where they are printed

| Interval | Columns and metrics |
| -------- | ------------------- |
${unique.join('\n')}

## Printed and not measured

| Column | Known of it |
| ------ | ----------- |
${Object.entries(UNMEASURED)
  .map(([name, known]) => `| \`${name}\` | ${known} |`)
  .join('\n')}
`;
process.stdout.write(text);
writeFileSync('docs/coverage.md', text);
