import type { Decimal } from '../../../core/decimal.js';
import {
  type ArmDifference,
  type ArmSums,
  adjustedDifference,
  plainDifference,
} from '../../../stats/experiment/adjusted-difference.js';
import { jointDifferenceP, sampleRatioP } from '../../../stats/experiment/arms-alike.js';
import { couldSee, neededPerArm, powerFor } from '../../../stats/experiment/power.js';
import { benjaminiHochberg } from '../../../stats/intervals/multiple-testing.js';
import type { ALIKE, CAVEATS, VERDICTS } from '../basis/codes.js';
import { type Campaign, type Context, LEAST } from '../basis/context.js';
import type { Arm, Arms } from '../basis/sums.js';
import type { Attributed, Spend } from './money.js';

const LEVEL = 0.05;
/** Below these the arms were not those that were planned, or not alike before: then no difference is the campaign's. */
const OFF_PLAN = 0.001;
const UNLIKE = 0.01;
const HALF = 0.5;
/** Share of the effect that the days after may lack before it counts as taken back. */
const TAKEN_BACK = 0.5;

export type Compared = ArmDifference & { readonly kept?: number };

/** Differences of the arms per treated member, in money; each with the arms alike before taken out where these days are known. */
export interface Lines {
  /** Revenue of the campaign's days: the main line, the plain one, and the plain one without the largest 0.1 %. */
  readonly main: Compared | null;
  readonly plain: Compared | null;
  readonly adjusted: Compared | null;
  readonly trimmed: Compared | null;
  /** Of as many days after them, and of both; null before these are over. */
  readonly after: Compared | null;
  readonly both: Compared | null;
  /** The same of margin; null where no line has a cost. */
  readonly margin: Compared | null;
  readonly marginBoth: Compared | null;
}

export interface Judged {
  readonly cut: string;
  readonly campaign: Campaign;
  readonly treated: Arm;
  readonly control: Arm;
  readonly spend: Decimal | null;
  readonly attributed: Attributed | undefined;
  readonly alike: (typeof ALIKE)[number];
  readonly alikeP: number | null;
  readonly ratioP: number | null;
  /** Null where there is no incremental number. */
  readonly lines: Lines | null;
  /** Per treated member, in margin where it is known, else in revenue. */
  readonly breakEven: number | null;
  readonly couldSee: number | null;
  readonly needed: number | null;
  readonly power: number | null;
  readonly q: number | null;
  readonly verdict: (typeof VERDICTS)[number];
  readonly caveat: (typeof CAVEATS)[number] | null;
}

export interface Known {
  readonly arms: Arms;
  readonly campaign: Campaign;
  readonly spend: Spend | undefined;
  readonly attributed: Attributed | undefined;
}

function linesOf({ treated, control }: Arms, campaign: Campaign, hasMargin: boolean): Lines {
  const pair = (sums: (arm: Arm) => ArmSums) => [sums(treated), sums(control)] as const;
  const best = (sums: (arm: Arm) => ArmSums): Compared | null => {
    const [a, b] = pair(sums);
    return (campaign.isBeforeKnown ? adjustedDifference(a, b) : null) ?? plainDifference(a, b);
  };
  const after = campaign.isAfterOver;
  return {
    main: best((arm) => arm.revenue),
    plain: plainDifference(...pair((arm) => arm.revenue)),
    adjusted: campaign.isBeforeKnown ? adjustedDifference(...pair((arm) => arm.revenue)) : null,
    trimmed: best((arm) => arm.trimmed.revenue),
    after: after ? best((arm) => arm.after) : null,
    both: after ? best((arm) => arm.both) : null,
    margin: hasMargin ? best((arm) => arm.margin) : null,
    marginBoth: hasMargin && after ? best((arm) => arm.marginBoth) : null,
  };
}

/** Why there is no incremental number; null where there is one. */
function whyNone(
  { treated, control }: Arms,
  campaign: Campaign,
  alikeP: number | null,
  ratioP: number | null,
): Judged['verdict'] | null {
  if (control.n === 0) return 'no_control';
  if (ratioP !== null && ratioP < OFF_PLAN) return 'ratio_broken';
  if (alikeP !== null && alikeP < UNLIKE) return 'arms_unlike';
  if (treated.n < LEAST || control.n < LEAST) return 'too_few';
  return campaign.isOver ? null : 'too_early';
}

function alikeOf(alikeP: number | null, ratioP: number | null): Judged['alike'] {
  if (ratioP !== null && ratioP < OFF_PLAN) return 'off_plan';
  if (alikeP === null) return 'not_known';
  return alikeP < UNLIKE ? 'unlike' : 'alike';
}

