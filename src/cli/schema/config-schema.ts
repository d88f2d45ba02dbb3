import type { Manifest, ManifestEntry, OptionEntry } from '../../core/manifest.js';
import { ALL_FLAGS, type Flag } from '../options/flags.js';

type Json = Readonly<Record<string, unknown>>;

/** The JSON Schema of crm-analyze.yml, for editors; the mapping under `sources` is described where it is read. */
export function configSchema(manifest: Manifest): Json {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'crm-analyze.yml',
    type: 'object',
    additionalProperties: false,
    properties: {
      ...settingSchemas(),
      analyses: {
        type: 'object',
        additionalProperties: false,
        properties: Object.fromEntries(manifest.entries.map((entry) => [entry.id, analysisSchema(entry)])),
      },
      sources: { type: 'object' },
      presets: {},
      version: { type: 'integer' },
    },
  };
}

const settingSchemas = (): Record<string, Json> =>
  Object.fromEntries(ALL_FLAGS.filter((flag) => flag.saved).map((flag) => [flag.key, settingSchema(flag)]));

function settingSchema(flag: Flag): Json {
  switch (flag.kind) {
    case 'switch':
      return { type: 'boolean' };
    case 'integer':
      return { type: 'integer', minimum: 0 };
    case 'choice':
      return { enum: flag.choices!.filter((choice) => choice !== 'en-XL') };
    case 'text':
    case 'day':
      return { type: 'string' };
    default:
      return { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] };
  }
}

const analysisSchema = (entry: ManifestEntry): Json => ({
  type: 'object',
  additionalProperties: false,
  properties: { ...settingSchemas(), ...Object.fromEntries(entry.options.map((o) => [o.name, optionSchema(o)])) },
});

function optionSchema(option: OptionEntry): Json {
  const schema = { enum: { enum: option.choices ?? [] }, number: { type: 'number' }, integer: { type: 'integer' } }[
    option.type as 'enum'
  ] as Json | undefined;
  const base =
    schema ??
    (option.type === 'flag' ? { type: 'boolean' } : option.type === 'text' ? { type: 'string' } : { type: 'array' });
  return option.default === null ? base : { ...base, default: option.default };
}
