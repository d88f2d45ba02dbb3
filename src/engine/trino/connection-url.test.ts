import { describe, expect, it } from 'vitest';
import { formatAddress, isTrinoUrl, parseTrinoUrl } from './connection-url.js';
import { readCredentials } from './wire/credentials.js';

describe('the address of a cluster', () => {
  it('names user, host, port, catalog, schema and session properties', () => {
    const address = parseTrinoUrl('trinos://an%40n@lake.example/hive/crm?query_max_run_time=10m');
    expect(address).toEqual({
      host: 'lake.example',
      port: 443,
      tls: true,
      user: 'an@n',
      catalog: 'hive',
      schema: 'crm',
      session: { query_max_run_time: '10m' },
    });
    expect(formatAddress(address)).toBe('trinos://an%40n@lake.example:443/hive/crm');
  });

  it.each(['trino://u@h:1/c', 'trino://h:1/c/s', 'trino://u@h:1/c/s/t', 'trino://'])(
    '%s is refused with the form',
    (text) => {
      expect(() => parseTrinoUrl(text)).toThrow(
        expect.objectContaining({
          code: 'E_DB_URL',
          exit: 'usage',
          hint: expect.stringContaining('trino://user@host'),
        }),
      );
    },
  );

  it('a file is no cluster', () => {
    expect(['crm.duckdb', 'trino.duckdb', 'TRINO://a@b/c/d'].map(isTrinoUrl)).toEqual([false, false, true]);
  });

  it('refuses a password in it and does not repeat it', () => {
    const refused = catching(() => parseTrinoUrl('trinos://u:s3cret@h:1/c/s'));
    expect(refused).toMatchObject({ code: 'E_DB_PASSWORD', exit: 'usage' });
    expect(JSON.stringify([refused, String(refused), refused.hint])).not.toContain('s3cret');
  });
});

describe('secrets', () => {
  const tls = parseTrinoUrl('trinos://u@h:1/c/s');

  it('come from the environment', () => {
    expect(readCredentials({ CRM_ANALYZE_TRINO_PASSWORD: 'p', CRM_ANALYZE_TRINO_TOKEN: 't' }, tls)).toEqual({
      password: 'p',
      token: 't',
    });
    expect(readCredentials({}, tls)).toEqual({});
  });

  it('are not sent in the clear', () => {
    const plain = parseTrinoUrl('trino://u@h:1/c/s');
    expect(() => readCredentials({ CRM_ANALYZE_TRINO_PASSWORD: 'p' }, plain)).toThrow(
      expect.objectContaining({ code: 'E_DB_TLS' }),
    );
  });

  it('a file that is not there is named, with its variable', () => {
    const refused = catching(() => readCredentials({ CRM_ANALYZE_TRINO_TOKEN_FILE: '/nowhere/token' }, tls));
    expect(refused).toMatchObject({ code: 'E_DB_SECRET', where: ['/nowhere/token'] });
    expect(refused.message).toContain('CRM_ANALYZE_TRINO_TOKEN_FILE');
  });
});

function catching(work: () => unknown): Error & { hint?: string } {
  try {
    work();
  } catch (error) {
    return error as Error;
  }
  throw new Error('nothing was thrown');
}
