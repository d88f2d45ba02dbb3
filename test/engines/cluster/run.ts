import { javaHome } from './java.js';
import { trinoServer } from './server.js';
import { TestCluster } from './test-cluster.js';

/** Brings a cluster up for work by hand, says where it is, and ends it with Ctrl-C; `--fetch` only downloads what it is made of. */
if (process.argv.includes('--fetch')) console.log((await Promise.all([trinoServer(), javaHome()])).join('\n'));
else await untilEnded();

async function untilEnded(): Promise<void> {
  const cluster = await TestCluster.start();
  console.log(cluster.url());
  console.log(cluster.tlsUrl());
  console.log(`certificate: ${cluster.certificate}`);
  const keepAlive = setInterval(() => undefined, 60_000);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      clearInterval(keepAlive);
      void cluster.stop();
    });
  }
}
