import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  dependencyFaults,
  importedPackages,
  linkFaults,
  lockFaults,
  noticeFaults,
} from '../../src/dev/supply-chain.mjs';

const ROOT = join(import.meta.dirname, '../..');
const json = (file: string) => JSON.parse(readFileSync(join(ROOT, file), 'utf8'));
const HASH = 'sha512-abc';

describe('what we take in', () => {
  test('every package of the lockfile has its hash and a permissive licence', () => {
    expect(lockFaults(json('package-lock.json'))).toEqual([]);
  });

  test.each([
    ['no hash', { license: 'MIT' }, 'no sha512 integrity'],
    ['a weak hash', { integrity: 'sha1-abc', license: 'MIT' }, 'no sha512 integrity'],
    ['no licence', { integrity: HASH }, 'no licence'],
    ['a licence that asks for more', { integrity: HASH, license: 'GPL-3.0' }, 'licence GPL-3.0'],
    ['a weak copyleft in what users install', { integrity: HASH, license: 'MPL-2.0' }, 'licence MPL-2.0'],
  ])('%s is a fault', (_case, entry, fault) => {
    const faults = lockFaults({ packages: { '': {}, 'node_modules/a/node_modules/@b/c': entry } });
    expect(faults).toEqual([expect.stringContaining(`@b/c: ${fault}`)]);
  });

  test('a choice of licences is permissive where one is, and tools may be MPL', () => {
    const packages = {
      'node_modules/a': { integrity: HASH, license: '(MIT OR GPL-3.0)' },
      'node_modules/b': { integrity: HASH, license: 'MPL-2.0', dev: true },
    };
    expect(lockFaults({ packages })).toEqual([]);
  });
});

describe('what we pass on', () => {
  test('dependencies are what dist imports, both ways', () => {
    const outputs = {
      'dist/cli.js': {
        imports: ['node:fs', 'fs', 'yaml', '@a/b/deep', 'chalk'].map((path) => ({ path, external: true })),
      },
      'dist/chunks/x.js': { imports: [{ path: 'dist/chunks/y.js', external: false }] },
    };
    const imported = importedPackages({ outputs });
    expect([...imported]).toEqual(['yaml', '@a/b', 'chalk']);
    expect(dependencyFaults({ yaml: '1', chalk: '1', echarts: '6' }, imported)).toEqual([
      'dist imports @a/b, no dependency',
      'echarts is a dependency that dist does not import',
    ]);
  });

  test('bundled packages stand in the notices with every word of theirs', () => {
    const packages = [{ name: 'echarts', version: '6.1.0', license: 'Apache-2.0', texts: ['Licence', 'Notice'] }];
    expect(noticeFaults('## echarts 6.1.0 (Apache-2.0)\n\nLicence\n\nNotice\n', packages)).toEqual([]);
    expect(noticeFaults('## echarts 6.1.0 (Apache-2.0)\n\nLicence\n', packages)).toHaveLength(1);
    expect(noticeFaults('', [{ ...packages[0]!, license: 'GPL-2.0', texts: [] }])).toHaveLength(2);
  });

  test('the README links only what the package holds', () => {
    const text = '[a](docs/a.md), [b](./docs/b.md#part), [c](https://example.org/c), [d](#here)';
    expect(linkFaults(text, new Set(['docs/a.md']))).toEqual(['README.md links docs/b.md, not in the package']);
  });
});