/** The line that power is told of: in margin where it is known, and over both windows once the verdict is on both. */
const heldTo = (lines: Lines): Compared | null => lines.marginBoth ?? lines.margin ?? lines.both ?? lines.main;

type Verdict = Pick<Judged, 'verdict' | 'caveat'>;

function verdictOf(lines: Lines, q: number | null, { breakEven, power }: Pick<Judged, 'breakEven' | 'power'>): Verdict {
  const { main, both, margin, marginBoth } = lines;
  const isFinal = both !== null;
  if (main === null || q === null) return { verdict: 'cannot_tell', caveat: isFinal ? null : 'not_final' };
  const isSeen = q < LEVEL;
  const holds = lasts(lines);
  const caveat = caveatOf(isSeen && power !== null && power < HALF, !isFinal);
  if (isSeen && main.estimate > 0) {
    if (!holds) return { verdict: 'perhaps_earlier', caveat };
    const isPaid = breakEven !== null && margin !== null && margin.estimate >= breakEven;
    return { verdict: isPaid ? 'paid' : 'worked', caveat };
  }
  if (isSeen && holds) return { verdict: 'harmed', caveat };
  const ends = [margin ?? main, marginBoth ?? both].flatMap((line) => (line === null ? [] : [line.high]));
  const isShort = breakEven !== null && ends.every((high) => high < breakEven);
  return { verdict: isShort ? 'does_not_pay' : 'cannot_tell', caveat };
}

/**
 * Whether what came in its days is not taken back after them: the sum is shown too, or the days after neither lack half of it nor
 * clearly lack sales. The sum alone would call every small trial taken back, for the days after bring their own noise.
 */
function lasts({ main, after, both }: Lines): boolean {
  if (main === null || after === null || both === null) return true;
  const sign = Math.sign(main.estimate);
  if (both.p < LEVEL && Math.sign(both.estimate) === sign) return true;
  const isShort = after.estimate * sign < -TAKEN_BACK * Math.abs(main.estimate);
  return !isShort && !(after.p < LEVEL && Math.sign(after.estimate) === -sign);
}

function caveatOf(isLikelyHigh: boolean, isEarly: boolean): Judged['caveat'] {
  if (isLikelyHigh && isEarly) return 'both_caveats';
  if (isLikelyHigh) return 'likely_too_high';
  return isEarly ? 'not_final' : null;
}

/** Every campaign of one cut, judged together: a finding stands where it does among all that were looked at. */
export function judgedOf(context: Context, known: readonly Known[]): Judged[] {
  const hasMargin = context.has('orders', 'line_cost');
  const told = known.map((one) => {
    const { arms, campaign } = one;
    const alikeP = arms.control.n === 0 ? null : jointDifferenceP(arms.treated.before, arms.control.before);
    const ratioP =
      campaign.plannedShare === null || arms.control.n === 0 || !isWhole(context)
        ? null
        : sampleRatioP(arms.treated.n, arms.control.n, campaign.plannedShare);
    const why = whyNone(arms, campaign, alikeP, ratioP);
    const lines = why === null ? linesOf(arms, campaign, hasMargin) : null;
    return { one, alikeP, ratioP, why, lines };
  });
  const tested = told.filter(({ lines }) => lines?.main != null && lines.main.error > 0);
  const adjusted = benjaminiHochberg(tested.map(({ lines }) => lines!.main!.p));
  const qs = new Map(tested.map((entry, place) => [entry, adjusted[place]!]));
  return told.map((entry) => {
    const { one, alikeP, ratioP, why, lines } = entry;
    const { arms, campaign, spend, attributed } = one;
    const cost = spend?.amount ?? null;
    const breakEven = cost === null || arms.treated.n === 0 ? null : cost.toNumber() / arms.treated.n;
    const line = lines === null ? null : heldTo(lines);
    const isMeasured = line !== null && line.error > 0;
    const target = context.options.effect ?? breakEven;
    const figures = {
      breakEven,
      couldSee: isMeasured ? couldSee(line.error) : null,
      needed: isMeasured && target !== null && target > 0 ? neededPerArm(target, line.variances) : null,
      power: isMeasured && breakEven !== null && breakEven > 0 ? powerFor(breakEven, line.error) : null,
    };
    const q = qs.get(entry) ?? null;
    const verdict = lines === null ? { verdict: why!, caveat: null } : verdictOf(lines, q, figures);
    return {
      cut: arms.cut,
      campaign,
      treated: arms.treated,
      control: arms.control,
      spend: cost,
      attributed,
      alike: alikeOf(alikeP, ratioP),
      alikeP,
      ratioP,
      lines,
      ...figures,
      q,
      ...verdict,
    };
  });
}

/** A part of the members was not drawn by the plan of the whole. */
const isWhole = ({ frame }: Context): boolean => frame.by.length === 0 && frame.where.length === 0;
