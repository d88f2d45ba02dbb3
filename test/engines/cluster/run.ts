import { TestCluster } from './test-cluster.js';

/** Brings a cluster up for work by hand, says where it is, and ends it with Ctrl-C. */
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
