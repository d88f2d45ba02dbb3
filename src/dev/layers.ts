import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';

/** Checks the layer rules, and that modules were really seen: a misread setting would pass with none. */
const LEAST_MODULES = 50;

const { default: rules } = await import(pathToFileURL(join(process.cwd(), '.dependency-cruiser.mjs')).href);
const { output } = await cruise(
  ['src'],
  { ...rules.options, ruleSet: { forbidden: rules.forbidden }, validate: true },
  undefined,
  { tsConfig: extractTSConfig('tsconfig.json') },
);
const { summary } = output as ICruiseResult;
for (const { from, to, rule } of summary.violations) {
  const { comment } = rules.forbidden.find(({ name }: { name: string }) => name === rule.name) ?? {};
  process.stderr.write(`${from} → ${to}: ${rule.name}. ${comment ?? ''}\n`);
}
process.stderr.write(`${summary.totalCruised} modules, ${summary.violations.length} layer violations\n`);
if (summary.violations.length > 0 || summary.totalCruised < LEAST_MODULES) process.exitCode = 1;
