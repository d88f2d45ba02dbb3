import { afterAll, describe, it } from 'vitest';
import { obtainCluster } from './cluster/obtain.js';
import { badDaysSuite } from './suites/bad-days.js';
import { casesSuite } from './suites/cases.js';
import { guardSuite } from './suites/guard.js';
import { lakeSuite } from './suites/lake.js';
import { programSuite } from './suites/program.js';
import { valuesSuite } from './suites/values.js';

// One file, because a cluster belongs to one process and takes long to start: the suites share it.
const cluster = await obtainCluster();

if (cluster.kind === 'unavailable') {
  describe.skip(`Trino: no cluster, because ${cluster.reason}`, () => {
    it('all suites against a real cluster', () => undefined);
  });
} else {
  afterAll(() => cluster.stop());
  valuesSuite(cluster.url);
  casesSuite(cluster.url);
  const { own } = cluster;
  // It makes a table, so never on a cluster that is not ours.
  if (own) guardSuite(own.url(), (statement) => own.query(statement));
  if (cluster.own) lakeSuite(cluster.own);
  if (cluster.own) programSuite(cluster.own);
  // These kill workers, so they come last, and never touch a cluster that is not ours.
  if (cluster.own) badDaysSuite(cluster.own);
}
