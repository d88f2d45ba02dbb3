import { expect, it } from 'vitest';
import { zoneOfHeader } from './header-zone.js';

it.each([
  ['Conversation started at (America/New_York)', 'America/New_York'],
  ['Created (UTC)', 'UTC'],
  ['Created [GMT]', 'UTC'],
  ['created_at_utc', 'UTC'],
  ['date_created_gmt', 'UTC'],
  ['Order date (UTC+8)', 'Etc/GMT-8'],
  ['Order date (GMT-03:00)', 'Etc/GMT+3'],
  ['下单时间（北京时间）', 'Asia/Shanghai'],
])('%s is of %s', (header, zone) => expect(zoneOfHeader(header)).toBe(zone));

it.each([
  ['Created at'],
  ['Order date (local)'],
  ['Opened (IST)'],
  ['Price (EUR/USD)'],
  ['Amount (net/gross)'],
  ['Order date (UTC+99)'],
  ['utc'],
  ['Date (UTC+5:30)'],
])('%s names no zone', (header) => expect(zoneOfHeader(header)).toBeNull());
