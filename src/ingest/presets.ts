import genericEn from './presets/generic-en.yml';
import genericZh from './presets/generic-zh.yml';
import hubspot from './presets/hubspot.yml';
import kingdee from './presets/kingdee.yml';
import odoo from './presets/odoo.yml';
import salesforce from './presets/salesforce.yml';
import shopify from './presets/shopify.yml';
import zendesk from './presets/zendesk.yml';
import type { ColumnSource } from './source-mapping.js';

export interface PresetTable {
  /** Headers that together give the source away; any one of several lists. */
  readonly match: readonly (readonly string[])[];
  /** Canonical column → header texts, or a whole column source whose headers must be there. */
  readonly columns: Readonly<Record<string, readonly string[] | ColumnSource>>;
  readonly fill_down?: readonly string[];
  /** Condition of rows to leave out, and the header it needs. */
  readonly drop?: string;
  readonly drop_needs?: string;
  readonly amount_basis?: 'net' | 'gross';
}

export interface Preset {
  readonly name: string;
  readonly never: { readonly dated?: readonly string[] };
  /** Headers of amounts that include tax. */
  readonly gross: readonly string[];
  readonly any: Readonly<Record<string, readonly string[]>>;
  readonly tables: Readonly<Record<string, PresetTable>>;
}

let presets: Promise<readonly Preset[]> | undefined;

/** All presets, generic ones last. */
export function loadPresets(): Promise<readonly Preset[]> {
  presets ??= readPresets();
  return presets;
}

async function readPresets(): Promise<readonly Preset[]> {
  const { parse } = await import('yaml');
  return [shopify, salesforce, zendesk, odoo, kingdee, hubspot, genericEn, genericZh].map((text) => {
    const raw = parse(text) as Partial<Preset> & { tables?: Record<string, Record<string, unknown>> };
    const tables: Record<string, PresetTable> = {};
    for (const [name, table] of Object.entries(raw.tables ?? {})) {
      const whole = 'columns' in table;
      tables[name] = whole
        ? ({ match: [], ...(table as object) } as unknown as PresetTable)
        : { match: [], columns: table as Record<string, readonly string[]> };
    }
    return { name: raw.name!, never: raw.never ?? {}, gross: raw.gross ?? [], any: raw.any ?? {}, tables };
  });
}

/** Headers compare without case, width, spaces and punctuation: `Order_ID` is `order id`. */
export function headerKey(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]/gu, '');
}
