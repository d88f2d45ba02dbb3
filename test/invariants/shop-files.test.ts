import { readdirSync, readFileSync, statSync } from 'node:fs';
import { read as readBook, utils } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { check, cleanTables } from '../../src/dev/shop/main.js';
import { TABLES } from '../../src/model/tables.js';
import { allLines, cents, eastern, figures, type Line, type Record_, read, SHOP } from './shop-read.js';

const tables = cleanTables();
const figure = figures();
const money = (c: number): string =>
  `${c < 0 ? '-' : ''}${Math.floor(Math.abs(c) / 100)}.${String(Math.abs(c) % 100).padStart(2, '0')}`;
const sum = (values: number[]): number => values.reduce((a, b) => a + b, 0);

describe('the committed shop', () => {
  it('is byte for byte what the generator makes', async () => {
    expect(await check(SHOP)).toEqual([]);
  });

  it('is small: at most 3 MB, 17,000 to 22,000 order lines, about 2,000 customers, 27 months', () => {
    expect(sum(readdirSync(SHOP).map((name) => statSync(SHOP + name).size))).toBeLessThanOrEqual(3_000_000);
    const lines = allLines();
    expect(lines.length).toBeGreaterThan(17_000);
    expect(lines.length).toBeLessThan(22_000);
    expect(read('customers.csv')).toHaveLength(2000);
    const months = new Set(lines.map((l) => l.on.slice(0, 7)));
    expect([months.size, [...months].sort()[0], [...months].sort().at(-1)]).toEqual([27, '2023-10', '2025-12']);
  });
});

