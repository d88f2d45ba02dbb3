import type { MixCell } from '../../../stats/ranking/mix-strata.js';

export const MEASURES = ['csat', 'first_contact', 'not_reopened', 'one_touch', 'timely_first'] as const;
export type Measure = (typeof MEASURES)[number];

type Mix = MixCell['mix'];
type Counted = { -readonly [K in keyof MixCell]: MixCell[K] };

/** What one agent did with cases of one mix. */
export class AgentMix {
  readonly cells = new Map<Measure, Counted>();

  constructor(
    readonly agent: string,
    readonly mix: Mix,
  ) {}

  add(measure: Measure, trials: number, successes: number): void {
    const own = this.cells.get(measure);
    if (own === undefined) {
      this.cells.set(measure, { rep: this.agent, mix: this.mix, decided: trials, won: successes });
      return;
    }
    own.decided += trials;
    own.won += successes;
  }
}

interface Branch {
  readonly next: Map<string | null, Branch>;
  leaf: AgentMix | null;
}

const branch = (): Branch => ({ next: new Map(), leaf: null });

/** Agents and mixes, each pair once: cases are many more than they, and to write a key for each case takes longer than all that is counted under it. */
export class AgentMixes {
  private readonly root = branch();
  private readonly all: AgentMix[] = [];
  private readonly texts = new Map<string, string>();

  of(agent: string, mix: Mix): AgentMix {
    let at = this.under(this.root, agent);
    for (const part of mix) at = this.under(at, part);
    if (at.leaf === null) {
      at.leaf = new AgentMix(agent, mix);
      this.all.push(at.leaf);
    }
    return at.leaf;
  }

  /** The same text, of which one copy is kept. */
  once(text: string | null): string | null {
    if (text === null) return null;
    const known = this.texts.get(text);
    if (known === undefined) this.texts.set(text, text);
    return known ?? text;
  }

  cellsOf(measure: Measure): MixCell[] {
    return this.all.flatMap(({ cells }) => cells.get(measure) ?? []);
  }

  private under({ next }: Branch, part: string | null): Branch {
    const known = next.get(part);
    if (known !== undefined) return known;
    const made = branch();
    next.set(part, made);
    return made;
  }
}
