import { z } from 'zod';
import type { AnyDeclaration } from '../core/analysis.js';
import { columnsOf } from '../core/columns.js';
import type { ManifestEntry, OptionEntry, TableEntry } from '../core/manifest.js';
import type { Cell } from '../core/result.js';

type Plain = Omit<ManifestEntry, 'load' | 'declare'>;

/** A declaration as the plain data that the generated manifest holds. */
export function describe(declaration: AnyDeclaration): Plain {
  return {
    id: declaration.id,
    group: declaration.group,
    ...(declaration.question === undefined ? {} : { question: declaration.question }),
    version: declaration.version,
    ...(declaration.changed === undefined ? {} : { changed: declaration.changed }),
    reads: declaration.reads,
    ...(declaration.readsAny === undefined ? {} : { readsAny: declaration.readsAny }),
    improves: declaration.improves ?? {},
    ...(declaration.uses === undefined ? {} : { uses: declaration.uses }),
    dated: declaration.dated,
    ...(declaration.cutBy === undefined ? {} : { cutBy: declaration.cutBy }),
    period: declaration.period,
    options: Object.entries((declaration.options as z.ZodObject).shape).map(([name, schema]) =>
      optionOf(name, schema as z.ZodType),
    ),
    tables: Object.entries(declaration.tables).map(([name, schema]) => tableOf(name, schema as z.ZodObject)),
    metrics: declaration.metrics,
    warnings: declaration.warnings,
    headlines: declaration.headlines,
    ...(declaration.headlineReads === undefined ? {} : { headlineReads: declaration.headlineReads }),
    charts: declaration.charts ?? [],
    ...(declaration.screen === undefined ? {} : { screen: declaration.screen }),
    examples: declaration.examples,
  };
}

const tableOf = (name: string, schema: z.ZodObject): TableEntry => ({
  name,
  long: (schema.meta() as { long?: boolean } | undefined)?.long === true,
  columns: columnsOf(schema),
});

function optionOf(name: string, schema: z.ZodType): OptionEntry {
  let inner = schema;
  let fallback: Cell | readonly Cell[] | undefined;
  let nullable = false;
  const isSaved = schema.meta()?.saved === true;
  for (;;) {
    if (inner instanceof z.ZodDefault) {
      fallback = inner.def.defaultValue as Cell;
      inner = inner.unwrap() as z.ZodType;
    } else if (inner instanceof z.ZodNullable) {
      nullable = true;
      inner = inner.unwrap() as z.ZodType;
    } else break;
  }
  if (fallback === undefined && !nullable) throw new Error(`option ${name} needs a default`);
  const type = isSaved ? ({ type: 'saved' } as const) : typeOf(name, inner);
  return { name, ...type, default: fallback ?? null, nullable };
}

function typeOf(name: string, schema: z.ZodType): Pick<OptionEntry, 'type' | 'choices'> {
  if (schema instanceof z.ZodEnum) return { type: 'enum', choices: schema.options as string[] };
  if (schema instanceof z.ZodBoolean) return { type: 'flag' };
  if (schema instanceof z.ZodString) return { type: 'text' };
  if (schema instanceof z.ZodNumber) return { type: schema.format === 'safeint' ? 'integer' : 'number' };
  if (schema instanceof z.ZodArray) return { type: schema.element instanceof z.ZodNumber ? 'numbers' : 'texts' };
  throw new Error(`option ${name}: no flag can be made of its type`);
}
