import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const FOLDER = join(import.meta.dirname, '../../fixtures/published');

describe('published samples', () => {
  const sets = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory());

  it.each(sets.map(({ name }) => name))('%s holds a permissive licence, and the README says so', (name) => {
    const licence = readdirSync(join(FOLDER, name)).find((file) => /^LICENSE(\.md)?$/.test(file))!;
    expect(readFileSync(join(FOLDER, name, licence), 'utf8')).toMatch(/Permission is hereby granted, free of charge/);
    expect(readFileSync(join(FOLDER, 'README.md'), 'utf8')).toMatch(new RegExp(`\\| \`${name}\` .*\\| MIT `));
  });
});
