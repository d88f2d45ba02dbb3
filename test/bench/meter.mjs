// Loaded before a measured process: at its end it writes what it used.
import { writeFileSync } from 'node:fs';

// What DuckDB allocates is not Node's: heap and buffers are, looked at every 10 ms.
let nodeBytes = 0;
const look = () => {
  const { heapUsed, external } = process.memoryUsage();
  nodeBytes = Math.max(nodeBytes, heapUsed + external);
};
setInterval(look, 10).unref();

process.on('exit', () => {
  look();
  const { user, system } = process.cpuUsage();
  const { maxRSS } = process.resourceUsage();
  writeFileSync(
    process.env.CRM_BENCH_METER,
    JSON.stringify({ cpuMs: (user + system) / 1000, rssMb: maxRSS / 1024, nodeMb: nodeBytes / 2 ** 20 }),
  );
});
