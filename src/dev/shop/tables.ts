/** One row as text by column; '' is no value. Numbers are written as they stand in the files. */
export type Row = Record<string, string>;
type Cells = Record<string, string | number | undefined>;

/** The canonical columns of each table, in the order in which the files carry them. */
const COLUMNS = {
  customers:
    'customer_id name parent_id segment industry country province city region employees annual_revenue created_on acquired_on acquisition_channel acquisition_cost referred_by rep_id status',
  products: 'product_id name category brand unit_cost list_price',
  orders:
    'order_id line_no customer_id ordered_at amount quantity discount tax line_cost currency product_id rep_id reseller_id branch region channel campaign_id returns_order_id status considered_from promised_on shipped_on delivered_on',
  payments: 'payment_id order_id customer_id rep_id reseller_id due_on paid_on amount',
  contracts: 'contract_id customer_id starts_on ends_on renewed_from recurring_amount status',
  opportunities:
    'opportunity_id customer_id rep_id reseller_id product_id created_on expected_close_on closed_on status stage amount probability lead_source competitor reason sales_process',
  opportunity_stages: 'opportunity_id stage entered_at',
  leads: 'lead_id created_on source cost qualified_on converted_on customer_id rep_id',
  activities: 'activity_id occurred_at kind direction rep_id customer_id opportunity_id duration_minutes outcome',
  quotas: 'period_start period_end amount measure rep_id reseller_id team branch region channel product_id category',
  reps: 'rep_id name team manager_id region branch hired_on left_on',
  resellers: 'reseller_id name kind region joined_on left_on commission_rate',
  credit_splits: 'order_id rep_id share',
  costs: 'occurred_on amount kind purpose channel rep_id reseller_id campaign_id sales_process customer_id',
  campaigns: 'campaign_id name channel starts_on ends_on cost',
  campaign_members: 'campaign_id customer_id contacted_on arm responded_on converted_on revenue',
  tickets:
    'ticket_id opened_at customer_id contact_id agent_id department kind topic subtopic product_id channel branch region priority status first_response_at resolved_at closed_at reopened_count replies handle_minutes compensation handling_cost recovered sla_due_at',
  ticket_events: 'ticket_id at field from_value to_value actor_id',
  schedules: 'schedule_id weekday opens closes tz',
  agents: 'agent_id name team manager_id hired_on',
  agent_periods: 'agent_id period_start period_end offered answered abandoned talk_minutes transfers sentiment',
  quality_checks: 'agent_id ticket_id item score method',
  service_targets: 'measure target unit kind priority segment goal_share',
  surveys:
    'response_id responded_at customer_id ticket_id order_id agent_id instrument item role brand score scale_min scale_max expectation importance ideal comment',
  survey_invitations: 'response_id customer_id sent_at',
  wallets: 'customer_id period_start period_end category total_spend our_rank brands_used source',
  market_sales: 'company category period_start amount',
  fx_rates: 'currency rate_date rate',
  holidays: 'day is_workday',
} as const;

type TableName = keyof typeof COLUMNS;
export type Tables = Record<TableName, Row[]>;

export const tableNames = Object.keys(COLUMNS) as TableName[];

export function columnsOf(table: TableName): string[] {
  return COLUMNS[table].split(' ');
}

/** A row of the table with every column present; a column that the table does not have is a mistake and throws. */
export function row(table: TableName, cells: Cells): Row {
  const columns = columnsOf(table);
  for (const name of Object.keys(cells)) if (!columns.includes(name)) throw new Error(`${table} has no column ${name}`);
  return Object.fromEntries(columns.map((name) => [name, cells[name] === undefined ? '' : String(cells[name])]));
}

/** Whole cents as `-12.30`. */
export function money(cents: number): string {
  const rounded = Math.round(cents);
  const abs = Math.abs(rounded);
  return `${rounded < 0 ? '-' : ''}${Math.floor(abs / 100)}.${String(abs % 100).padStart(2, '0')}`;
}

/** `-12.30` as whole cents; '' is 0. */
export function cents(text: string): number {
  return Math.round(Number(text) * 100);
}