describe('the untidy files', () => {
  it('hold between them each order line once, with the sums of the README', () => {
    const key = (l: Line): string =>
      [
        l.order,
        l.line,
        l.customer,
        l.on,
        l.cents,
        l.quantity,
        l.product,
        l.rep,
        l.reseller,
        l.channel,
        l.branch,
        l.campaign,
        l.returns,
        l.status,
      ].join('|');
    const ours = tables.orders.map((r) =>
      [
        r.order_id,
        r.line_no,
        r.customer_id,
        r.ordered_at!.slice(0, 10),
        cents(r.amount!),
        r.quantity,
        r.product_id,
        r.rep_id,
        r.reseller_id,
        r.channel,
        r.branch,
        r.campaign_id,
        r.returns_order_id,
        r.status,
      ].join('|'),
    );
    expect(allLines().map(key).sort()).toEqual(ours.sort());
    const scopes: [string, (l: Line) => boolean][] = [
      ['orders.csv', (l) => l.file === 'csv'],
      ['订单_华东.csv', (l) => l.file === 'east'],
      ['phone CNY', (l) => l.file === 'phone' && l.currency === 'CNY'],
      ['phone EUR', (l) => l.file === 'phone' && l.currency === 'EUR'],
    ];
    for (const [name, holds] of scopes) {
      const lines = allLines().filter(holds);
      expect([name, String(lines.length), money(sum(lines.map((l) => l.cents)))]).toEqual([
        name,
        figure.get(`lines.${name}`),
        figure.get(`sum.${name}`),
      ]);
    }
  });

  it('订单_华东.csv is GB18030 and not UTF-8, with a title row, red lines, leading zeros and a footer that is right', () => {
    const bytes = readFileSync(`${SHOP}订单_华东.csv`);
    expect(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes)).toThrow();
    expect(new TextDecoder('gb18030').decode(bytes).split('\r\n')[0]).toMatch(/^华东分公司 销售订单明细表,+$/);
    const rows = eastern();
    const footer = rows.at(-1)!;
    const lines = rows.slice(0, -1);
    expect(footer.单据编号).toBe('合计');
    expect(footer.数量).toBe(String(sum(lines.map((l) => Number(l.数量)))));
    for (const column of ['折扣额', '金额', '税额', '价税合计', '成本'])
      expect(footer[column], column).toBe(money(sum(lines.map((l) => cents(l[column]!)))));
    for (const l of lines) expect(cents(l.金额!) + cents(l.税额!)).toBe(cents(l.价税合计!));
    expect(lines.filter((l) => l.金额!.startsWith('-')).length).toBeGreaterThan(10);
    expect(lines.every((l) => /^0\d{7}$/.test(l.单据编号!) && /^0\d{5}$/.test(l.客户编码!))).toBe(true);
  });

  it('Kosten_Berlin.csv reads with decimal commas as the costs it stands for', () => {
    const kind: Record_ = { Löhne: 'wages', Miete: 'rent', Fracht: 'freight' };
    const rows = read('Kosten_Berlin.csv', { delimiter: ';' }).map(
      (r) =>
        `${r.Buchungsdatum!.split('.').reverse().join('-')} ${r.Betrag!.replaceAll('.', '').replace(',', '.')} ${kind[r.Kostenart!]}`,
    );
    expect(rows).toHaveLength(81);
    const all = tables.costs.map((r) => `${r.occurred_on} ${r.amount} ${r.kind}`);
    const tidy = read('costs.csv').map((r) => `${r.occurred_on} ${r.amount} ${r.kind}`);
    expect([...tidy, ...rows].sort()).toEqual(all.sort());
  });

  it('salesforce_opportunities.csv and opportunities.csv together are the opportunities; UTC midnights and a deleted row are in', () => {
    const rows = read('salesforce_opportunities.csv');
    expect(rows.filter((r) => r.IsDeleted === 'true')).toHaveLength(1);
    const local = (utc: string): string => new Date(Date.parse(utc) + 8 * 3_600_000).toISOString().slice(0, 10);
    expect(rows.some((r) => local(r.CreatedDate!) !== r.CreatedDate!.slice(0, 10))).toBe(true);
    const deals = rows
      .filter((r) => r.IsDeleted === 'false')
      .map((r) => {
        const closed = r.IsClosed === 'true';
        const status = r.IsWon === 'true' ? 'won' : closed ? 'lost' : 'open';
        return [
          r.Id,
          r.AccountId,
          r.OwnerId,
          local(r.CreatedDate!),
          closed ? '' : r.CloseDate,
          closed ? r.CloseDate : '',
          status,
          cents(r.Amount!),
          Number(r.Probability) / 100,
        ].join('|');
      });
    const wanted = [
      'opportunity_id',
      'customer_id',
      'rep_id',
      'created_on',
      'expected_close_on',
      'closed_on',
      'status',
    ];
    const canonical = (r: Record_): string =>
      [...wanted.map((c) => r[c]), cents(r.amount!), Number(r.probability)].join('|');
    expect([...deals, ...read('opportunities.csv').map(canonical)].sort()).toEqual(
      tables.opportunities.map(canonical).sort(),
    );
    expect(deals.some((d) => d.includes('|open|'))).toBe(true);
  });

  it('zendesk_tickets.csv and tickets.csv together are the tickets; a deleted row is in', () => {
    const kinds: Record_ = { question: 'inquiry', problem: 'complaint', incident: 'incident', task: 'request' };
    const local = (utc: string): string =>
      utc === '' ? '' : new Date(Date.parse(utc) + 8 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ');
    const rows = read('zendesk_tickets.csv');
    const web = rows
      .filter((r) => r.status !== 'deleted')
      .map((r) =>
        [
          r.id,
          local(r.created_at!),
          r.requester_id,
          r.assignee_id,
          kinds[r.type!],
          r.status,
          local(r.solved_at!),
          local(r.due_at!),
        ].join('|'),
      );
    expect(rows.length - web.length).toBe(1);
    const canonical = (r: Record_): string =>
      ['ticket_id', 'opened_at', 'customer_id', 'agent_id', 'kind', 'status', 'resolved_at', 'sla_due_at']
        .map((c) => r[c])
        .join('|');
    expect([...web, ...read('tickets.csv').map(canonical)].sort()).toEqual(tables.tickets.map(canonical).sort());
  });

  it('the wide survey, unpivoted, and surveys.csv together are the surveys', () => {
    const items = ['Delivery speed', 'Price', 'Quality', 'Range', 'Service', 'Overall'];
    const long = read('survey_2025-11_brands.csv').flatMap((r) =>
      items.map((item) => [r.response_id, r.brand, item, r[item]].join('|')),
    );
    const canonical = (r: Record_): string => [r.response_id, r.brand, r.item, r.score].join('|');
    expect([...long, ...read('surveys.csv').map(canonical)].sort()).toEqual(tables.surveys.map(canonical).sort());
  });

  it('the agent-month files and agent_periods.csv together are the agent periods', () => {
    const late = ['2025-11', '2025-12'].flatMap((m) =>
      read(`agents_${m}.csv`).map((r) => [r.agent_id, `${m}-01`, r.offered, r.sentiment].join('|')),
    );
    const canonical = (r: Record_): string => [r.agent_id, r.period_start, r.offered, r.sentiment].join('|');
    expect([...late, ...read('agent_periods.csv').map(canonical)].sort()).toEqual(
      tables.agent_periods.map(canonical).sort(),
    );
  });

  it('the spreadsheet of reseller quotas and quotas.csv together are the quotas', () => {
    const book = readBook(readFileSync(`${SHOP}quotas_resellers_2025.xlsx`), { UTC: true, cellDates: true });
    expect(book.SheetNames).toEqual(['Targets']);
    const rows = utils.sheet_to_json<(string | number | Date)[]>(book.Sheets.Targets!, { header: 1, UTC: true });
    expect(rows[0]![0]).toBe('Reseller targets 2025');
    expect(rows[1]).toEqual(['Reseller', 'From', 'To', 'Target (CNY, net)']);
    const day = (cell: string | number | Date): string => (cell as Date).toISOString().slice(0, 10);
    const sheet = rows.slice(2).map((r) => [r[0], '', day(r[1]!), day(r[2]!), cents(String(r[3]))].join('|'));
    const canonical = (r: Record_): string =>
      [r.reseller_id, r.rep_id || r.branch, r.period_start, r.period_end, cents(r.amount!)].join('|');
    expect([...sheet, ...read('quotas.csv').map(canonical)].sort()).toEqual(tables.quotas.map(canonical).sort());
  });

  it('every other table is its csv', () => {
    const mixed = ['orders', 'costs', 'opportunities', 'tickets', 'surveys', 'agent_periods', 'quotas'];
    for (const [name, rows] of Object.entries(tables))
      if (!mixed.includes(name)) expect(read(`${name}.csv`), name).toEqual(rows);
  });

  it('crm-analyze.yml maps every data file to a table of the model and names only columns that are there', () => {
    interface Source {
      into?: string;
      files: string;
      joins?: { file: string }[];
      columns?: Record<string, unknown>;
    }
    const { sources } = parseYaml(readFileSync(`${SHOP}crm-analyze.yml`, 'utf8')) as {
      sources: Record<string, Source>;
    };
    const entries = Object.entries(sources);
    const named = entries.flatMap(([, s]) => [s.files, ...(s.joins ?? []).map((j) => j.file)]);
    const data = readdirSync(SHOP)
      .map((n) => n.normalize('NFC'))
      .filter((n) => /\.(csv|xlsx)$/.test(n));
    const covered = (file: string): boolean =>
      named.some((n) => n === file || (n.includes('*') && file.startsWith(n.split('*')[0]!)));
    expect(data.filter((f) => !covered(f))).toEqual([]);
    expect(new Set(entries.map(([name, s]) => s.into ?? name))).toEqual(
      // Nobody in this shop bought under two ids.
      new Set(Object.keys(TABLES).filter((name) => name !== 'identities')),
    );
    for (const [name, s] of entries)
      expect(
        Object.keys(s.columns ?? {}).filter((c) => !(c in TABLES[s.into ?? name]!.columns)),
        name,
      ).toEqual([]);
  });
});
