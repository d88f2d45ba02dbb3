import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Preset, PresetTable } from '../ingest/mapping/preset.js';

/** Where two presets know a header, the earlier says what it is; those of a language know least and come last. */
const ORDER = [
  'shopify',
  'salesforce',
  'zendesk',
  'odoo',
  'kingdee',
  'hubspot',
  'xero',
  'quickbooks',
  'paypal',
  'wildberries',
  'tally',
  'datev',
  'amazon',
  'amazon-range',
  'sage',
  'etsy',
  'vend',
  'pinduoduo',
  'taobao',
  'youzan',
  'eccube',
  'magento',
  'delighted',
  'qualtrics',
  'surveymonkey',
  'twenty',
  'woocommerce',
  'bigcommerce',
  'squarespace',
  'prestashop',
  'stripe',
  'square',
  'toast',
  'amazon-orders',
  'freshdesk',
  'servicenow',
  'pipedrive',
  'zoho',
  'jd',
  'doudian',
  'rakuten',
  'smartstore',
  'ozon',
  'generic-en',
  'generic-zh',
  'generic-de',
  'generic-fr',
  'generic-es',
  'generic-pt',
  'generic-it',
  'generic-pl',
  'generic-ru',
  'generic-tr',
  'generic-ja',
  'generic-ko',
  'generic-ar',
  'generic-th',
];

/** The presets of `src/ingest/mapping/presets` in order, as data. Throws where a file is not in the order or the other way round. */
export function readPresets(root: string): Preset[] {
  const folder = join(root, 'src/ingest/mapping/presets');
  const there = readdirSync(folder).map((name) => name.replace(/\.yml$/, ''));
  const stray = [...there.filter((name) => !ORDER.includes(name)), ...ORDER.filter((name) => !there.includes(name))];
  if (stray.length > 0) throw new Error(`presets: ${stray.join(', ')} must stand in ${folder} and in the order here`);
  return ORDER.map((name) => {
    const raw = parse(readFileSync(join(folder, `${name}.yml`), 'utf8')) as Omit<Preset, 'tables'> & {
      readonly tables?: Readonly<Record<string, Record<string, unknown>>>;
    };
    const { never = {}, gross = [], names = [], contrary = {}, any = {}, tables = {} } = raw;
    return { name: raw.name, never, gross, names, contrary, any, tables: mapValues(tables, presetTable) };
  });
}

/** A table's headers alone, or with what else a preset says of it. */
const presetTable = (table: Record<string, unknown>): PresetTable =>
  'columns' in table
    ? ({ match: [], ...table } as unknown as PresetTable)
    : { match: [], columns: table as Record<string, readonly string[]> };

const mapValues = <A, B>(record: Readonly<Record<string, A>>, to: (value: A) => B): Record<string, B> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, to(value)]));
