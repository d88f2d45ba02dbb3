/** What ended at distinct times, ascending, by the first cause and by others; what was censored; and how many come under observation just after. */
export interface CompetingColumns {
  readonly times: Float64Array;
  readonly first: Float64Array;
  readonly others: Float64Array;
  readonly censored: Float64Array;
  readonly entering: Float64Array;
}

/** Chance of what has not ended by an age, where the curve is known up to a last time. */
export interface RemainingChance {
  /** F₀(age + ahead) − F₀(age) over S(age): of the first cause within so much more time; 0 past the last event, null where none is left by then. */
  within(age: number, ahead: number): number | null;
  /** The same up to the end of the curve. */
  ever(age: number): number | null;
  /** Time of the last event; beyond it the curve says nothing. */
  readonly last: number;
  /** F₀ at the end. */
  readonly end: number;
}

/** Aalen-Johansen of the first cause and what no cause has ended yet, at the times of events alone: what `aalenJohansen` gives without its errors. */
export function remainingChance(counts: CompetingColumns): RemainingChance {
  const { times, first, open } = stepsOf(counts);
  const last = times.at(-1) ?? 0;
  const end = first.at(-1) ?? 0;
  const at = (time: number) => placeOf(times, time);
  const firstBy = (time: number) => {
    const place = at(time);
    return place < 0 ? 0 : first[place]!;
  };
  const chance = (age: number, by: number) => {
    if (age >= last) return 0;
    const place = at(age);
    const [now, left] = place < 0 ? [0, 1] : [first[place]!, open[place]!];
    return left <= 0 ? null : Math.min(1, Math.max(0, (by - now) / left));
  };
  return {
    within: (age, ahead) => chance(age, firstBy(age + ahead)),
    ever: (age) => chance(age, end),
    last,
    end,
  };
}

function stepsOf({ times, first, others, censored, entering }: CompetingColumns) {
  let atRisk = 0;
  for (let i = 0; i < times.length; i++) atRisk += first[i]! + others[i]! + censored[i]! - entering[i]!;
  const steps = {
    times: new Float64Array(times.length),
    first: new Float64Array(times.length),
    open: new Float64Array(times.length),
  };
  let [events, incidence, open] = [0, 0, 1];
  for (let i = 0; i < times.length; i++) {
    const ended = first[i]! + others[i]!;
    if (ended > 0) {
      incidence += (open * first[i]!) / atRisk;
      open = ended >= atRisk ? 0 : open * (1 - ended / atRisk);
      steps.times[events] = times[i]!;
      steps.first[events] = incidence;
      steps.open[events] = open;
      events++;
    }
    atRisk += entering[i]! - ended - censored[i]!;
  }
  return {
    times: steps.times.subarray(0, events),
    first: steps.first.subarray(0, events),
    open: steps.open.subarray(0, events),
  };
}

/** The last place whose time is not after `time`; -1 before the first. */
function placeOf(times: Float64Array, time: number): number {
  let [low, high] = [0, times.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (times[middle]! <= time) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
