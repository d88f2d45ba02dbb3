import { describe, expect, it } from 'vitest';
import { trinoStats } from '../../../../test/support/trino-stats.js';
import { parseTrinoUrl } from '../connection-url.js';
import type { TrinoHttp, TrinoRequest } from './http.js';
import { type TrinoPage, TrinoProtocol } from './protocol.js';

const ADDRESS = parseTrinoUrl('trino://u@h:8080/c/s');
const page = (state: string, more: Partial<TrinoPage> = {}): TrinoPage => ({
  id: 'q1',
  stats: trinoStats(state),
  ...more,
});

/** Answers one request after the other; an Error is thrown, as axios would. */
function answering(...answers: unknown[]): { http: TrinoHttp; sent: TrinoRequest[] } {
  const sent: TrinoRequest[] = [];
  const send = async (request: TrinoRequest) => {
    sent.push(request);
    if (request.method === 'DELETE') return undefined;
    const answer = answers.shift();
    if (answer instanceof Error || (answer as { response?: unknown })?.response) throw answer;
    return answer;
  };
  return { http: { send, close: () => undefined }, sent };
}

const protocol = (http: TrinoHttp) => new TrinoProtocol(http, ADDRESS, { request: 1000, silence: 300 });
const failing = (code: string) => Object.assign(new Error(code), { code, config: { auth: { password: 's3cret' } } });

async function rows(pages: AsyncIterable<TrinoPage>): Promise<unknown[]> {
  const all: unknown[] = [];
  for await (const { data } of pages) all.push(...(data ?? []));
  return all;
}

describe('the statement protocol', () => {
  it('gives every page, and shows statistics of those without rows', async () => {
    const { http } = answering(
      page('QUEUED', { nextUri: 'a' }),
      page('RUNNING', { nextUri: 'b' }),
      page('FINISHED', { data: [[1]] }),
    );
    const states: string[] = [];
    expect(await rows(protocol(http).pages('SELECT 1', { onStats: (s) => states.push(s.state) }))).toEqual([[1]]);
    expect(states).toEqual(['QUEUED', 'RUNNING', 'FINISHED']);
  });

  it('an error in the first page is no empty result', async () => {
    const error = { message: 'line 1:1: no', errorName: 'SYNTAX_ERROR', errorType: 'USER_ERROR' };
    const { http } = answering(page('FAILED', { error }));
    await expect(rows(protocol(http).pages('SELEC'))).rejects.toThrow('SYNTAX_ERROR');
  });

  it('an error in the last page, after rows, is no end', async () => {
    const error = { message: 'lost', errorName: 'REMOTE_TASK_ERROR', errorType: 'INTERNAL_ERROR' };
    const { http } = answering(page('RUNNING', { nextUri: 'a', data: [[1]] }), page('FAILED', { error }));
    await expect(rows(protocol(http).pages('q'))).rejects.toMatchObject({ code: 'E_CLUSTER_WORKER', exit: 'cluster' });
  });

  it('a last page that does not say finished is no end', async () => {
    const { http } = answering(page('RUNNING', { data: [[1]] }));
    await expect(rows(protocol(http).pages('q'))).rejects.toMatchObject({ code: 'E_CLUSTER_FAILED' });
  });

  it('asks again for a page whose answer was lost, and not for a statement', async () => {
    const kept = answering(page('RUNNING', { nextUri: 'a' }), failing('ECONNRESET'), page('FINISHED', { data: [[1]] }));
    expect(await rows(protocol(kept.http).pages('q'))).toEqual([[1]]);
    expect(kept.sent.map(({ url }) => url)).toEqual(['/v1/statement', 'a', 'a']);
    const lost = answering(failing('ECONNRESET'));
    await expect(rows(protocol(lost.http).pages('q'))).rejects.toMatchObject({ code: 'E_CLUSTER_UNREACHABLE' });
    expect(lost.sent).toHaveLength(1);
  });

  it('sends a statement again where the cluster says that it did not take it', async () => {
    const { http } = answering({ response: { status: 503 } }, page('FINISHED'));
    expect(await rows(protocol(http).pages('q'))).toEqual([]);
  });

  it('gives a silent coordinator up, and ends the query there', async () => {
    const { http, sent } = answering(
      page('RUNNING', { nextUri: 'a' }),
      ...Array.from({ length: 9 }, () => failing('ECONNABORTED')),
    );
    await expect(rows(protocol(http).pages('q'))).rejects.toMatchObject({ code: 'E_CLUSTER_UNREACHABLE' });
    expect(sent.at(-1)).toMatchObject({ method: 'DELETE', url: 'a' });
  });

  it('a reader who leaves ends the query on the cluster', async () => {
    const { http, sent } = answering(page('RUNNING', { nextUri: 'a', data: [[1]] }));
    for await (const _ of protocol(http).pages('q')) break;
    expect(sent.at(-1)).toMatchObject({ method: 'DELETE', url: 'a' });
  });

  it('cancel ends what runs, and the reader is told', async () => {
    const { http, sent } = answering(page('RUNNING', { nextUri: 'a', data: [[1]] }), page('RUNNING', { nextUri: 'b' }));
    const running = protocol(http);
    const read = (async () => {
      for await (const _ of running.pages('q')) await running.cancel();
    })();
    await expect(read).rejects.toMatchObject({ code: 'E_INTERRUPTED', exit: 'interrupted' });
    expect(sent.map(({ method }) => method)).toEqual(['POST', 'DELETE']);
    await expect(rows(running.pages('again'))).rejects.toMatchObject({ code: 'E_INTERRUPTED' });
  });

  it.each([
    [{ response: { status: 401, data: 'Access Denied: Invalid credentials' } }, 'E_CLUSTER_SIGN_IN'],
    [{ response: { status: 404, data: '<html>' } }, 'E_CLUSTER_NOT_TRINO'],
    ['<html>welcome</html>', 'E_CLUSTER_NOT_TRINO'],
    [failing('ECONNREFUSED'), 'E_CLUSTER_UNREACHABLE'],
    [failing('DEPTH_ZERO_SELF_SIGNED_CERT'), 'E_CLUSTER_TLS'],
  ])('no page: %s', async (answer, code) => {
    const { http } = answering(answer);
    const error = await rows(protocol(http).pages('q')).catch((thrown: unknown) => thrown as Error & { hint: string });
    expect(error).toMatchObject({ code, exit: 'cluster', hint: expect.stringMatching(/./) });
    expect(JSON.stringify([error, (error as Error).cause])).not.toContain('s3cret');
  });
});
