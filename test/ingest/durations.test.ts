import { describe, expect, it } from 'vitest';
import { english } from '../../src/core/message.js';
import { loadFile, rows, scratch } from './helpers.js';

const { path, file } = scratch();
let count = 0;

async function handled(header: string, cells: readonly string[]) {
  const lines = cells.map((cell, i) => `${i + 1},2024-04-0${i + 1} 09:00,${cell}`);
  const notes: string[] = [];
  const db = path(`d${count}.duckdb`);
  await loadFile(db, file(`d${count++}.csv`, `ticket_id,opened_at,${header}\n${lines.join('\n')}\n`), {
    table: 'tickets',
    note: (said) => notes.push(english(said)),
  });
  const found = await rows(db, 'SELECT CAST(handle_minutes AS DOUBLE) AS m FROM tickets ORDER BY ticket_id');
  return { minutes: found.map(({ m }) => (m === null ? null : Number(m))), said: notes.join('\n') };
}

describe('columns of minutes', () => {
  it.each([
    ['Handle time', ['0:12:30', '1:00:00', '26:05:15'], [12.5, 60, 1565.25]],
    ['Handle time (seconds)', ['90', '', '3600'], [1.5, null, 60]],
    ['Handle time in seconds', ['45', '30', '0'], [0.75, 0.5, 0]],
    ['Handle time (hours)', ['1.5', '0.25', '2'], [90, 15, 120]],
  ])('%s is converted, and said', async (header, cells, minutes) => {
    const { minutes: found, said } = await handled(header, cells);
    expect(found).toEqual(minutes);
    expect(said).toMatch(/minutes/);
  });

  it('that are minutes stay', async () => {
    const { minutes, said } = await handled('Handle minutes', ['90', '1.5', '0']);
    expect(minutes).toEqual([90, 1.5, 0]);
    expect(said).not.toMatch(/converted|read as minutes/);
  });
});
