import writeXlsx from 'write-excel-file/node';
import { inEasternFile, inPhoneFiles, type Shop } from './build.js';
import { csv, gb18030, germanDate, germanMoney, slashDate, timeless } from './encode.js';
import { cents, columnsOf, money, type Row, tableNames } from './tables.js';

export type Files = Map<string, Uint8Array>;

const LATE_MONTHS = ['2025-11', '2025-12'];
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The tidy majority: rows that no untidy file holds. */
function tidy(shop: Shop): Map<string, Row[]> {
  const { tables } = shop;
  const inSalesforce = new Set(shop.salesforce.map((r) => r.Id));
  const rest = (rows: Row[], elsewhere: Row[]): Row[] => rows.filter((r) => !elsewhere.includes(r));
  const special: Partial<Record<string, Row[]>> = {
    orders: tables.orders.filter((r) => !inEasternFile(r) && !inPhoneFiles(r)),
    opportunities: tables.opportunities.filter((r) => !inSalesforce.has(r.opportunity_id)),
    tickets: tables.tickets.filter((r) => r.department !== 'web'),
    surveys: tables.surveys.filter((r) => r.scale_max !== '10' || r.instrument === 'nps'),
    agent_periods: tables.agent_periods.filter((r) => !LATE_MONTHS.includes(r.period_start!.slice(0, 7))),
    costs: rest(tables.costs, shop.berlinCosts),
    quotas: rest(tables.quotas, shop.resellerQuotas),
  };
  return new Map(tableNames.map((t) => [t, special[t] ?? tables[t]]));
}

const EAST: readonly (readonly [string, string])[] = [
  ['单据编号', 'order_id'],
  ['行号', 'line_no'],
  ['客户编码', 'customer_id'],
  ['单据日期', 'ordered_at'],
  ['制单时间', ''],
  ['业务员编码', 'rep_id'],
  ['代理商编码', 'reseller_id'],
  ['渠道', 'channel'],
  ['存货编码', 'product_id'],
  ['数量', 'quantity'],
  ['折扣额', 'discount'],
  ['金额', 'amount'],
  ['税额', 'tax'],
  ['价税合计', ''],
  ['成本', 'line_cost'],
  ['原单编号', 'returns_order_id'],
  ['活动编码', 'campaign_id'],
  ['状态', ''],
];

function eastern(rows: readonly Row[]): Uint8Array {
  const columns = EAST.map(([name]) => name);
  const channel: Record<string, string> = { store: '门店', online: '网店', reseller: '代理' };
  const lines = rows.map((r) => {
    const out = Object.fromEntries(EAST.map(([name, from]) => [name, r[from] ?? '']));
    const on = r.ordered_at!.slice(0, 10);
    return {
      ...out,
      单据日期: slashDate(on),
      制单时间: `${slashDate(on)} 23:30`,
      渠道: channel[r.channel!]!,
      价税合计: money(cents(r.amount!) + cents(r.tax!)),
      状态: '已审核',
    } as Record<string, string>;
  });
  const total = (name: string): string => money(lines.reduce((sum, l) => sum + cents(l[name]!), 0));
  const summed = ['折扣额', '金额', '税额', '价税合计', '成本'].map((name) => [name, total(name)]);
  const quantity = lines.reduce((sum, l) => sum + Number(l.数量), 0);
  const footer = { 单据编号: '合计', 数量: String(quantity), ...Object.fromEntries(summed) } as Record<string, string>;
  const title = `华东分公司 销售订单明细表${','.repeat(columns.length - 1)}\r\n`;
  return gb18030(title + csv(columns, [...lines, footer], ',', '\r\n'));
}

function phone(rows: readonly Row[]): [string, Uint8Array][] {
  const heads = new Map(rows.map((r) => [r.order_id, r]));
  const headers = [...heads.values()].map((r) => ({
    ...{
      order_no: r.order_id!,
      customer: r.customer_id!,
      order_date: r.ordered_at!,
      currency: r.currency!,
      rep: r.rep_id!,
    },
    ...{
      branch: r.branch!,
      region: r.region!,
      campaign: r.campaign_id!,
      return_of: r.returns_order_id!,
      state: r.status!,
    },
  }));
  const lines = rows.map((r) => ({
    ...{
      order_no: r.order_id!,
      line: r.line_no!,
      product: r.product_id!,
      qty: r.quantity!,
      discount: r.discount!,
    },
    ...{ net: r.amount!, tax: r.tax!, cost: r.line_cost! },
  }));
  return [
    ['order_headers.csv', utf8(csv(Object.keys(headers[0]!), headers))],
    ['order_lines.csv', utf8(csv(Object.keys(lines[0]!), lines))],
  ];
}

function berlinCosts(rows: readonly Row[]): Uint8Array {
  const kind: Record<string, string> = { wages: 'Löhne', rent: 'Miete', freight: 'Fracht' };
  const lines = rows.map((r) => ({
    Buchungsdatum: germanDate(r.occurred_on!),
    Betrag: germanMoney(r.amount!),
    Kostenart: kind[r.kind!]!,
  }));
  return utf8(csv(['Buchungsdatum', 'Betrag', 'Kostenart'], lines, ';', '\r\n'));
}

async function quotaBook(rows: readonly Row[]): Promise<Uint8Array> {
  const date = (text: string) => ({ value: new Date(`${text}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' });
  const bold = (value: string) => ({ value, fontWeight: 'bold' as const });
  const title = [{ ...bold('Reseller targets 2025'), columnSpan: 4 }, null, null, null];
  const header = ['Reseller', 'From', 'To', 'Target (CNY, net)'].map(bold);
  const body = rows.map((r) => [
    { value: r.reseller_id!, type: String },
    date(r.period_start!),
    date(r.period_end!),
    { value: Number(r.amount), type: Number, format: '#,##0.00' },
  ]);
  return timeless(new Uint8Array(await writeXlsx([title, header, ...body], { sheet: 'Targets' }).toBuffer()));
}

/** Every data file by name. */
export async function dataFiles(shop: Shop): Promise<Files> {
  const files: Files = new Map();
  for (const [table, rows] of tidy(shop)) {
    const columns = columnsOf(table as (typeof tableNames)[number]).filter(
      (c) => !(table === 'orders' && c === 'currency'),
    );
    files.set(`${table}.csv`, utf8(csv(columns, rows)));
  }
  files.set('订单_华东.csv', eastern(shop.tables.orders.filter(inEasternFile)));
  for (const [name, bytes] of phone(shop.tables.orders.filter(inPhoneFiles))) files.set(name, bytes);
  files.set('Kosten_Berlin.csv', berlinCosts(shop.berlinCosts));
  files.set('salesforce_opportunities.csv', utf8(csv(Object.keys(shop.salesforce[0]!), shop.salesforce)));
  files.set('zendesk_tickets.csv', utf8(csv(Object.keys(shop.zendesk[0]!), shop.zendesk)));
  files.set('survey_2025-11_brands.csv', utf8(csv(Object.keys(shop.wideSurvey[0]!), shop.wideSurvey)));
  for (const late of LATE_MONTHS) {
    const rows = shop.tables.agent_periods.filter((r) => r.period_start!.startsWith(late));
    files.set(
      `agents_${late}.csv`,
      utf8(csv(['agent_id', 'offered', 'answered', 'abandoned', 'talk_minutes', 'transfers', 'sentiment'], rows)),
    );
  }
  files.set('quotas_resellers_2025.xlsx', await quotaBook(shop.resellerQuotas));
  return files;
}
