import { DOCUMENT_HEAD, SPREADSHEET } from './xlsx-parts.js';

/** What a cell looks like beside the form of its number. */
const FACES = {
  plain: '',
  header: '<alignment vertical="top" wrapText="1"/>',
  title: '<alignment vertical="top" wrapText="1"/>',
  strong: '<alignment vertical="top" wrapText="1"/>',
  wrapped: '<alignment vertical="top" wrapText="1"/>',
} as const;
export type Face = keyof typeof FACES;

const font = (size: number, isBold: boolean) =>
  `<font>${isBold ? '<b/>' : ''}<sz val="${size}"/><name val="Calibri"/></font>`;
const FONTS = [font(11, false), font(11, true), font(14, true)];
const FONT_OF: Readonly<Record<Face, number>> = { plain: 0, header: 1, title: 2, strong: 1, wrapped: 0 };
const FILLS = [
  '<fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill>',
  '<fill><patternFill patternType="solid"><fgColor rgb="FFEDEDED"/><bgColor indexed="64"/></patternFill></fill>',
];

/** Number formats that every spreadsheet has, and where those of ours begin. */
const BUILT_IN: ReadonlyMap<string, number> = new Map([
  ['General', 0],
  ['@', 49],
]);
const FIRST_OWN = 164;

const escaped = (code: string): string =>
  code.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The forms that cells of a workbook take, each once: what stands in its cells is known when they are written. */
export class Styles {
  private readonly codes = new Map<string, number>();
  private readonly found = new Map<string, number>();
  private readonly forms: string[] = [];

  constructor() {
    this.of('General');
  }

  /** Place of a form among the workbook's; the first is that of a bare cell. */
  of(code: string, face: Face = 'plain'): number {
    const key = `${face} ${code}`;
    const known = this.found.get(key);
    if (known !== undefined) return known;
    const place = this.forms.length;
    this.found.set(key, place);
    const alignment = FACES[face];
    this.forms.push(
      `<xf numFmtId="${this.codeId(code)}" fontId="${FONT_OF[face]}" fillId="${face === 'header' ? 2 : 0}" borderId="0" xfId="0"` +
        ` applyNumberFormat="1" applyFont="1" applyFill="1"${alignment === '' ? '/>' : ` applyAlignment="1">${alignment}</xf>`}`,
    );
    return place;
  }

  private codeId(code: string): number {
    const builtIn = BUILT_IN.get(code);
    if (builtIn !== undefined) return builtIn;
    if (!this.codes.has(code)) this.codes.set(code, FIRST_OWN + this.codes.size);
    return this.codes.get(code)!;
  }

  xml(): string {
    const list = (tag: string, items: readonly string[]) =>
      items.length === 0 ? '' : `<${tag} count="${items.length}">${items.join('')}</${tag}>`;
    const codes = [...this.codes].map(([code, id]) => `<numFmt numFmtId="${id}" formatCode="${escaped(code)}"/>`);
    return (
      `${DOCUMENT_HEAD}<styleSheet xmlns="${SPREADSHEET}">${list('numFmts', codes)}${list('fonts', FONTS)}${list('fills', FILLS)}` +
      '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
      `${list('cellXfs', this.forms)}` +
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
    );
  }
}
