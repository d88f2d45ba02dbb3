import { UserError } from '../../core/errors.js';
import { type Input, type Load, LoadWarning, type SourceMapping } from '../terms/index.js';
import { openText, type TextSource } from './text-source.js';
import { READ } from './words.js';

/** A source whose files are found to be text of some dialect and layout. */
export interface Opened extends Load {
  /** What the mapping says of it; null where nobody has named a source or a table. */
  readonly said: SourceMapping | null;
  readonly files: readonly TextSource[];
}

/** Opens the files of a source. Throws UserError for what is no text, has no columns, or no rows. */
export async function openSource(load: Load, said: SourceMapping | null, inputs: readonly Input[]): Promise<Opened> {
  const options = { ...readOptions(said), ...load.request.read };
  const files: TextSource[] = [];
  for (const input of inputs) files.push(await openText(input, options, load.work));
  if (!load.request.allowEmpty) for (const file of files) refuseEmpty(file);
  await makeRoom(load, files);
  const warnings = files.flatMap(({ file, warnings }) =>
    warnings.map((message) => new LoadWarning('W_HEADER', READ.in_file({ file, message }), null)),
  );
  return { ...load, said, files, warnings: [...load.warnings, ...warnings] };
}

/** Kilobytes that a column needs while its rows are stored, and megabytes that loads have anyway. */
const COLUMN_KB = 600;
const USUAL_MB = 256;

/** Wide files need more memory than loads usually take; a limit that the user has set stands. */
async function makeRoom({ request, writer }: Load, files: readonly TextSource[]): Promise<void> {
  const columns = Math.max(...files.map(({ layout }) => layout.headers.length));
  const megabytes = Math.ceil((columns * COLUMN_KB) / 1024);
  if (request.memoryLimit !== undefined || megabytes <= USUAL_MB) return;
  await writer.run(`SET memory_limit = '${megabytes + USUAL_MB}MB'`);
}

function refuseEmpty({ file, sample }: TextSource): void {
  if (sample.length > 0) return;
  throw new UserError('E_EMPTY', 'input', READ.has_header_no_rows({ file }), {
    hint: READ.export_again_empty_file(),
  });
}

const readOptions = (mapping: SourceMapping | null) =>
  mapping === null
    ? {}
    : Object.fromEntries(
        Object.entries({
          encoding: mapping.encoding,
          delimiter: mapping.delimiter,
          quote: mapping.quote,
          sheet: mapping.sheet,
          headerRow: mapping.headerRow,
          fixed: mapping.fixed,
        }).filter(([, value]) => value !== undefined),
      );
