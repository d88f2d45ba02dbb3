import type { z } from 'zod';
import { type Message, verbatim } from '../core/message.js';
import { RUN } from './words.js';

const TYPES: Readonly<Record<string, () => Message>> = {
  number: RUN.type_number,
  int: RUN.type_int,
  string: RUN.type_string,
  boolean: RUN.type_boolean,
  array: RUN.type_array,
  object: RUN.type_object,
  null: RUN.type_null,
  undefined: RUN.type_undefined,
};
const typeOf = (name: string): Message => TYPES[name]?.() ?? verbatim(name);

/** What zod found wrong with an option, by its code and limits; in English as zod says it. */
export function limitMessage(option: string, issue: z.core.$ZodIssue): Message {
  switch (issue.code) {
    case 'invalid_type':
      return RUN.expected_type({ option, type: typeOf(issue.expected), given: typeOf(givenType(issue.input)) });
    case 'invalid_value': {
      const values = issue.values.map((value) => (typeof value === 'string' ? `"${value}"` : String(value)));
      if (values.length === 1) return RUN.expected_value({ option, value: values[0]! });
      return RUN.expected_one_of({ option, values: values.join('|') });
    }
    case 'too_small': {
      const sign = issue.inclusive ? '>=' : '>';
      const found = { option, type: typeOf(issue.origin), sign, limit: issue.minimum };
      return issue.origin === 'array' ? RUN.too_few_items(found) : RUN.too_small(found);
    }
    case 'too_big': {
      const sign = issue.inclusive ? '<=' : '<';
      const found = { option, type: typeOf(issue.origin), sign, limit: issue.maximum };
      return issue.origin === 'array' ? RUN.too_many_items(found) : RUN.too_big(found);
    }
    default:
      return RUN.not_valid({ option });
  }
}

const givenType = (input: unknown): string =>
  input === null ? 'null' : Array.isArray(input) ? 'array' : Number.isNaN(input) ? 'NaN' : typeof input;
