async function main(): Promise<void> {
  const { open, analyze } = await import('crm-analyze');
  const engine = await open(process.argv[2] ?? 'demo.duckdb');
  try {
    const { tables } = await analyze(engine, 'rfm', { period: 'all' });
    console.log(`CommonJS: tables ${Object.keys(tables).join(', ')}`);
  } finally {
    await engine.close();
  }
}

void main();
