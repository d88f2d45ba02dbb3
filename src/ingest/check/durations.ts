import type { Message } from '../../core/message.js';
import type { Resolved } from '../mapping/index.js';
import type { Part } from '../shape/index.js';
import { samplesOf } from './part-values.js';
import { CHECK } from './words.js';

/** `1:02:30`, hours of any number: as spreadsheets and telephone systems write how long something took. */
const CLOCK = String.raw`\s*[0-9]+:[0-5]?[0-9]:[0-5]?[0-9](?:\.0+)?\s*`;
const SECONDS = /\bin s(?:ec(?:ond)?s?)?\b|[(（[_\s]s(?:ec(?:ond)?s?)?[)）\]]?$|\bseconds?$|sekunden|秒/i;
const HOURS = /\bin h(?:ours?)?\b|[(（[_\s]h(?:ours?|rs?)?[)）\]]?$|\bhours?$|stunden|小时/i;

/**
 * Columns that count minutes, with what their header or their cells say in another unit converted: `0:12:30`, "in seconds", "(hours)". Each
 * is said.
 */
export function inMinutes(
  parts: readonly Part[],
  resolved: readonly (readonly Resolved[])[],
): { readonly resolved: readonly (readonly Resolved[])[]; readonly notes: readonly Message[] } {
  const notes = new Map<string, Message>();
  const converted = resolved.map((columns, i) =>
    columns.map((column) => {
      if (column.model?.unit !== 'minutes' || column.turned !== undefined) return column;
      const { header, text } = column;
      const values = header === null ? [] : (samplesOf(parts[i]!, header) ?? []);
      const hasClock = values.some((value) => new RegExp(`^${CLOCK}$`).test(value));
      const isSeconds = header !== null && SECONDS.test(header);
      // A clock says its own unit, whatever the header counts.
      const isHours = header !== null && !isSeconds && !hasClock && HOURS.test(header);
      if (!hasClock && !isSeconds && !isHours) return column;
      const unit = isSeconds ? 's' : isHours ? 'h' : 'min';
      if (hasClock) notes.set(`${header} clock`, CHECK.clock_to_minutes({ header: header! }));
      if (unit !== 'min') notes.set(`${header} ${unit}`, CHECK.unit_to_minutes({ header: header!, unit }));
      const isClock = `coalesce(regexp_full_match(${text}, '${CLOCK}'), FALSE)`;
      const part = (n: number) => `CAST(split_part(split_part(trim(${text}), '.', 1), ':', ${n}) AS BIGINT)`;
      const clock = `CAST(${part(1)} * 3600 + ${part(2)} * 60 + ${part(3)} AS VARCHAR)`;
      // Whole seconds, whatever the mark of decimals is; other texts stay, for the check to name.
      const by = unit === 'h' ? '@ * 60' : '@ / 60';
      return {
        ...column,
        text: hasClock ? `CASE WHEN ${isClock} THEN ${clock} ELSE ${text} END` : text,
        turned: { where: unit === 'min' ? isClock : 'TRUE', by: `CAST(${by} AS DECIMAL(18,4))` },
      };
    }),
  );
  return { resolved: converted, notes: [...notes.values()] };
}
