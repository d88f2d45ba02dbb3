import { writeFileSync } from 'node:fs';
import { type Covered, coverageOf, type Probability, tenthsOf } from './figure.js';
import { TARGETS } from './figures/resellers.js';
import { FIGURES } from './figures.js';
import { UNMEASURED } from './unmeasured.js';

const WORLDS = 1000;
const [, , day = new Date().toISOString().slice(0, 10)] = process.argv;

const per = (share: number): string => `${(100 * share).toFixed(1)} %`;

const RESELLERS = 8000;

/** Of nominal 95 % between 92 and 97.5 %, the Monte-Carlo error left aside; of a count at least 92 %; of another level 5 points either way. */
const isWithin = ({ figure: { level, exact }, coverage }: Covered): boolean =>
  level === undefined ? coverage >= 0.92 && (exact === true || coverage <= 0.975) : Math.abs(coverage - level) <= 0.05;

/** A probability by tenths of what was said. */
function tenthRows({ id, see }: Probability): string[] {
  return tenthsOf(see(1, RESELLERS)).map(({ said, came, error, cases }) => {
    const verdict = Math.abs(said - came) <= 0.05 ? 'yes' : 'no';
    return `| ${id} | ${per(said)} | ${per(came)} | ${per(error)} | ${cases} | ${verdict} |`;
  });
}

const found = FIGURES.map((figure) => coverageOf(figure, WORLDS));
const rows = found.map((one) => {
  const { figure, coverage, error, shown, width } = one;
  const verdict = isWithin(one) ? 'yes' : coverage > (figure.level ?? 0.95) ? 'wider than asked' : 'no';
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

## Probabilities, by tenths of what is said

On ${RESELLERS} planted resellers of four rhythms that had no part in the making (targets of .6 to 1.4 of the year before or of the true mean). Asked is
that what came true lies within 5 points of what was said.

| Probability | Said | Came true | Error | Cases | Within 5 points |
| ----------- | ---: | --------: | ----: | ----: | --------------- |
${TARGETS.flatMap(tenthRows).join('\n')}

## Printed and not measured

| Column | Known of it |
| ------ | ----------- |
${Object.entries(UNMEASURED)
  .map(([name, known]) => `| \`${name}\` | ${known} |`)
  .join('\n')}
`;
process.stdout.write(text);
writeFileSync('docs/coverage.md', text);
