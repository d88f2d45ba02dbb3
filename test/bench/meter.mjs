// Loaded before a measured process: at its end it writes what it used.
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  const { maxRSS } = process.resourceUsage();
  writeFileSync(process.env.CRM_BENCH_METER, JSON.stringify({ cpuMs: (user + system) / 1000, rssMb: maxRSS / 1024 }));
});
