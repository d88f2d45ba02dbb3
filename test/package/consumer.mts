import { analyses, analyze, type Engine, open, type Result, render, UserError } from 'crm-analyze';

const engine: Engine = await open(process.argv[2] ?? 'demo.duckdb', { threads: 1 });
try {
  const result: Result = await analyze(engine, 'tiers', { period: 'all', failOn: ['gini>0'] });
  const gini = result.metrics.find(({ id }) => id === 'gini')?.value;
  if (!analyses.includes('tiers') || gini === null || gini === undefined) throw new Error('no Gini coefficient');
  const chunks: string[] = [];
  await render(result, 'ndjson', (chunk) => void chunks.push(String(chunk)), { tables: ['tiers'] });
  await analyze(engine, 'tires').catch((fault: unknown) => {
    if (!(fault instanceof UserError) || fault.code !== 'E_ANALYSIS') throw fault;
  });
  console.log(`ESM: ${chunks.join('').trimEnd().split('\n').length} tiers`);
} finally {
  await engine.close();
}
