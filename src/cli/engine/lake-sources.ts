import { UserError } from '../../core/errors.js';
import type { LakeSource } from '../../engine/trino/lake/lake-source.js';
import type { ColumnSource, SourceMapping } from '../../ingest/terms/index.js';
import type { Context } from '../context.js';
import { CLI } from '../words.js';

/**
 * The sources of the nearest mapping that name a `table:`, as the cluster's engine takes them; none where no config file has any.
 * Throws UserError E_MAPPING (exit usage) for what a view over the table cannot do, so that nothing is left out in silence.
 */
export async function lakeSources({ configs }: Pick<Context, 'configs'>): Promise<LakeSource[]> {
  const file = configs.find(({ sources }) => sources !== undefined);
  if (file === undefined) return [];
  const { parseMapping } = await import('../../ingest/mapping/index.js');
  const { sources } = parseMapping({ sources: file.sources }, file.path);
  return sources.flatMap((source) => (source.table === null ? [] : [lakeSource(source, file.path)]));
}

function lakeSource(source: SourceMapping, file: string): LakeSource {
  const refused = notCarried(source)[0];
  if (refused !== undefined)
    throw new UserError('E_MAPPING', 'usage', CLI.source_with_table_does({ file, refused }), {
      where: CLI.at_sources({ name: source.name, refused }),
      hint: CLI.put_into_view_cluster(),
    });
  return {
    name: source.name,
    into: source.into,
    table: source.table,
    columns: Object.fromEntries(Object.entries(source.columns).map(([name, column]) => [name, lakeColumn(column)])),
    drop: source.drop,
  };
}

/** What of a source belongs to files only, in the mapping's words. */
function notCarried(source: SourceMapping): string[] {
  const given: readonly (readonly [string, boolean])[] = [
    ['joins', source.joins.length > 0],
    ['unpivot', source.unpivot !== null],
    ['pivot', source.pivot !== null],
    ['collapse', source.collapse !== null],
    ['fill_down', source.fillDown.length > 0],
    ['row_types', source.rowTypes !== undefined],
    ['row_kinds', source.rowKinds !== undefined],
    ['files', source.files.length > 0],
    ['fixed', source.fixed !== undefined],
    ['encoding', source.encoding !== undefined],
    ['delimiter', source.delimiter !== undefined],
    ['quote', source.quote !== undefined],
    ['sheet', source.sheet !== undefined],
    ['header_row', source.headerRow !== undefined],
    ['decimal', source.decimal !== undefined],
    ['date_format', source.dateFormat !== undefined],
    ['mode', source.mode !== undefined],
    ['preset', source.preset !== undefined],
    ...Object.entries(source.columns).flatMap(([name, { fromFilename, year }]) => [
      [`columns.${name}.from_filename`, fromFilename !== undefined] as const,
      [`columns.${name}.year`, year !== undefined] as const,
    ]),
  ];
  return given.flatMap(([key, isGiven]) => (isGiven ? [key] : []));
}

const lakeColumn = ({ from, value, expr, recode, dateFormat }: ColumnSource): LakeSource['columns'][string] => ({
  ...(from === undefined ? {} : { from }),
  ...(value === undefined ? {} : { value }),
  ...(expr === undefined ? {} : { expr }),
  ...(recode === undefined ? {} : { recode }),
  ...(dateFormat === undefined ? {} : { dateFormat }),
});
