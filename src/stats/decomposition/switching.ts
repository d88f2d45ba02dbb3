import { apportion } from './apportion.js';

/** What one customer bought of one kind in two periods, in minor units. */
export interface Bought {
  readonly kind: number;
  readonly before: bigint;
  readonly now: bigint;
}

export type Flow = 'moved' | 'grown' | 'shrunk' | 'came' | 'left';

/** Money that went from one kind to another, or to and from none. */
export interface Part {
  readonly flow: Flow;
  readonly from: number | null;
  readonly to: number | null;
  readonly amount: bigint;
}

const total = (values: readonly bigint[]): bigint => values.reduce((sum, value) => sum + value, 0n);

/** Parts of a whole in proportion to weights, which sum to it exactly. */
function shares(whole: bigint, weights: readonly bigint[]): bigint[] {
  const all = Number(total(weights));
  return apportion(
    whole,
    weights.map((weight) => (all === 0 ? 0 : (Number(whole) * Number(weight)) / all)),
  );
}

/**
 * Where one customer's money went between two periods, in minor units: moved = min(gains, losses), from kind i to kind j as
 * moved × loss_i / losses × gain_j / gains; the rest is grown or shrunk; of who bought for nothing or less in a period all came or left. Into each
 * kind less out of it is its change exactly.
 */
export function switched(bought: readonly Bought[]): Part[] {
  const sides = { before: total(bought.map(({ before }) => before)), now: total(bought.map(({ now }) => now)) };
  const changes = bought
    .map(({ kind, before, now }) => ({ kind, change: now - before }))
    .filter(({ change }) => change !== 0n);
  if (sides.before <= 0n && sides.now > 0n)
    return changes.map(({ kind, change }) => ({ flow: 'came', from: null, to: kind, amount: change }));
  if (sides.now <= 0n && sides.before > 0n)
    return changes.map(({ kind, change }) => ({ flow: 'left', from: kind, to: null, amount: -change }));
  const gains = changes.filter(({ change }) => change > 0n);
  const losses = changes.filter(({ change }) => change < 0n).map(({ kind, change }) => ({ kind, change: -change }));
  const [gained, lost] = [total(gains.map(({ change }) => change)), total(losses.map(({ change }) => change))];
  let moved = gained;
  if (lost < gained) moved = lost;
  const out = shares(
    moved,
    losses.map(({ change }) => change),
  );
  const into = gains.map(() => 0n);
  const parts: Part[] = [];
  for (const [i, { kind }] of losses.entries()) {
    const own = shares(
      out[i]!,
      gains.map(({ change }) => change),
    );
    for (const [j, amount] of own.entries()) {
      into[j]! += amount;
      if (amount !== 0n) parts.push({ flow: 'moved', from: kind, to: gains[j]!.kind, amount });
    }
  }
  const rest = (flow: 'grown' | 'shrunk', kind: number, amount: bigint): Part[] =>
    amount === 0n ? [] : [{ flow, from: flow === 'shrunk' ? kind : null, to: flow === 'grown' ? kind : null, amount }];
  return [
    ...parts,
    ...gains.flatMap(({ kind, change }, j) => rest('grown', kind, change - into[j]!)),
    ...losses.flatMap(({ kind, change }, i) => rest('shrunk', kind, change - out[i]!)),
  ];
}
