import { type ErrorDetail, UserError } from '../../core/errors.js';
import type { Message } from '../../core/message.js';
import type { GivenFiles } from './request.js';

/** One way to read what is asked about, and what says so beside the request. */
export interface QuestionReading {
  readonly said: Message;
  /** Words of a status, and what they say. */
  readonly states?: Readonly<Record<string, string>>;
  /** The table that the files are of. */
  readonly table?: GivenFiles['table'];
  /** What columns are, as `--map` says it. */
  readonly map?: Readonly<Record<string, string>>;
}

/** What a careful person would ask: settled by one reading of each item. Elsewhere than at a terminal it is a fault, and nothing is loaded. */
export class Question extends UserError {
  constructor(
    message: Message,
    detail: ErrorDetail,
    /** Name of the source in the mapping, where an answer can be kept. */
    readonly source: string | null,
    readonly asked: readonly { readonly about: Message; readonly readings: readonly QuestionReading[] }[],
  ) {
    super('E_ASK', 'input', message, detail);
  }
}
