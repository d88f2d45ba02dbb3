import { analyses, analyze, type Engine, open, type Result, render, UserError } from 'crm-analyze';

const engine: Engine = await open(process.argv[2] ?? 'demo.duckdb', { threads: 1 });
try {
  const result: Result = await analyze(engine, 'tiers', { period: 'all', failOn: ['gini>0'] });
  const gini = result.metrics.find(({ id }) => id === 'gini')?.value;
  if (!analyses.includes('tiers') || gini === null || gini === undefined) throw new Error('no Gini coefficient');
  let lines = 0;
  await render(result, 'ndjson', (chunk) => void (lines += String(chunk).split('\n').length - 1), { tables: ['tiers'] });
  await analyze(engine, 'tires').catch((fault: unknown) => {
    if (!(fault instanceof UserError) || fault.code !== 'E_ANALYSIS') throw fault;
  });
  console.log(`ESM: ${lines} tiers`);
} finally {
  await engine.close();
}
