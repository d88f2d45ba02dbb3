import { UserError } from '../../core/errors.js';
import type { Message } from '../../core/message.js';
import { identifier } from '../../core/quoting.js';
import { allOf } from '../../core/words.js';
import { isDated } from '../propose/index.js';
import { sampleColumn } from '../read/index.js';
import type { Part } from '../shape/index.js';
import { LoadWarning } from '../terms/index.js';
import { currenciesOf, currencyCode } from '../values/index.js';
import type { Planned } from './plan.js';
import { CHECK } from './words.js';

/**
 * What a careful person would notice in the samples although every value reads. Throws E_EXCEL_IDS for ids that a spreadsheet
 * has turned into rounded numbers: they are lost, whatever is done here.
 */
export function suspectRows<T extends Planned>(source: T): T {
  const warnings = [...source.warnings];
  const warn = (code: LoadWarning['code'], said: Message) => warnings.push(new LoadWarning(code, said, null));
  for (const { part, columns } of source.readings) {
    for (const { name, model, header } of columns) {
      if (model === null || header === null) continue;
      const values = samplesOf(part, header);
      const label = `${part.label}: ${name} ("${header}")`;
      if (model.type === 'id') {
        const mangled = values.find((value) => value.includes('+') && /^\d(?:[.,]\d+)?E\+\d+$/i.test(value.trim()));
        if (mangled !== undefined) refuseMangled(label, mangled);
      }
      if (isDated(model) && values.some((value) => /^\d{1,5}(?:\.\d+)?$/.test(value.trim())))
        refuseBareDays(part, label, values);
      if (['money', 'number', 'integer'].includes(model.type)) {
        refuseMerged(part, label, header);
        const rounded = values.find((value) => /^[+-]?\d(?:[.,]\d{1,3})?E[+-]?\d+$/i.test(value.trim()));
        if (rounded) warn('W_EXPONENT', CHECK.rounded_numbers({ label, example: rounded }));
        const fine = values.find((value) => /^[+-]?\d+\.\d{5,}$/.test(value.trim()));
        if (fine) warn('W_DECIMALS', CHECK.more_than_four_decimals({ label, example: fine }));
        const unit = model.type === 'integer' ? null : unitOf(label, name, header);
        if (unit !== null) warn('W_UNIT', unit);
        const currencies = new Set([...values.flatMap(currenciesOf), ...shownCurrencies(part, header)]);
        if (currencies.size > 1)
          warn('W_CURRENCIES', CHECK.mixed_currencies({ label, currencies: allOf([...currencies]) }));
      }
      if (name === 'created_on' || name === 'created_at') warnings.push(...importDay(label, values));
    }
  }
  if (source.mapping.amountBasis === 'gross') warn('W_GROSS', CHECK.amounts_are_gross({ source: source.mapping.name }));
  return { ...source, warnings };
}

const UNITS: readonly (readonly [RegExp, string, string])[] = [
  [/[(（[]\s*(?:in\s+)?(?:cents?|pence|分)\s*[)）\]]|\bin (?:cents|pence)\b|[_ ]cents$/i, 'hundredths', '/ 100'],
  [/亿/, '亿', '* 100000000'],
  [
    /百万|[(（[]\s*(?:in\s+)?(?:[$€£¥]\s*)?(?:m|mm|mn|mio|millions?)\s*[)）\]]|\bin millions\b/i,
    'millions',
    '* 1000000',
  ],
  [/万/, '万', '* 10000'],
  [
    /千元|[(（[]\s*千\s*[)）\]]|[(（[]\s*(?:in\s+)?(?:[$€£¥]\s*)?(?:k|thousands?|tsd\.?|'?000s?)\s*[)）\]]|\bin thousands\b/i,
    'thousands',
    '* 1000',
  ],
];

/** A header that says its values are counted in something else than one: nothing is changed, but it is said. */
function unitOf(label: string, column: string, header: string): Message | null {
  const found = UNITS.find(([pattern]) => pattern.test(header));
  if (found === undefined) return null;
  const expression = JSON.stringify(`${identifier(header)} ${found[2]}`);
  return CHECK.counts_in_unit({ label, unit: found[1], change: `${column}: { expr: ${expression} }` });
}

/** What the files of a part show under a header, row after row. */
export function samplesOf({ source, stage, headers }: Part, header: string): string[] {
  const files = source ? [source] : stage!.files;
  return files.flatMap((file) => {
    const at = (source ? headers : file.layout.headers).indexOf(header);
    return at < 0 ? [] : sampleColumn(file, at);
  });
}

/** Of workbooks, the currencies of the cells' formats. */
function shownCurrencies({ source, stage }: Part, header: string): string[] {
  return (source ? [source] : stage!.files).flatMap(({ sheet, layout }) =>
    [...(sheet?.currencies.get(layout.headers.indexOf(header)) ?? [])].flatMap((mark) => currencyCode(mark) ?? []),
  );
}

/** A day number without a date's format may be of either system of Excel, which lie four years apart. */
function refuseBareDays({ source, stage }: Part, label: string, values: readonly string[]): void {
  const files = source ? [source] : stage!.files;
  if (!files.some(({ sheet }) => sheet?.from1904)) return;
  const example = values.find((value) => /^\d{1,5}(?:\.\d+)?$/.test(value.trim()));
  throw new UserError('E_DATE_1904', 'input', CHECK.holds_without_date_format({ label, example: example! }), {
    hint: CHECK.give_column_date_format(),
  });
}

/** An amount merged over several rows is one amount, or one for each: nothing tells. */
function refuseMerged({ source, stage }: Part, label: string, header: string): void {
  for (const { sheet, layout } of source ? [source] : stage!.files) {
    if ((sheet?.merged.get(layout.headers.indexOf(header)) ?? 0) < layout.firstLine) continue;
    throw new UserError('E_MERGED', 'input', CHECK.has_cells_merged_over({ label }), {
      hint: CHECK.unmerge_them_spreadsheet_leave(),
    });
  }
}

function refuseMangled(label: string, example: string): never {
  throw new UserError('E_EXCEL_IDS', 'input', CHECK.holds_spreadsheet_has_turned({ label, example }), {
    hint: CHECK.export_again_do_not(),
  });
}

/** More than a fifth of what was "created" on one day was imported on it. */
function importDay(label: string, values: readonly string[]): LoadWarning[] {
  const days = values.map((value) => value.trim().split(/[T ]/)[0]!).filter((day) => day !== '');
  const counts = new Map<string, number>();
  for (const day of days) counts.set(day, (counts.get(day) ?? 0) + 1);
  const [day, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
  if (days.length < 50 || count <= days.length * 0.2) return [];
  const share = Math.round((count / days.length) * 100);
  return [new LoadWarning('W_IMPORT_DAY', CHECK.created_on_one_day({ label, share, day }), count)];
}
