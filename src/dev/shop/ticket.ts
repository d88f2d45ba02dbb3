import type { Customer } from './people.js';

/** A case as it went; times are local minutes, undefined = not yet. */
export interface Ticket {
  id: string;
  opened: number;
  kind: string;
  topic: string;
  subtopic: string;
  product: string;
  customer: Customer;
  channel: string;
  department: string;
  agent: string;
  priority: string;
  status: string;
  first: number | undefined;
  resolved: number | undefined;
  closed: number | undefined;
  reopened: number;
  replies: number;
  handle: number;
  compensation: number;
  recovered: string;
  /** Waiting for the customer: from, to. */
  pause: readonly [number, number] | undefined;
  handover: { at: number; from: string } | undefined;
}
