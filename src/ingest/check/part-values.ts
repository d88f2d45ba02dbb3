import type { Resolved } from '../mapping/index.js';
import { saidPeriod, sampleColumn } from '../read/index.js';
import type { Part } from '../shape/index.js';
import type { SourceMapping } from '../terms/index.js';
import type { ValueSource } from './conventions.js';

/** What the files of a part show under a header; null where none has it. */
export function samplesOf({ source, stage }: Part, header: string): readonly string[] | null {
  const files = (source ? [source] : stage!.files).filter(({ layout }) => layout.headers.includes(header));
  if (files.length === 0) return null;
  return joinLists(files.map((file) => sampleColumn(file, file.layout.headers.indexOf(header))));
}

/** Where the values of a source stand, for whoever settles how they are read. */
export function valueSource(
  mapping: SourceMapping,
  parts: readonly Part[],
  resolved: readonly (readonly Resolved[])[],
): ValueSource {
  const direct = ({ header }: Resolved) => header !== null;
  return {
    file:
      parts
        .map(({ label }) => label)
        .slice(0, 3)
        .join(', ') || mapping.name,
    complete: parts.every(({ source }) => source?.complete === true),
    period: saidPeriod(parts.flatMap(({ source, stage }) => source ?? stage!.files)),
    relations: parts.map(({ relation }, i) => ({ sql: relation, columns: resolved[i]! })),
    sample(column) {
      if (!direct(column)) return null;
      const samples = parts.map((part, i) =>
        ownSample(
          part,
          resolved[i]!.find(({ name }) => name === column.name),
        ),
      );
      return samples.some((sample) => sample === null) ? null : joinLists(samples.map((sample) => sample!));
    },
  };
}

const joinLists = (lists: readonly (readonly string[])[]) => (lists.length === 1 ? lists[0]! : lists.flat());

/** Values of a column that stands in the file as it is; null where only the rows tell. */
function ownSample({ source, stage }: Part, column: Resolved | undefined): readonly string[] | null {
  if (stage?.remade) return null;
  const header = column?.header ?? null;
  if (header === null) return [];
  const files = source ? [source] : stage!.files;
  const known = files.filter(({ layout }) => layout.headers.includes(header));
  if (known.length === 0) return source ? [] : null;
  return joinLists(known.map((file) => sampleColumn(file, file.layout.headers.indexOf(header))));
}
