import { afterOpenMinutes, day, instant, LAST, stamp } from './calendar.js';
import { TARGETS } from './desk.js';
import type { Customer } from './people.js';
import type { Grievance, Order } from './purchases.js';
import { type Random, random } from './random.js';
import { money, type Row, row } from './tables.js';
import type { Ticket } from './ticket.js';
import { WAVE_PRODUCT } from './world.js';

/** Events are kept for tickets opened from this day on. */
const EVENTS_FROM = day('2025-07-01');
const END = (LAST + 1) * 1440;
const TOPICS: Record<string, readonly (readonly [string, readonly string[], number])[]> = {
  inquiry: [
    ['delivery', ['where is it', 'change address'], 40],
    ['invoice', ['copy', 'correction'], 25],
    ['product', ['usage', 'stock', 'spare part'], 35],
  ],
  request: [
    ['account', ['address', 'access'], 50],
    ['order', ['change', 'cancel'], 50],
  ],
  suggestion: [
    ['shop', ['opening hours', 'range'], 50],
    ['website', ['search', 'payment'], 50],
  ],
  incident: [['website', ['login', 'payment failed'], 100]],
  complaint: [
    ['quality', ['broken', 'taste'], 45],
    ['delivery', ['late', 'damaged'], 40],
    ['billing', ['wrong price'], 15],
  ],
};

function agentFor(kind: string, web: boolean, d: number, draw: Random): string {
  if (kind === 'complaint' && !web) return draw.chance(0.8) ? 'A04' : 'A05';
  if (web) return draw.chance(0.55) ? 'A06' : 'A07';
  return draw.pick(d >= day('2025-03-10') ? ['A01', 'A02', 'A03', 'A08'] : ['A01', 'A02', 'A03']);
}

interface Cause {
  opened: number;
  kind: string;
  product: string;
  customer: Customer;
  grievance: Grievance | undefined;
}

function causes(orders: readonly Order[], grievances: readonly Grievance[]): Cause[] {
  const draw = random('enquiries');
  const out: Cause[] = grievances.map((g) => ({
    opened: g.opened,
    kind: 'complaint',
    product: g.product,
    customer: g.customer,
    grievance: g,
  }));
  for (const o of orders) {
    if (o.returns !== undefined || !draw.chance(0.125)) continue;
    const kind = ['inquiry', 'request', 'suggestion', 'incident'][draw.weighted([66, 18, 7, 9])]!;
    const opened = o.at + draw.integer(60, 9 * 1440);
    const product = kind === 'inquiry' ? draw.pick(o.lines).product : '';
    if (opened < END) out.push({ opened, kind, product, customer: o.customer, grievance: undefined });
  }
  return out.sort((a, b) => a.opened - b.opened || a.customer.index - b.customer.index);
}

function handle(cause: Cause, index: number): Ticket {
  const draw = random('tickets', index);
  const { kind, opened, grievance } = cause;
  const web = !grievance?.wave && draw.chance(0.2) && kind !== 'suggestion';
  const [topic, subtopics] = TOPICS[kind]![draw.weighted(TOPICS[kind]!.map((t) => t[2]))]!;
  const leak = cause.product === WAVE_PRODUCT && kind === 'complaint';
  const priority = ['low', 'normal', 'high', 'urgent'][
    draw.weighted(kind === 'complaint' ? [2, 50, 38, 10] : [25, 60, 12, 3])
  ]!;
  const [firstTarget, solveTarget] = TARGETS[priority]!;
  const agent = agentFor(kind, web, Math.floor(opened / 1440), draw);
  const late = agent === 'A07' ? 1.5 : 1;
  const first = afterOpenMinutes(opened, Math.round(draw.lognormal(firstTarget * 0.42, 0.75) * late));
  const pause = draw.chance(0.26)
    ? ([first + draw.integer(5, 90), first + draw.integer(400, 4000)] as const)
    : undefined;
  const solved = afterOpenMinutes(pause?.[1] ?? first, Math.round(draw.lognormal(solveTarget * 0.4, 0.8)));
  const forgotten = draw.chance(0.006);
  const resolved = !forgotten && solved < END ? solved : undefined;
  const closed = resolved !== undefined && resolved + 4 * 1440 < END ? resolved + 4 * 1440 : undefined;
  const answered = first < END ? first : undefined;
  const waiting = pause !== undefined && pause[0] < END && pause[1] >= END;
  const status = closed ? 'closed' : resolved ? 'solved' : waiting ? 'pending' : answered ? 'open' : 'new';
  const reopened = resolved !== undefined && draw.chance(0.06) ? 1 : 0;
  const handover =
    answered !== undefined && draw.chance(0.12) && first + 12 < (pause?.[0] ?? solved)
      ? { at: first + 10, from: agent === 'A01' ? 'A02' : 'A01' }
      : undefined;
  return {
    ...{
      id: String(50001 + index),
      opened,
      kind,
      topic: leak ? 'quality' : topic,
      subtopic: leak ? 'leaking' : draw.pick(subtopics),
    },
    ...{
      product: cause.product,
      customer: cause.customer,
      channel: web ? 'web' : draw.pick(['phone', 'phone', 'email', 'chat']),
    },
    ...{
      department: web ? 'web' : kind === 'complaint' ? 'complaints' : 'desk',
      agent,
      priority,
      status,
      first: answered,
      resolved,
      closed,
      reopened,
    },
    replies: answered === undefined ? 0 : 1 + reopened + Math.min(5, Math.floor(draw.exponential(0.9))),
    handle: answered === undefined ? 0 : Math.max(2, Math.round(draw.lognormal(kind === 'complaint' ? 22 : 9, 0.5))),
    compensation: grievance?.recovered ? draw.pick([2000, 3000, 5000, 8000]) : 0,
    recovered: grievance === undefined || resolved === undefined ? '' : String(grievance.recovered),
    pause: pause !== undefined && pause[0] < END ? pause : undefined,
    handover: handover !== undefined && handover.at < END ? handover : undefined,
  };
}

