import type { Shop } from './build.js';
import type { Files } from './files.js';
import { facts } from './truths.js';

const INTRO = `# The shop

A small invented world: a shop for tea, coffee and what one brews them with, 2,000 customers, five branches in China and a
desk in Berlin, 2023-10-01 to 2025-12-31, all times Asia/Shanghai. Made by \`src/dev/shop\` from a seed; this page too. Nothing in it is real.

Amounts of orders are net of discount and of tax; returns are negative. Orders are in yuan but for those from Berlin (euros;
\`fx_rates.csv\` has yuan per unit at the first of each month). Recurring amounts of contracts are yuan a month.

## Which file holds what

| file | holds |
|--|--|
`;

const NOTES: Record<string, string> = {
  'orders.csv': 'most order lines; tiers on it alone makes a sensible demo',
  '订单_华东.csv':
    'the other lines of branch HZ: GB18030, CRLF, a title row above the header, 合计 at the end, `2025/6/3`, red-letter lines, ids with leading zeros; 金额 is net, 价税合计 gross, 制单时间 is the time of entry and not the order date; no delivery dates',
  'order_headers.csv': 'head of each order by telephone (customer, date, currency, rep)',
  'order_lines.csv': 'lines of these orders, without customer or date: join on order_no',
  'Kosten_Berlin.csv': 'costs of the Berlin desk in yuan: `;`, decimal commas, dots for thousands, 03.06.2025',
  'costs.csv': 'all other costs',
  'salesforce_opportunities.csv':
    "deals of team C under Salesforce's API names; CreatedDate is UTC; one IsDeleted row that must not be loaded",
  'opportunities.csv': 'deals of the other teams',
  'opportunity_stages.csv': 'stages of all deals, those of team C included',
  'zendesk_tickets.csv':
    'tickets of the web desk as Zendesk names them; times are UTC; one deleted row that must not be loaded; answer times only in ticket_events.csv',
  'tickets.csv': 'all other tickets',
  'ticket_events.csv': 'events (pauses, handovers, priority) of tickets opened from 2025-07-01 on',
  'survey_2025-11_brands.csv': 'a column per question, a row per respondent and brand; 1 to 10',
  'surveys.csv': 'NPS by quarter, satisfaction after cases, expectations (May 2025)',
  'survey_invitations.csv': 'who was asked; no response_id: no answer',
  'agent_periods.csv': 'service agents by month to 2025-10',
  'agents_2025-11.csv': 'the same for the month in the file name',
  'agents_2025-12.csv': 'the same for the month in the file name',
  'quotas.csv': 'quotas of reps (R12 hired in the middle of a quarter, R08 left, R10 has none) and of branches',
  'quotas_resellers_2025.xlsx': 'quotas of resellers, a title row above the header',
  'customers.csv': 'everybody; ids of branch HZ have leading zeros',
  'wallets.csv': 'what business customers say they spend in 2025; a few contradict our own sales',
  'payments.csv': 'what is owed and paid for the orders of 2025 that reps sold, tax included',
  'schedules.csv': 'shop: Asia/Shanghai with a lunch break; berlin: Europe/Berlin with its summer time',
  'holidays.csv': 'public holidays and make-up workdays as announced for 2023 (from October), 2024, 2025',
};

const PLANTED = `
\`crm-analyze.yml\` maps all of them and drops what does not count (cancelled orders, deleted deals and cases). Where two files serve one table, each row is in exactly one of them.

## Planted truths

- The best fifth of customers makes about three quarters to four fifths of revenue; few are needed for 80 %.
- P24 (Glass kettle 1.2 L): units sold from 2025-07-15 to 2025-09-30 leak. Complaints begin in the week of Monday 2025-09-15 and fade over six weeks;
  of its buyers far fewer came back. Those compensated came back more often. P27 (Steel kettle 1.5 L) is as popular and complained about all year; its buyers stay like others.
- Campaign K2 worked: its treatment arm ordered more often than its control arm, both drawn by lot. K3 was a call to the best customers: beside everybody else they look splendid, beside the control arm of equally good ones there is nothing. K1 is too small to tell; K4 has no control arm.
- Rep R03 is good (many deals), R09 lucky (few deals, all won), R11 looks good because his deals are referrals, which anybody wins more often. The others are alike.
- Reseller V07 fades from March 2025 and sells nothing from September on; V09 joined in August 2025; V10 never bought.
- Kettleworks is better than us at delivery speed and at nothing else. What people think overall hangs on quality, then service and price, not on delivery.
- Good customers answer surveys far more often than others, and more kindly: the plain NPS flatters us.
- R04's customers pay late. Complaints go to A04 and A05, whose raw satisfaction is therefore low. A07 answers late.

## Figures

Computed from the data when the files were made. \`a/b\` is a of b.
`;

/** The README of the fixture, figures included. */
export function readme(shop: Shop, files: Files): Uint8Array {
  const list = [...files.keys()]
    .map((name) => `| ${name} | ${NOTES[name] ?? `table \`${name.replace('.csv', '')}\``} |`)
    .join('\n');
  const sections = facts(shop).map(({ title, facts: all }) => {
    const rows = all.map((f) => `| ${f.id} | ${f.value} | ${f.says} |`).join('\n');
    return `\n### ${title}\n\n| figure | value | what it is |\n|--|--|--|\n${rows}\n`;
  });
  return new TextEncoder().encode(`${INTRO}${list}\n${PLANTED}${sections.join('')}`);
}
