import { type ModelTable, table } from './table.js';

// Arguments: grain, key, required columns (`a|b` = one of), column that dates the row, columns.
const SPECS: Record<string, Omit<ModelTable, 'name'>> = {
  customers: table(
    'customer',
    'customer_id',
    'customer_id',
    '',
    `
    customer_id:id name:text parent_id>customers segment:code industry:code country:code province:code city:code
    region:code employees:integer annual_revenue:money created_on:date acquired_on:date acquisition_channel:code
    acquisition_cost:money referred_by:id rep_id>reps status:code do_not_contact:flag`,
  ),
  products: table(
    'product',
    'product_id',
    'product_id',
    '',
    `
    product_id:id name:text category:code brand:code unit_cost:money list_price:money`,
  ),
  orders: table(
    'order line',
    'order_id line_no',
    'ordered_at amount|quantity',
    'ordered_at',
    `
    order_id:id line_no:id customer_id>customers ordered_at:instant amount:money quantity:number[pieces]
    tax:money discount:money line_cost:money currency:code product_id>products rep_id>reps reseller_id>resellers
    branch:code region:code channel:code campaign_id>campaigns returns_order_id:id status:code
    state:code(counts|pending|void|refunded)
    considered_from:date promised_on:date~ shipped_on:date delivered_on:date`,
  ),
  payments: table(
    'payment',
    'payment_id',
    'amount',
    'paid_on',
    `
    payment_id:id order_id:id customer_id>customers rep_id>reps reseller_id>resellers due_on:date~ paid_on:date
    amount:money status:code state:code(counts|pending|void|refunded)`,
  ),
  contracts: table(
    'contract',
    'contract_id',
    'contract_id customer_id starts_on',
    'starts_on',
    `
    contract_id:id customer_id>customers starts_on:date ends_on:date~ renewed_from:id recurring_amount:money
    status:code state:code(counts|pending|void)`,
  ),
  opportunities: table(
    'deal',
    'opportunity_id',
    'opportunity_id status',
    'created_on',
    `
    opportunity_id:id customer_id>customers rep_id>reps reseller_id>resellers product_id>products
    created_on:date expected_close_on:date~ closed_on:date status:code(open|won|lost)
    state:code(open|won|lost|void) stage:code amount:money
    probability:ratio lead_source:code competitor:code reason:code sales_process:code`,
  ),
  opportunity_stages: table(
    'stage entered by a deal',
    'opportunity_id stage entered_at',
    'opportunity_id stage entered_at',
    'entered_at',
    `
    opportunity_id>opportunities stage:code entered_at:instant`,
  ),
  leads: table(
    'lead',
    'lead_id',
    'lead_id',
    'created_on',
    `
    lead_id:id created_on:date source:code cost:money first_contact_at:instant qualified_on:date converted_on:date customer_id>customers
    rep_id>reps`,
  ),
  activities: table(
    'contact with a customer',
    'activity_id',
    'occurred_at kind',
    'occurred_at',
    `
    activity_id:id occurred_at:instant kind:code direction:code(inbound|outbound) rep_id>reps
    customer_id>customers opportunity_id>opportunities duration_minutes:number[minutes] outcome:code`,
  ),
  quotas: table(
    'target of one scope and period',
    'period_start period_end measure rep_id reseller_id team branch region channel product_id category',
    'period_start period_end amount',
    'period_start',
    `
    period_start:date period_end:date~ amount:money measure:code rep_id>reps reseller_id>resellers team:code
    branch:code region:code channel:code product_id>products category:code`,
  ),
  reps: table(
    'sales representative',
    'rep_id',
    'rep_id',
    '',
    `
    rep_id:id name:text team:code manager_id>reps region:code branch:code hired_on:date left_on:date`,
  ),
  resellers: table(
    'reseller',
    'reseller_id',
    'reseller_id',
    '',
    `
    reseller_id:id name:text kind:code region:code joined_on:date left_on:date commission_rate:ratio`,
  ),
  credit_splits: table(
    'share of an order credited to a rep',
    'order_id rep_id',
    'order_id rep_id share',
    '',
    `
    order_id:id rep_id>reps share:ratio`,
  ),
  costs: table(
    'cost booked',
    '',
    'occurred_on amount',
    'occurred_on',
    `
    occurred_on:date amount:money kind:code purpose:code(acquire|retain|serve) channel:code rep_id>reps
    reseller_id>resellers campaign_id>campaigns sales_process:code customer_id>customers`,
  ),
  campaigns: table(
    'campaign',
    'campaign_id',
    'campaign_id',
    'starts_on',
    `
    campaign_id:id name:text channel:code starts_on:date ends_on:date~ cost:money treatment_share:ratio`,
  ),
  campaign_members: table(
    'customer in a campaign',
    'campaign_id customer_id',
    'campaign_id customer_id',
    'contacted_on',
    `
    campaign_id>campaigns customer_id>customers contacted_on:date arm:code(treatment|control) responded_on:date
    converted_on:date revenue:money`,
  ),
  tickets: table(
    'service case',
    'ticket_id',
    'ticket_id opened_at',
    'opened_at',
    `
    ticket_id:id opened_at:instant customer_id>customers contact_id:id agent_id>agents department:code
    kind:code(inquiry|complaint|suggestion|request|incident) topic:code subtopic:code product_id>products
    channel:code branch:code region:code priority:code status:code state:code(open|solved|closed|unserved|void)
    first_response_at:instant resolved_at:instant
    closed_at:instant reopened_count:integer replies:integer handle_minutes:number[minutes] compensation:money
    handling_cost:money recovered:flag arm:code(treatment|control) order_id:id schedule_id>schedules
    sla_due_at:instant~ sla_met:flag`,
  ),
  ticket_events: table(
    'change of a field of a case',
    'ticket_id at field to_value actor_id',
    'ticket_id at field',
    'at',
    `
    ticket_id>tickets at:instant field:code from_value:text to_value:text actor_id:id`,
    'repeats',
  ),
  schedules: table(
    'opening interval of a weekday',
    'schedule_id weekday opens',
    'schedule_id weekday opens closes',
    '',
    `
    schedule_id:id weekday:code opens:text closes:text tz:code`,
  ),
  agents: table(
    'service agent',
    'agent_id',
    'agent_id',
    '',
    `
    agent_id:id name:text team:code manager_id>agents hired_on:date`,
  ),
  agent_periods: table(
    'agent and period',
    'agent_id period_start',
    'agent_id period_start period_end',
    'period_start',
    `
    agent_id>agents period_start:date period_end:date~ offered:integer answered:integer abandoned:integer
    talk_minutes:number[minutes] transfers:integer sentiment:ratio`,
  ),
  quality_checks: table(
    'item checked of a case',
    'agent_id ticket_id item',
    'item score',
    '',
    `
    agent_id>agents ticket_id>tickets item:code score:ratio method:code`,
  ),
  service_targets: table(
    'target of a service measure',
    'measure kind priority segment valid_from',
    'measure target',
    '',
    `
    measure:code target:ratio unit:code kind:code priority:code segment:code goal_share:ratio
    valid_from:date valid_to:date~`,
  ),
  surveys: table(
    'answer to one item of a response',
    'response_id item brand',
    'item score',
    'responded_at',
    `
    response_id:id responded_at:instant customer_id>customers ticket_id>tickets order_id:id agent_id>agents
    instrument:code(nps|csat|ces|survey) item:code role:code(overall|driver) brand:code score:ratio
    scale_min:ratio scale_max:ratio expectation:ratio importance:ratio ideal:ratio comment:text`,
  ),
  survey_invitations: table(
    'invitation to a survey',
    'response_id customer_id sent_at',
    'sent_at',
    'sent_at',
    `
    response_id:id customer_id>customers sent_at:instant`,
  ),
  wallets: table(
    "statement of a customer's whole spend",
    'customer_id period_start category source',
    'customer_id total_spend|our_rank',
    'period_start',
    `
    customer_id>customers period_start:date period_end:date~ category:code total_spend:money our_rank:ratio
    brands_used:integer source:code`,
  ),
  market_sales: table(
    'sales of a company in a category and period',
    'company category period_start',
    'company category period_start amount',
    'period_start',
    `
    company:code category:code period_start:date amount:money`,
  ),
  fx_rates: table(
    'rate of a currency on a day',
    'currency rate_date',
    'currency rate_date rate',
    'rate_date',
    `
    currency:code rate_date:date rate:ratio[base_currency_per_unit]`,
  ),
  holidays: table(
    'day',
    'day',
    'day',
    '',
    `
    day:date is_workday:flag`,
  ),
  identities: table(
    'id that is the same customer as another',
    'customer_id same_as',
    'customer_id same_as',
    '',
    `
    customer_id:id same_as:id source:code`,
  ),
};

/** The canonical tables, by name, in the order of the model; those names alone: no name of every object is one. */
export const TABLES: Readonly<Record<string, ModelTable>> = Object.setPrototypeOf(
  Object.fromEntries(
    Object.entries(SPECS).map(([name, spec]) => [
      name,
      { ...spec, name, columns: Object.setPrototypeOf({ ...spec.columns }, null) as ModelTable['columns'] },
    ]),
  ),
  null,
);
