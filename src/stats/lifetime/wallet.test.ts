import { describe, expect, it } from 'vitest';
import { dirichletBrands, dirichletDuplication, fitDirichlet } from './nbd-dirichlet.js';
import { walletShare, walletShares } from './wallet-allocation.js';

describe('Wallet Allocation Rule', () => {
  it.each([
    [1, [1]],
    [2, [0.6667, 0.3333]],
    [3, [0.5, 0.3333, 0.1667]],
    [4, [0.4, 0.3, 0.2, 0.1]],
  ])('G20 Keiningham et al.: %d brands', (n, expected) => {
    const shares = walletShares(Array.from({ length: n }, (_, i) => 10 - i));
    expected.forEach((share, i) => {
      expect(shares[i]).toBeCloseTo(share, 4);
    });
    expect(shares.reduce((a, b) => a + b)).toBeCloseTo(1, 12);
  });

  it('G20 a tie for first of three has rank 1.5: .4166667 each', () => {
    expect(walletShare(1.5, 3)).toBeCloseTo(0.4166667, 7);
    expect(walletShares([9, 9, 4])[1]).toBeCloseTo(0.4166667, 7);
    expect(walletShare(0, 3)).toBeNull();
    expect(walletShare(1, 0)).toBeNull();
    expect(walletShares([])).toEqual([]);
  });
});

describe('NBD-Dirichlet, UK toothpaste 1973 Q1 (R NBDdirichlet)', () => {
  const shares = [0.25, 0.19, 0.1, 0.1, 0.09, 0.08, 0.03, 0.02];
  const model = { m: 1.456, k: 0.7788027, s: 1.2952796 };
  const near = (actual: readonly number[], expected: readonly number[]) => {
    expected.forEach((v, i) => {
      expect(Math.abs(actual[i]! - v)).toBeLessThan(6e-4);
    });
  };

  it('G21 fit: M 1.456, K .7788027; S comes back from the penetrations that it makes', () => {
    const brands = dirichletBrands(model, shares);
    const fit = fitDirichlet({ penetration: 0.56, rate: 2.6 }, brands)!;
    expect(fit.m).toBeCloseTo(1.456, 12);
    expect(fit.k).toBeCloseTo(0.7788027, 4);
    expect(fit.s).toBeCloseTo(1.2952796, 4);
  });

  it('G21 penetration, rates and share of category requirements', () => {
    const brands = dirichletBrands(model, shares);
    near(
      brands.map((b) => b.penetration),
      [0.2, 0.157, 0.087, 0.087, 0.078, 0.07, 0.027, 0.018],
    );
    near(
      brands.map((b) => b.rate),
      [1.82, 1.764, 1.682, 1.682, 1.672, 1.663, 1.619, 1.61],
    );
    near(
      brands.map((b) => b.categoryRate),
      [3.161, 3.216, 3.302, 3.302, 3.312, 3.321, 3.371, 3.381],
    );
    near(
      brands.map((b) => b.scr),
      [0.576, 0.549, 0.509],
    );
  });

  it('G21 duplication with Colgate .186 .103 .103 .093 .083 .032 .022', () => {
    near(dirichletDuplication(model, shares, 0), [1, 0.186, 0.103, 0.103, 0.093, 0.083, 0.032, 0.022]);
  });

  it('refuses buying that is less spread than Poisson, or outside the domain', () => {
    expect(fitDirichlet({ penetration: 0.9, rate: 1.1 }, [])).toBeNull();
    expect(fitDirichlet({ penetration: 1, rate: 2 }, [])).toBeNull();
  });
});
