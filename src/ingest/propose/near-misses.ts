import { english, type Message } from '../../core/message.js';
import { CORE } from '../../core/words.js';
import type { ModelColumn } from '../../model/column.js';
import type { ModelTable } from '../../model/table.js';
import type { Preset } from '../mapping/index.js';
import { type Candidate, filledValues, isOfEntry, neverDated, type ProposedColumn } from './candidate.js';
import { isDated, type Said, typeFit } from './type-fit.js';
import { PROPOSE } from './words.js';

/** For columns that are missing: headers that come near, each with what its values are, and the likeliest by column. */
export function nearMisses(
  missing: readonly (readonly string[])[],
  taken: ReadonlyMap<string, ProposedColumn>,
  ranked: readonly { column: string; candidate: Candidate }[],
  headers: readonly string[],
  samples: ReadonlyMap<string, readonly string[]>,
  presets: readonly Preset[],
  table: ModelTable,
  said: Said,
): { lines: Message[]; headers: Record<string, string> } {
  const lines = new Map<string, Message>();
  const nearest: Record<string, string> = {};
  const busy = new Set([...taken.values()].map(({ header }) => header));
  for (const names of missing) {
    const column = names[0]!;
    const model = table.columns[column]!;
    const free = headers.filter(
      (h) =>
        !busy.has(h) && (isOfEntry(column) || !neverDated(h, presets)) && couldBe(column, model, h, samples.get(h)),
    );
    const byName = ranked
      .filter((r) => names.includes(r.column) && free.includes(r.candidate.header))
      .map((r) => r.candidate.header);
    const byType = ['date', 'instant', 'money', 'number'].includes(model.type)
      ? free.filter((h) => filledValues(samples.get(h)).length > 0 && typeFit(model, samples.get(h)!, said) >= 0.8)
      : [];
    const near = [...new Set([...byName, ...byType])].slice(0, 3);
    // A date can hardly be another column; of numbers a file may have many, and the first is no better than the next.
    const likely = isDated(model) || byType.length === 1 ? near[0] : byName[0];
    if (likely !== undefined) nearest[column] = likely;
    const shown = near.map((of) =>
      CORE.remarked({ of, remark: describe(table.columns[column]!, samples.get(of) ?? [], said) }),
    );
    const refused = isDated(table.columns[column]!)
      ? headers.filter((h) => neverDated(h, presets)).map((header) => PROPOSE.time_of_entry({ header }))
      : [];
    for (const line of [...shown, ...refused]) lines.set(english(line), line);
  }
  return { lines: [...lines.values()], headers: nearest };
}

/** Headers of ids, numbers and codes, of which none is an amount or a day; and of what follows a creation. */
const NUMBERED =
  /(?:^|[\s_\-./#])(?:id|ids|no|nr|num|number|code|key|zip|postcode|phone|mobile|ean|upc|gtin|isbn|sku|barcode|position|index|rank)\.?$|编号|单号|编码|条码|代码|邮编|电话|手机|序号|штрихкод|баркод/i;
/** Headers of how many pieces, which are no money. */
const PIECES =
  /quantit|(?:^|[\s_\-./])(?:qty|pcs|pieces|units|count)(?:$|[\s_\-./])|数量|件数|個数|个数|수량|кол-?во|количество|menge|stück|anzahl|cantidad|quantità|ilość|adet/i;
const LATER =
  /clos|end|finish|complet|resol|solv|cancel|paid|deliver|ship|updat|modif|成交|结束|完成|关闭|解决|付款|发货|签收/i;

/** Days that are of no event of the row: plans, what a copy of the data was made, what happened last. */
const BESIDE =
  /(?:^|[^a-z])(?:last|next|due|expir|sync|schedul|attempt|birth|valid|planned|expected)|[a-z](?:Synced|Expires)|到期|生日|预计|计划/i;

/**
 * Whether a header may be proposed for a column that was not found: filled nearly throughout, no id or code for an amount or a day, no
 * later event for a creation. Ages, counts, days of the month and months without a year are no dates, though a period could be written so.
 */
function couldBe(column: string, model: ModelColumn, header: string, values: readonly string[] | undefined): boolean {
  const filled = filledValues(values);
  const dated = isDated(model);
  if (filled.length < (values ?? []).length * FILLED) return false;
  if ((dated || ['money', 'number'].includes(model.type)) && NUMBERED.test(header)) return false;
  if (dated && (BESIDE.test(header) || (isOfEntry(column) && LATER.test(header)))) return false;
  if (!dated && model.type === 'money' && (isCounted(filled) || PIECES.test(header))) return false;
  if (
    dated &&
    filled.length > 0 &&
    filled.every((value) => /^\d{8}$|^\d{12,14}$/.test(value.trim())) &&
    !isDayLike(filled)
  )
    return false;
  return !dated || filled.length === 0 || filled.some((value) => /\d.*\d.*\d.*\d/.test(value));
}

/** Share of rows that must have a value under a header that is proposed. */
const FILLED = 0.95;

/** Whole numbers that are no amounts: counters, each one more than the last, codes of eight and more digits, and years. */
function isCounted(values: readonly string[]): boolean {
  if (values.length < 2 || !values.every((value) => /^\d+$/.test(value.trim()))) return false;
  const numbers = values.map(Number);
  const rises = numbers.every((number, i) => i === 0 || number === numbers[i - 1]! + 1);
  return rises || values.every((value) => value.trim().length >= 8 || /^(?:19|20)\d{2}$/.test(value.trim()));
}

/** Eight digits that are days of years people keep books of; barcodes are none. */
const isDayLike = (values: readonly string[]): boolean =>
  values.every((value) => /^(?:19|20)\d{6}$/.test(value.trim()));

function describe(model: ModelColumn, values: readonly string[], said: Said): Message {
  const percent = Math.round(typeFit(model, values, said) * 100);
  if (isDated(model)) return PROPOSE.dates_in({ percent });
  return model.type === 'money' || model.type === 'number'
    ? PROPOSE.numbers_in({ percent })
    : PROPOSE.filled_in({ percent });
}
