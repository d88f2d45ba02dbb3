import { OTHERS } from '../../core/columns/words.js';
import { Decimal } from '../../core/decimal.js';
import type { Movement } from '../../core/figures/change-text.js';
import { type Figured, MISSING } from '../../core/figures/figure-text.js';
import { VALUE } from '../../core/figures/words.js';
import type { Cell } from '../../core/result.js';
import type { Localizer } from '../../i18n/localizer.js';
import { cellText } from '../cell-text.js';
import { dayOf, microsecondsOf } from '../columnar/physical.js';
import { shortest } from '../machine-value.js';
import { widthOf } from '../terminal/width.js';
import { AS_TEXT, DATE, durationFormat, GENERAL, INSTANT, movementFormat, numberFormat } from './xlsx-formats.js';
import { type Face, Styles } from './xlsx-styles.js';

/** Excel counts days from 1899-12-30. */
const DAY_ZERO = 25_569;
const MINUTES_OF_DAY = 1440;
const MINUTES_OF_HOUR = 60;
/** Digits a spreadsheet keeps of a number; what has more is written as text. */
const DIGITS = 15;
/** Characters a cell can hold. */
const MOST_TEXT = 32_767;
/** Characters of a text that goes on in further lines of its cell. */
const LONG = 60;
const EMPTY = '<c/>';

const isDuration = ({ kind, unit }: Figured): boolean => kind !== 'money' && kind !== 'count' && unit === 'minutes';

/** A cell as XML with the characters it takes; 0 where it may reach over its neighbours. */
export interface Drawn {
  readonly xml: string;
  readonly width: number;
}

/** Cells of a workbook as XML, typed as what they are. Texts are inline, so that none can become a formula. */
export class Cells {
  readonly styles = new Styles();

  constructor(readonly words: Localizer) {}

  text(text: string, face: Face = 'plain', code: string = GENERAL): string {
    if (text === '') return EMPTY;
    const style = this.styles.of(code, face);
    return `<c t="inlineStr"${style === 0 ? '' : ` s="${style}"`}><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;
  }

  label(text: string, face: Face = 'plain'): Drawn {
    return { xml: this.text(text, face), width: widthOf(text) };
  }

  /** A text that goes on over the empty cells to its right. */
  beyond(text: string): Drawn {
    return { xml: this.text(text), width: 0 };
  }

  value(cell: Cell, own: Figured, analysis: string): Drawn {
    // What is usual of a count is no whole number.
    const isMean = own.kind === 'count' && typeof cell === 'number' && !Number.isInteger(cell);
    const meta: Figured = isMean ? { kind: 'number', decimals: 1 } : own;
    return { xml: this.typed(cell, meta, analysis), width: this.room(cell, meta, analysis) };
  }

  /** Characters that a value takes. */
  room(cell: Cell, meta: Figured, analysis: string): number {
    if (isDuration(meta) && typeof cell === 'number') {
      const hours = VALUE.hours({ n: Math.floor(Math.abs(cell) / MINUTES_OF_HOUR) });
      return widthOf(`${this.words.say(hours)} ${this.words.say(VALUE.minutes({ n: '00' }))}`);
    }
    const text = cellText(cell, meta, analysis, this.words);
    return text === MISSING ? 0 : widthOf(text);
  }

  moved(movement: Movement | null, meta: Figured): Drawn {
    if (movement === null) return { xml: EMPTY, width: 0 };
    const value = movement.by === 'points' ? movement.value * 100 : movement.value;
    return { xml: this.number(String(value), movementFormat(movement, meta, this.words)), width: 12 };
  }

  typed(cell: Cell, meta: Figured, analysis: string): string {
    if (cell === null) return EMPTY;
    if (typeof cell === 'boolean') return `<c t="b"><v>${cell ? 1 : 0}</v></c>`;
    if (typeof cell === 'string') return this.textOrDay(cell, meta, analysis);
    const value = Number(String(cell));
    if (!Number.isFinite(value)) return EMPTY;
    if (isDuration(meta)) return this.duration(value);
    const format = numberFormat(value, meta);
    return typeof cell === 'number' ? this.number(String(cell), format) : this.exact(cell, meta, format);
  }

  private textOrDay(cell: string, meta: Figured, analysis: string): string {
    const { kind } = meta;
    if ((kind === 'money' || kind === 'count') && /^-?\d+(\.\d+)?$/.test(cell))
      return this.exact(Decimal.parse(cell), meta, numberFormat(Number(cell), meta));
    if (kind === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(cell)) return this.number(String(dayOf(cell) + DAY_ZERO), DATE);
    if (kind === 'instant' && /^\d{4}-/.test(cell))
      return this.number(String(Number(microsecondsOf(cell)) / 86_400e6 + DAY_ZERO), INSTANT);
    if (kind === 'id') return this.text(cell, 'plain', AS_TEXT);
    const text =
      kind === 'code' ? this.words.code(analysis, cell) : cell === OTHERS ? this.words.say(VALUE.others()) : cell;
    return this.text(text, text.length > LONG ? 'wrapped' : 'plain');
  }

  private number(digits: string, format: string): string {
    return `<c s="${this.styles.of(format)}"><v>${digits}</v></c>`;
  }

  /** No spreadsheet shows a time below zero: that is a number of minutes. */
  private duration(minutes: number): string {
    const value = minutes < 0 ? minutes : minutes / MINUTES_OF_DAY;
    return this.number(String(value), durationFormat(minutes, this.words));
  }

  /** An exact number stays exact: as a text where a spreadsheet would round what is shown of it. */
  private exact(cell: bigint | Decimal, meta: Figured, format: string): string {
    const all = typeof cell === 'bigint' ? String(cell) : shortest(cell);
    const shown = meta.kind === 'money' && cell instanceof Decimal ? cell.round(2).toString() : all;
    return shown.replace(/[-.]/g, '').replace(/^0+/, '').length > DIGITS ? this.text(all) : this.number(all, format);
  }
}

/** Text as XML 1.0 can carry it: controls as `_x001B_`, which spreadsheets read back. */
export function xmlText(text: string): string {
  return text
    .slice(0, MOST_TEXT)
    .replace(/_x[0-9A-Fa-f]{4}_/g, '_x005F$&')
    .replace(
      /[\u0000-\u0008\u000b\u000c\u000d\u000e-\u001f\ufffe\uffff]/g,
      (c) => `_x${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    )
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
