import { pbkdf2Sync } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runTool } from './run-tool.js';

/** Secrets of a cluster that lives on loopback for minutes; they protect nothing. */
export const TEST_USER = 'crm';
export const TEST_PASSWORD = 'a password of the tests';
/** May read every table and create nothing. */
export const READER = 'reader';
/** May read no table. */
export const OUTSIDER = 'outsider';

const STORE_PASSWORD = 'changeit';
const SHARED_SECRET = 'only for loopback';

export interface NodePlan {
  readonly folder: string;
  readonly id: string;
  readonly port: number;
  readonly coordinatorPort: number;
  /** HTTPS with passwords, on the coordinator only. */
  readonly tls?: { readonly port: number; readonly keystore: string };
  /** Heap in MB. */
  readonly heap: number;
  /** Zone of the node's own clock, which must not reach a result. */
  readonly timeZone: string;
}

/** Writes the `etc` folder of one node. */
export async function writeNodeFiles(plan: NodePlan): Promise<void> {
  const etc = join(plan.folder, 'etc');
  await mkdir(join(etc, 'catalog'), { recursive: true });
  const write = (name: string, lines: readonly string[]) => writeFile(join(etc, name), `${lines.join('\n')}\n`);
  await write('node.properties', [
    'node.environment=test',
    `node.id=${plan.id}`,
    `node.data-dir=${join(plan.folder, 'data')}`,
  ]);
  await write('jvm.config', jvmConfig(plan));
  await write('log.properties', ['io.trino=WARN']);
  await write('catalog/memory.properties', ['connector.name=memory', 'memory.max-data-per-node=512MB']);
  await write('catalog/tpch.properties', ['connector.name=tpch', 'tpch.splits-per-node=2']);
  await write('config.properties', config(plan));
  if (!plan.tls) return;
  await write('password-authenticator.properties', [
    'password-authenticator.name=file',
    `file.password-file=${join(etc, 'password.db')}`,
  ]);
  await write('password.db', [`${TEST_USER}:${passwordHash(TEST_PASSWORD)}`]);
  await write('access-control.properties', [
    'access-control.name=file',
    `security.config-file=${join(etc, 'rules.json')}`,
  ]);
  await write('rules.json', [JSON.stringify(accessRules(), null, 2)]);
}

function jvmConfig(plan: NodePlan): string[] {
  return [
    '-server',
    `-Xmx${plan.heap}M`,
    // Most objects live as long as a query is planned: a large young generation from the start, or collecting takes a fifth of the time.
    `-Xms${plan.heap}M`,
    `-Xmn${Math.round(plan.heap / 2)}M`,
    '-XX:+UseSerialGC',
    // A worker runs each class it makes a few times: compiling twice costs more than it brings. The coordinator plans thousands of
    // queries by the same rules: from the second hundred on the better code takes about 70 % of the time.
    ...(plan.tls ? [] : ['-XX:TieredStopAtLevel=1']),
    // Each query makes classes of its own, and all would be verified.
    '-XX:+UnlockDiagnosticVMOptions',
    '-XX:-BytecodeVerificationRemote',
    '-XX:+ExitOnOutOfMemoryError',
    '-Djdk.attach.allowAttachSelf=true',
    '-Dfile.encoding=UTF-8',
    `-Duser.timezone=${plan.timeZone}`,
    '--enable-native-access=ALL-UNNAMED',
  ];
}

function config(plan: NodePlan): string[] {
  const lines = [
    `coordinator=${plan.tls !== undefined}`,
    `http-server.http.port=${plan.port}`,
    `discovery.uri=http://127.0.0.1:${plan.coordinatorPort}`,
    'node.internal-address=127.0.0.1',
    'catalog.management=static',
    `internal-communication.shared-secret=${SHARED_SECRET}`,
    // By default a dead worker is hoped for a minute long.
    'query.remote-task.max-error-duration=10s',
    'exchange.max-error-duration=10s',
    // A thousand queries in a few minutes, whose plans would all be kept for a quarter of an hour.
    'query.max-history=20',
    'query.min-expire-age=30s',
  ];
  if (!plan.tls) return lines;
  return [
    ...lines,
    'node-scheduler.include-coordinator=false',
    'http-server.https.enabled=true',
    `http-server.https.port=${plan.tls.port}`,
    `http-server.https.keystore.path=${plan.tls.keystore}`,
    `http-server.https.keystore.key=${STORE_PASSWORD}`,
    'http-server.authentication.type=PASSWORD',
    'http-server.authentication.allow-insecure-over-http=true',
  ];
}

/** PBKDF2 in the form that Trino's password file reads: iterations, salt, hash. */
function passwordHash(password: string): string {
  const salt = Buffer.from('loopback', 'utf8');
  return `1000:${salt.toString('hex')}:${pbkdf2Sync(password, salt, 1000, 64, 'sha1').toString('hex')}`;
}

function accessRules(): object {
  return {
    catalogs: [
      { user: OUTSIDER, catalog: 'memory|system', allow: 'read-only' },
      { user: READER, allow: 'read-only' },
      { allow: 'all' },
    ],
    schemas: [{ user: `${OUTSIDER}|${READER}`, owner: false }, { owner: true }],
    tables: [
      { user: OUTSIDER, catalog: 'memory', privileges: [] },
      { user: READER, privileges: ['SELECT'] },
      { privileges: ['SELECT', 'INSERT', 'DELETE', 'UPDATE', 'OWNERSHIP', 'GRANT_SELECT'] },
    ],
    queries: [{ allow: ['execute', 'kill', 'view'] }],
    procedures: [{ user: TEST_USER, privileges: ['EXECUTE'] }],
  };
}

/** Makes a self-signed certificate for loopback with the JDK's own tool; gives the key store and the certificate as PEM. */
export async function writeCertificate(
  javaHome: string,
  folder: string,
): Promise<{ keystore: string; certificate: string }> {
  const keystore = join(folder, 'keystore.p12');
  const certificate = join(folder, 'certificate.pem');
  const keytool = join(javaHome, 'bin', 'keytool');
  const store = ['-keystore', keystore, '-storetype', 'PKCS12', '-storepass', STORE_PASSWORD, '-alias', 'trino'];
  const key = ['-keyalg', 'EC', '-groupname', 'secp256r1', '-validity', '3650', '-dname', 'CN=127.0.0.1'];
  await runTool(keytool, ['-genkeypair', ...store, ...key, '-ext', 'SAN=ip:127.0.0.1,dns:localhost']);
  await runTool(keytool, ['-exportcert', '-rfc', ...store, '-file', certificate]);
  return { keystore, certificate };
}
