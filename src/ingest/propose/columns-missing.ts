import { UserError } from '../../core/errors.js';
import type { Message } from '../../core/message.js';

/** A file that lacks columns which its table requires. What its hint proposes has not been tried on the file. */
export class ColumnsMissing extends UserError {
  constructor(
    message: Message,
    where: readonly Message[],
    /** The command that maps the headers that come near; none where there are none for all columns. */
    hint: Message | undefined,
    /** What that command maps, by column; null where there is no command. */
    readonly map: Readonly<Record<string, string>> | null,
    readonly table: string,
    /** What the columns look like, for a user who is told no command. */
    readonly looks: readonly Message[],
  ) {
    super('E_MAP_MISSING', 'input', message, hint === undefined ? { where: [...where, ...looks] } : { where, hint });
  }

  /** The same where what is proposed loads nothing that a person would accept. */
  withoutHint(): UserError {
    return new UserError(this.code, this.exit, this.told.message, { where: [...this.told.where, ...this.looks] });
  }
}
