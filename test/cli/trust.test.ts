import { chmodSync, chownSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openTrino } from '../../src/engine/trino/open.js';
import { loopbackCertificate } from '../support/certificate.js';
import { trinoStats } from '../support/trino-stats.js';
import { BARE_ENV, cli, ensureBuilt, scratch } from './world.js';

const PASSWORD = 's3cret-of-the-environment';
const folder = scratch();
const certificate = loopbackCertificate();
const authority = join(folder, 'authority.pem');
const servers: Server[] = [];

interface Heard {
  readonly server: 'tls' | 'plain';
  readonly url: string;
  readonly authorization: string | undefined;
}
let heard: Heard[] = [];
/** What the servers answer; tests set it. */
let answer: (request: IncomingMessage, response: ServerResponse) => void = () => {};
let [tls, plain] = ['', ''];

const listening = (server: Server): Promise<string> =>
  new Promise((done) => {
    servers.push(server);
    server.listen(0, '127.0.0.1', () => done(`127.0.0.1:${(server.address() as AddressInfo).port}`));
  });

const hearing = (server: Heard['server']) => (request: IncomingMessage, response: ServerResponse) => {
  heard.push({ server, url: request.url!, authorization: request.headers.authorization });
  answer(request, response);
};

const page = (state: string, more: object = {}) => ({
  id: 'q1',
  stats: trinoStats(state),
  ...more,
});
const LAST = page('FINISHED', { columns: [{ name: 'one', type: 'integer' }], data: [[1]] });
const say = (response: ServerResponse, body: object) => {
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify(body));
};

beforeAll(async () => {
  ensureBuilt();
  writeFileSync(authority, certificate.cert);
  tls = await listening(createTlsServer(certificate, hearing('tls')));
  plain = await listening(createServer(hearing('plain')));
});

beforeEach(() => {
  heard = [];
  answer = (_request, response) => say(response, LAST);
});

afterAll(() => {
  for (const server of servers) {
    server.close();
    server.closeAllConnections();
  }
});

const secrets = { CRM_ANALYZE_TRINO_PASSWORD: PASSWORD, CRM_ANALYZE_TRINO_CA_FILE: '' };
const environment = () => ({ ...secrets, CRM_ANALYZE_TRINO_CA_FILE: authority });

/** A home of its own for each case, with a project and a folder in it. */
function home(name: string): { home: string; project: string; deep: string } {
  const [at, project] = [join(folder, name), join(folder, name, 'project')];
  mkdirSync(join(project, 'deep'), { recursive: true });
  return { home: at, project, deep: join(project, 'deep') };
}

const database = () => `trinos://ana@${tls}/hive/crm`;
const ask = (cwd: string, env: object, ...args: string[]) =>
  cli(['sql', 'select 1 as one', '-f', 'csv', ...args], { cwd, env: { ...BARE_ENV, ...environment(), ...env } });

describe('whom a secret is told', () => {
  test('no host that a config in a folder names, found or given', async () => {
    const { home: HOME, project, deep } = home('parents');
    writeFileSync(join(project, 'crm-analyze.yml'), `# ours?\ndb: ${database()}\n`);
    for (const args of [[], ['--config', join(project, 'crm-analyze.yml')]]) {
      for (const secret of [{}, { CRM_ANALYZE_TRINO_PASSWORD: '', CRM_ANALYZE_TRINO_TOKEN: 'a-token' }]) {
        const ran = await ask(deep, { HOME, ...secret }, ...args);
        expect([ran.code, ran.stdout, heard]).toEqual([2, '', []]);
        expect(ran.stderr).toContain('error[E_DB_HOST]');
        expect(ran.stderr).toContain('crm-analyze.yml:2');
        expect(ran.stderr).toContain(`--db '${database()}'`);
        expect(ran.stderr).not.toContain(PASSWORD);
      }
    }
  });

  test('the host that the user names: typed, in the environment, in a config folder of his own', async () => {
    const { home: HOME, project, deep } = home('own');
    writeFileSync(join(project, 'crm-analyze.yml'), `db: ${database()}\n`);
    const basic = `Basic ${Buffer.from(`ana:${PASSWORD}`).toString('base64')}`;
    const told = async (cwd: string, env: object, ...args: string[]) => {
      heard = [];
      const ran = await ask(cwd, { HOME, ...env }, ...args);
      expect([ran.stderr.match(/E_\w+/), ran.code, ran.stdout]).toEqual([null, 0, 'one\n1\n']);
      expect([...new Set(heard.map(({ server, authorization }) => `${server} ${authorization}`))]).toEqual([
        `tls ${basic}`,
      ]);
    };
    await told(deep, {}, '--db', database());
    await told(deep, { CRM_ANALYZE_DB: database() });
    mkdirSync(join(HOME, '.config/crm-analyze'), { recursive: true });
    writeFileSync(join(HOME, '.config/crm-analyze/config.yml'), `db: ${database()}\n`);
    await told(HOME, {});
  });

  test('without a secret the host of a config is asked', async () => {
    const { home: HOME, project, deep } = home('open');
    writeFileSync(join(project, 'crm-analyze.yml'), `db: trino://ana@${plain}/hive/crm\n`);
    const ran = await ask(deep, { HOME, CRM_ANALYZE_TRINO_PASSWORD: '' });
    expect([ran.code, ran.stdout]).toEqual([0, 'one\n1\n']);
    expect(heard.every(({ server, authorization }) => server === 'plain' && authorization === undefined)).toBe(true);
  });

  test.each([
    ['plain http', () => `http://${plain}/v1/statement/q1/1?slug=a`],
    ['another port', () => `https://${plain}/v1/statement/q1/1?slug=a`],
    ['no scheme', () => `//${plain}/v1/statement/q1/1?slug=a`],
    ['a name in front', () => `https://${tls}@${plain}/v1/statement/q1/1?slug=a`],
    ['a path that looks like a host', () => `https://${tls}//${plain}/v1/statement/q1/1?slug=a`],
  ])('the next page is asked of the same server: %s', async (_case, nextUri) => {
    answer = ({ url }, response) =>
      say(response, url === '/v1/statement' ? page('RUNNING', { nextUri: nextUri() }) : LAST);
    const engine = await openTrino(database(), { environment: environment() });
    expect(await engine.query({ text: 'SELECT 1', params: {} })).toEqual([{ one: 1 }]);
    await engine.close();
    expect(heard.map(({ server }) => server)).toEqual(['tls', 'tls']);
    expect(heard[1]!.url).toMatch(/\/v1\/statement\/q1\/1\?slug=a$/);
    expect(heard[1]!.authorization).toBe(heard[0]!.authorization);
  });

  test('a redirect is not followed', async () => {
    answer = (_request, response) => response.writeHead(307, { location: `http://${plain}/v1/statement` }).end();
    const engine = await openTrino(database(), { environment: environment() });
    await expect(engine.query({ text: 'SELECT 1', params: {} })).rejects.toMatchObject({ exit: 'cluster' });
    await engine.close();
    expect(heard.map(({ server }) => server)).toEqual(['tls']);
  });
});

