import { english, isMessage, type Message, type Values } from '../core/message.js';

/** A row that could not be read. */
export interface Reject {
  readonly file: string;
  /** Line in the file; null where rows do not come from lines. */
  readonly line: number | null;
  readonly column: string;
  readonly value: string | null;
  readonly reason: Message;
}

/** How many rows could not be read for one reason; `code` is stable, `message` English, for programs. */
export class RejectCount {
  readonly code: string;
  readonly message: string;
  readonly values: Values;
  readonly #reason: Message;

  constructor(
    /** As the file calls it; empty where the whole line is meant. */
    readonly column: string,
    reason: Message,
    readonly rows: number,
  ) {
    this.code = reason.id;
    this.message = english(reason);
    this.values = englishValues(reason);
    this.#reason = reason;
  }

  get reason(): Message {
    return this.#reason;
  }
}

/** The values of a message for programs: messages among them in English. */
const englishValues = ({ values }: Message): Values =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, isMessage(value) ? english(value) : value]));

/** What a load warns of: `message` in English, `values` what it speaks of, `said` for whoever says it in another language. */
export class LoadWarning {
  readonly message: string;
  readonly values: Values;
  readonly #said: Message;

  constructor(
    readonly code: `W_${string}`,
    said: Message,
    readonly count: number | null,
  ) {
    this.message = english(said);
    this.values = englishValues(said);
    this.#said = said;
  }

  get said(): Message {
    return this.#said;
  }
}
