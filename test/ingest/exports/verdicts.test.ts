import { describe, expect, it } from 'vitest';
import { rows, scratch } from '../helpers.js';
import { exportsIn } from './exported.js';

const load = exportsIn(scratch());

const verdicts = (db: string) => rows(db, 'SELECT ticket_id AS id, sla_met AS met FROM tickets ORDER BY 1');

describe("an exporter's own verdict on its targets", () => {
  it('`Breached` is the contrary of met; an empty cell is no verdict', async () => {
    const { db } = await load('breached', [
      'Ticket,Opened,Customer,Breached',
      '1,2025-06-01 10:00,a,Yes',
      '2,2025-06-02 10:00,b,No',
      '3,2025-06-02 11:00,b,',
    ]);
    expect(await verdicts(db)).toEqual([
      { id: '1', met: 'false' },
      { id: '2', met: 'true' },
      { id: '3', met: null },
    ]);
  });

  it('`Timely response?` says it as it is, as do ServiceNow and Freshdesk in their own words', async () => {
    const plain = await load('timely', [
      'Ticket,Opened,Timely response?',
      '1,2025-06-01 10:00,Yes',
      '2,2025-06-02 10:00,No',
    ]);
    const servicenow = await load('servicenow-sla', [
      'number,opened_at,short_description,state,made_sla,resolved_at',
      '1,2024-03-01 10:00:00,x,Resolved,true,2024-03-01 12:00:00',
      '2,2024-03-06 10:00:00,y,Resolved,false,2024-03-07 12:00:00',
    ]);
    const freshdesk = await load('freshdesk-sla', [
      'Ticket ID,Subject,Status,Priority,Agent,Created time,Resolved time,Resolution status',
      '1,x,Closed,Low,Sam,2024-03-01 10:00:00,2024-03-01 15:00:00,Within SLA',
      '2,y,Closed,Low,Kim,2024-03-05 10:00:00,2024-03-09 10:00:00,SLA Violated',
    ]);
    for (const { db } of [plain, servicenow, freshdesk])
      expect(await verdicts(db)).toEqual([
        { id: '1', met: 'true' },
        { id: '2', met: 'false' },
      ]);
  });

  it('a column with words of its own is no verdict, and is kept as an attribute', async () => {
    const { db } = await load('breached-words', ['Ticket,Opened,Customer,Breached', '1,2025-06-01 10:00,a,vielleicht']);
    expect(await rows(db, 'SELECT * FROM tickets')).toEqual([
      expect.not.objectContaining({ sla_met: expect.anything() }),
    ]);
  });
});