describe('which config is used', () => {
  const shown = async (cwd: string, env: object, ...args: string[]) => {
    const ran = await cli(['config', 'show', '-f', 'csv', ...args], { cwd, env: { ...BARE_ENV, ...env } });
    return { ...ran, hasLimit: ran.stdout.includes('limit,7') };
  };

  test('upwards as far as the home reaches, and it is said', async () => {
    const { home: HOME, project, deep } = home('reach');
    writeFileSync(join(project, 'crm-analyze.yml'), 'limit: 7\n');
    const inside = await shown(deep, { HOME });
    expect([inside.hasLimit, inside.stderr]).toEqual([true, `settings of ${join(project, 'crm-analyze.yml')}\n`]);
    expect((await shown(deep, { HOME }, '-q')).stderr).toBe('');
    const outside = await shown(deep, { HOME: deep });
    expect([outside.code, outside.hasLimit]).toEqual([0, false]);
    expect(outside.stderr).toContain(`--config ${join(project, 'crm-analyze.yml')} reads it`);
    expect((await shown(deep, {})).hasLimit).toBe(false);
    expect((await shown(deep, { HOME: '/' })).hasLimit).toBe(false);
    expect((await shown(project, {})).hasLimit).toBe(true);
  });

  test('upwards to the top of the repository, of this one and not of one around it', async () => {
    const { project, deep } = home('repository');
    writeFileSync(join(project, 'crm-analyze.yml'), 'limit: 7\n');
    mkdirSync(join(project, '.git'));
    expect((await shown(deep, {})).hasLimit).toBe(true);
    mkdirSync(join(deep, '.git'));
    expect((await shown(deep, {})).hasLimit).toBe(false);
  });

  test('none that everybody may write', async () => {
    const { home: HOME, project, deep } = home('writable');
    const file = join(project, 'crm-analyze.yml');
    writeFileSync(file, 'limit: 7\n');
    chmodSync(file, 0o666);
    for (const cwd of [deep, project]) {
      const refused = await shown(cwd, { HOME });
      expect([refused.code, refused.stdout]).toEqual([2, '']);
      expect(refused.stderr).toContain('error[E_CONFIG_OWNER]');
    }
    expect((await shown(deep, { HOME }, '--config', file)).hasLimit).toBe(true);
    expect((await shown(deep, { HOME, CRM_ANALYZE_CONFIG: file })).hasLimit).toBe(true);
  });

  test.skipIf(process.getuid?.() !== 0)("none that is not the user's, also by a link", async () => {
    const { home: HOME, project, deep } = home('foreign');
    const file = join(project, 'crm-analyze.yml');
    writeFileSync(file, 'limit: 7\n');
    chownSync(file, 12_345, 12_345);
    expect((await shown(deep, { HOME })).stderr).toContain(`--config ${file}`.replace(`${deep}/`, ''));
    expect((await shown(deep, { HOME }, '--config', file)).hasLimit).toBe(true);
    symlinkSync(file, join(deep, 'crm-analyze.yml'));
    const linked = await shown(deep, { HOME });
    expect([linked.code, linked.stderr.includes('E_CONFIG_OWNER')]).toEqual([2, true]);
    // A repository that somebody else made around a shared folder opens nothing above this folder.
    const { project: shared, deep: mine } = home('shared');
    writeFileSync(join(shared, 'crm-analyze.yml'), 'limit: 7\n');
    mkdirSync(join(shared, '.git'));
    chownSync(join(shared, '.git'), 12_345, 12_345);
    expect((await shown(mine, {})).hasLimit).toBe(false);
  });
});
