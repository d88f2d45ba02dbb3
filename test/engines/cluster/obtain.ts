import { TestCluster } from './test-cluster.js';
import { ClusterUnavailable } from './unavailable.js';

/** A cluster for tests, or why there is none. `own` is absent where `CRM_TEST_TRINO` names a cluster that is not ours to harm. */
export type ObtainedCluster =
  | { readonly kind: 'running'; readonly url: string; readonly own?: TestCluster; stop(): Promise<void> }
  | { readonly kind: 'unavailable'; readonly reason: string };

/**
 * Gives a cluster to test against: the one that `CRM_TEST_TRINO` names, else, where `CRM_CLUSTER=1` asks for it, one
 * brought up here. Where neither can be had: a value with the reason, so that a developer's run skips and says so; one that
 * was asked for and cannot be had throws with `CI` set.
 */
export async function obtainCluster(): Promise<ObtainedCluster> {
  const named = process.env.CRM_TEST_TRINO;
  if (named) return { kind: 'running', url: named, stop: async () => undefined };
  if (process.env.CRM_CLUSTER !== '1')
    return { kind: 'unavailable', reason: 'it takes minutes on all cores; npm run test:engines brings one up' };
  try {
    const own = await TestCluster.start();
    return { kind: 'running', url: own.url(), own, stop: () => own.stop() };
  } catch (error) {
    if (!(error instanceof ClusterUnavailable) || process.env.CI) throw error;
    return { kind: 'unavailable', reason: error.message };
  }
}
