import { describe, expect, it } from 'vitest';
import { manifest } from '../../generated/manifest.js';

describe('actions', () => {
  it('is in the manifest with what it reads', () => {
    const entry = manifest.entries.find(({ id }) => id === 'actions');
    expect(entry?.reads).toEqual({ orders: ['customer_id', 'ordered_at'] });
  });
});
