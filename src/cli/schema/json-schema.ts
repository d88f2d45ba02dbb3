export type Json = Readonly<Record<string, unknown>>;

export const text = { type: 'string' };
export const date = { type: 'string', format: 'date' };
export const cell = { type: ['string', 'number', 'boolean', 'null'] };
export const orNull = (schema: Json): Json => ({ anyOf: [schema, { type: 'null' }] });
export const object = (properties: Readonly<Record<string, Json>>, required = Object.keys(properties)): Json => ({
  type: 'object',
  properties,
  required,
});

export const list = (items: Json): Json => ({ type: 'array', items });
export const count: Json = { type: 'integer' };
export const number: Json = { type: 'number' };

export const document = (title: string, properties: Readonly<Record<string, Json>>, required?: string[]): Json => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title,
  ...object({ schema: { const: title }, ...properties }, required && ['schema', ...required]),
});
