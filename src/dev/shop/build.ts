import { day } from './calendar.js';
import { campaignRows, memberRows, planCampaigns } from './campaigns.js';
import { activityRows, leadRows, makeDeals, opportunityRows, repRows, salesforceRows, stageRows } from './deals.js';
import * as desk from './desk.js';
import * as helpdesk from './helpdesk.js';
import * as ledger from './ledger.js';
import { holidayRows, marketRows, productRows, walletRows } from './market.js';
import { orderRows } from './order-rows.js';
import { type Customer, makeCustomers } from './people.js';
import { type Order, OVER_THE_COUNTER, trade } from './purchases.js';
import type { Row, Tables } from './tables.js';
import { makeVoice, unpivoted } from './voice.js';
import { branches, UNKNOWN_CUSTOMER } from './world.js';

export interface Shop {
  /** Every table in canonical columns, as it can be had from the files. */
  tables: Tables;
  /** Rows in the shape of the systems that export them. */
  salesforce: Record<string, string>[];
  zendesk: Record<string, string>[];
  wideSurvey: Record<string, string>[];
  resellerQuotas: Row[];
  berlinCosts: Row[];
}

/** An order by somebody whom the customer file does not know. */
function ghostOrder(model: Customer): Order {
  const nobody: Customer = { ...model, id: UNKNOWN_CUSTOMER, branch: branches[0]!, index: -1 };
  const line = (product: string, amount: number) => ({
    product,
    quantity: 1,
    amount,
    discount: 0,
    cost: Math.round(amount * 0.6),
  });
  return {
    ...{
      id: 'X0001',
      customer: nobody,
      at: day('2025-05-20') * 1440 + 777,
      ...OVER_THE_COUNTER,
    },
    ...{ returns: undefined, delivery: undefined, considered: undefined },
    lines: [line('P01', 12_990), line('P12', 8_840), line('P45', 2_150)],
  };
}

/** The ERP of the eastern branch knows days, not times, and nothing of deliveries. */
export function inEasternFile(r: Row): boolean {
  return r.branch === 'HZ' && r.channel !== 'phone';
}

export function inPhoneFiles(r: Row): boolean {
  return r.channel === 'phone';
}

function asExported(r: Row): Row {
  const bare = { considered_from: '', promised_on: '', shipped_on: '', delivered_on: '' };
  if (inEasternFile(r)) return { ...r, ...bare, ordered_at: `${r.ordered_at!.slice(0, 10)} 00:00:00`, currency: '' };
  return inPhoneFiles(r) ? { ...r, ...bare, currency: r.currency || 'CNY' } : r;
}

export function buildShop(): Shop {
  const customers = makeCustomers();
  const plan = planCampaigns(customers);
  const { orders: known, grievances } = trade(customers, plan.pushes);
  const orders = [...known, ghostOrder(customers[0]!)].sort((a, b) => a.at - b.at);
  const tickets = helpdesk.makeTickets(known, grievances);
  const deals = makeDeals(customers);
  const voice = makeVoice(known, tickets);
  const resellerQuotas = ledger.resellerQuotaRows(orders);
  const berlinCosts = ledger.berlinCostRows();
  const tables: Tables = {
    customers: customers.map((c) => c.row),
    products: productRows(),
    orders: orderRows(orders).map(asExported),
    payments: ledger.paymentRows(orders),
    contracts: ledger.contractRows(customers),
    opportunities: opportunityRows(deals),
    opportunity_stages: stageRows(deals),
    leads: leadRows(customers),
    activities: activityRows(deals),
    quotas: [...ledger.repQuotaRows(orders), ...ledger.branchQuotaRows(orders), ...resellerQuotas],
    reps: repRows(),
    resellers: ledger.resellerRows(),
    credit_splits: ledger.splitRows(known),
    costs: [...ledger.costRows(customers), ...berlinCosts],
    campaigns: campaignRows(),
    campaign_members: memberRows(plan.members, known),
    tickets: helpdesk.ticketRows(tickets),
    ticket_events: helpdesk.eventRows(tickets),
    schedules: desk.scheduleRows(),
    agents: desk.agentRows(),
    agent_periods: desk.agentPeriodRows(),
    quality_checks: desk.qualityRows(tickets),
    service_targets: desk.targetRows(),
    surveys: [...voice.surveys, ...unpivoted(voice.wide)],
    survey_invitations: voice.invitations,
    wallets: walletRows(customers, orders),
    market_sales: marketRows(orders),
    fx_rates: ledger.fxRows(),
    holidays: holidayRows(),
  };
  return {
    tables,
    ...{ salesforce: salesforceRows(deals), zendesk: helpdesk.zendeskRows(tickets), wideSurvey: voice.wide },
    ...{ resellerQuotas, berlinCosts },
  };
}
