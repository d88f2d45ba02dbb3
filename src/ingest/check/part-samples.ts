import { sampleColumn } from '../read/text-source.js';
import type { Part } from '../shape/stage.js';

export const joinLists = (lists: readonly (readonly string[])[]) => (lists.length === 1 ? lists[0]! : lists.flat());

/** What the files of a part show under a header; null where none has it. */
export function samplesOf({ source, stage }: Part, header: string): readonly string[] | null {
  const files = (source ? [source] : stage!.files).filter(({ layout }) => layout.headers.includes(header));
  if (files.length === 0) return null;
  return joinLists(files.map((file) => sampleColumn(file, file.layout.headers.indexOf(header))));
}