export function makeTickets(orders: readonly Order[], grievances: readonly Grievance[]): Ticket[] {
  return causes(orders, grievances).map(handle);
}

function moment(minute: number | undefined): string {
  return minute === undefined ? '' : stamp(minute);
}

/** Tickets in canonical columns. Those of the web desk hold only what a ticket export without its history says. */
export function ticketRows(tickets: readonly Ticket[]): Row[] {
  return tickets.map((t) => {
    const web = t.department === 'web';
    return row('tickets', {
      ...{
        ticket_id: t.id,
        opened_at: moment(t.opened),
        customer_id: t.customer.id,
        agent_id: t.agent,
        department: t.department,
      },
      ...{
        kind: t.kind,
        topic: t.topic,
        subtopic: web ? '' : t.subtopic,
        product_id: web ? '' : t.product,
        channel: t.channel,
      },
      ...{
        branch: web ? '' : t.customer.branch.code,
        region: web ? '' : t.customer.branch.region,
        priority: t.priority,
        status: t.status,
      },
      first_response_at: web ? '' : moment(t.first),
      resolved_at: moment(t.resolved),
      closed_at: web ? '' : moment(t.closed),
      ...{
        reopened_count: t.reopened,
        replies: t.replies,
        handle_minutes: web || t.first === undefined ? '' : t.handle,
      },
      compensation: t.compensation > 0 && !web ? money(t.compensation) : '',
      handling_cost: web || t.first === undefined ? '' : money(t.handle * 130),
      recovered: web ? '' : t.recovered,
      sla_due_at: moment(afterOpenMinutes(t.opened, TARGETS[t.priority]![1])),
    });
  });
}

/** The web desk's tickets as Zendesk names them: instants in UTC, no answer times, one deleted ticket that must not be loaded. */
export function zendeskRows(tickets: readonly Ticket[]): Record<string, string>[] {
  const type: Record<string, string> = {
    inquiry: 'question',
    complaint: 'problem',
    incident: 'incident',
    request: 'task',
  };
  const out = tickets
    .filter((t) => t.department === 'web')
    .map((t) => ({
      ...{
        id: t.id,
        requester_id: t.customer.id,
        assignee_id: t.agent,
        group_id: t.department,
        status: t.status,
        priority: t.priority,
        type: type[t.kind]!,
      },
      ...{
        subject: t.topic,
        via_channel: 'web',
        created_at: instant(t.opened),
        updated_at: instant(t.closed ?? t.resolved ?? t.first ?? t.opened),
      },
      ...{
        solved_at: t.resolved === undefined ? '' : instant(t.resolved),
        due_at: instant(afterOpenMinutes(t.opened, TARGETS[t.priority]![1])),
      },
      ...{ reopens: String(t.reopened), replies: String(t.replies) },
    }));
  return [...out, { ...out[3]!, id: '59999', status: 'deleted' }];
}

export function eventRows(tickets: readonly Ticket[]): Row[] {
  return tickets
    .filter((t) => t.opened >= EVENTS_FROM * 1440)
    .flatMap((t) => {
      const events: [number, string, string, string, string][] = [];
      if (t.first !== undefined) events.push([t.first, 'status', 'new', 'open', t.handover?.from ?? t.agent]);
      if (t.handover !== undefined) events.push([t.handover.at, 'agent_id', t.handover.from, t.agent, t.handover.from]);
      if (t.pause !== undefined) {
        events.push([t.pause[0], 'status', 'open', 'pending', t.agent]);
        if (t.pause[1] < END) events.push([t.pause[1], 'status', 'pending', 'open', t.customer.id]);
      }
      if (t.priority === 'urgent' && t.first !== undefined)
        events.push([Math.min(t.first + 1, END - 1), 'priority', 'high', 'urgent', t.agent]);
      if (t.resolved !== undefined) events.push([t.resolved, 'status', 'open', 'solved', t.agent]);
      if (t.closed !== undefined) events.push([t.closed, 'status', 'solved', 'closed', '']);
      return events
        .sort((a, b) => a[0] - b[0])
        .map(([at, field, from_value, to_value, actor_id]) =>
          row('ticket_events', { ticket_id: t.id, at: stamp(at), field, from_value, to_value, actor_id }),
        );
    });
}
