import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePorts } from './free-ports.js';
import { javaHome } from './java.js';
import { TEST_USER, writeCertificate } from './node-files.js';
import { trinoServer } from './server.js';
import { TrinoNode } from './trino-node.js';
import { ClusterUnavailable } from './unavailable.js';

const WORKERS = 2;
const HEAP_MB = 1500;
/** Three nodes take 2.7 GB; below this the machine would swap. */
const LEAST_MEMORY = 6 * 2 ** 30;
const READY_WITHIN_MS = 300_000;

/** A coordinator and two workers on loopback, which end with this process. */
export class TestCluster {
  private constructor(
    private readonly folder: string,
    private readonly coordinator: TrinoNode,
    readonly workers: readonly TrinoNode[],
    private readonly tlsPort: number,
    /** PEM of the certificate that the TLS port shows. */
    readonly certificate: string,
  ) {}

  /** Brings the cluster up and waits until a query can run on all workers. Throws ClusterUnavailable with the reason. */
  static async start(): Promise<TestCluster> {
    if (process.platform === 'win32') throw new ClusterUnavailable('Trino does not run on Windows');
    if (totalmem() < LEAST_MEMORY) throw new ClusterUnavailable('the machine has less than 6 GB of memory');
    const [server, java] = await Promise.all([trinoServer(), javaHome()]);
    const folder = await mkdtemp(join(tmpdir(), 'crm-trino-'));
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
    const { keystore, certificate } = await writeCertificate(java, folder);
    const [port, tlsPort, ...workerPorts] = await freePorts(2 + WORKERS);
    const plan = (id: string, at: number, timeZone: string) => ({
      folder: join(folder, id),
      id,
      port: at,
      coordinatorPort: port!,
      heap: HEAP_MB,
      timeZone,
    });
    // Clocks in zones far from each other and from UTC: none may reach a result.
    const zones = ['Pacific/Auckland', 'America/Los_Angeles'];
    const coordinator = new TrinoNode(
      { ...plan('coordinator', port!, 'Asia/Kolkata'), tls: { port: tlsPort!, keystore } },
      server,
      java,
    );
    const workers = workerPorts.map((at, i) => new TrinoNode(plan(`worker${i + 1}`, at, zones[i]!), server, java));
    const cluster = new TestCluster(folder, coordinator, workers, tlsPort!, certificate);
    process.once('exit', () => cluster.kill());
    // A runner that ends us from outside leaves no time for hooks, and three servers would stay.
    for (const signal of ['SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));
    await Promise.all(cluster.nodes.map((node) => node.start()));
    await cluster.ready().catch(async (error: unknown) => {
      await cluster.stop();
      throw error;
    });
    return cluster;
  }

  /** `trino://user@host:port/catalog/schema` of the plain port, which asks for no password. */
  url(catalog = 'memory', schema = 'default', user = TEST_USER): string {
    return `trino://${user}@127.0.0.1:${this.coordinator.plan.port}/${catalog}/${schema}`;
  }

  /** The same over TLS, where a password is asked for. */
  tlsUrl(catalog = 'memory', schema = 'default', user = TEST_USER): string {
    return `trinos://${user}@127.0.0.1:${this.tlsPort}/${catalog}/${schema}`;
  }

  /** Resolves when the coordinator has started and all running workers are active; throws what the nodes said last. */
  async ready(): Promise<void> {
    const deadline = Date.now() + READY_WITHIN_MS;
    const wanted = this.workers.filter((worker) => worker.running).length;
    while (Date.now() < deadline) {
      if ((await this.activeWorkers()) === wanted) return;
      const dead = this.nodes.find((node) => !node.running && !this.killed.has(node));
      if (dead) throw new ClusterUnavailable(`Trino ${dead.plan.id} ended at start: ${await dead.lastWords()}`);
      await wait(250);
    }
    throw new ClusterUnavailable(
      `Trino was not ready within ${READY_WITHIN_MS / 1000} s: ${await this.coordinator.lastWords()}`,
    );
  }

  /** Kills a worker as a power cut would; its share of the memory catalog is gone. */
  killWorker(index: number): void {
    const worker = this.workers[index]!;
    this.killed.add(worker);
    worker.kill();
  }

  async restartWorker(index: number): Promise<void> {
    const worker = this.workers[index]!;
    await worker.stop();
    await worker.start();
    this.killed.delete(worker);
    await this.ready();
  }

  /** The coordinator answers nobody for so many ms, and then goes on as if nothing had been. */
  pauseCoordinator(ms: number): void {
    this.coordinator.signal('SIGSTOP');
    setTimeout(() => this.coordinator.signal('SIGCONT'), ms);
  }

  async stop(): Promise<void> {
    await Promise.all(this.nodes.map((node) => node.stop()));
    rmSync(this.folder, { recursive: true, force: true });
  }

  private readonly killed = new Set<TrinoNode>();

  private get nodes(): TrinoNode[] {
    return [this.coordinator, ...this.workers];
  }

  private kill(): void {
    for (const node of this.nodes) node.kill();
  }

  private async activeWorkers(): Promise<number> {
    const base = `http://127.0.0.1:${this.coordinator.plan.port}`;
    const info = await fetch(`${base}/v1/info`)
      .then((r) => r.json() as Promise<{ starting: boolean }>)
      .catch(() => undefined);
    if (!info || info.starting) return -1;
    const sql = "SELECT count(*) FROM system.runtime.nodes WHERE NOT coordinator AND state = 'active'";
    return Number((await this.query(sql))[0]?.[0] ?? -1);
  }

  /** A statement through the bare protocol, for the tests' own needs; throws the cluster's message. */
  async query(sql: string, user = TEST_USER): Promise<unknown[][]> {
    interface Page {
      nextUri?: string;
      data?: unknown[][];
      error?: { message: string };
    }
    const headers = { 'X-Trino-User': user, 'X-Trino-Catalog': 'memory', 'X-Trino-Schema': 'default' };
    const base = `http://127.0.0.1:${this.coordinator.plan.port}`;
    const first = await fetch(`${base}/v1/statement`, { method: 'POST', body: sql, headers });
    let page = (await first.json()) as Page;
    const rows: unknown[][] = page.data ?? [];
    while (page.nextUri) {
      page = (await (await fetch(page.nextUri, { headers })).json()) as Page;
      rows.push(...(page.data ?? []));
    }
    if (page.error) throw new Error(page.error.message);
    return rows;
  }
}
