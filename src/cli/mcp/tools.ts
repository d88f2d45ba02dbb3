import type { ManifestEntry, OptionEntry } from '../../core/manifest.js';
import type { Context } from '../context.js';
import { type Flag, type FlagKey, flagOf } from '../options/flags.js';
import { FRAME, SHAPE } from '../options/takes.js';

interface Tool {
  readonly name: string;
  readonly description: string;
  readonly inputSchema: object;
  readonly annotations: { readonly readOnlyHint: true; readonly openWorldHint: false };
}

/** Settings that a caller may give with each question: what it is about, and which rows of the answer. */
export const ASKED: readonly FlagKey[] = [...FRAME, ...SHAPE];

/** The same of the scorecard, which takes every analysis on its own; what a condition is of leaves with none of them. */
export const ASKED_OF_CARD: readonly FlagKey[] = ['as_of', 'period', 'grain'];

const READ_ONLY = { readOnlyHint: true, openWorldHint: false } as const;

/** One tool an analysis, the scorecard, one that explains, and one that says what is loaded. */
export async function toolsOf({ manifest, words }: Pick<Context, 'manifest' | 'words'>): Promise<Tool[]> {
  const tools = manifest.entries.map((entry): Tool => {
    const strings = words.analysis(entry.id);
    return {
      name: entry.id,
      description: `${strings?.title ?? entry.id}. ${strings?.summary ?? ''} Tables: ${entry.tables.map(({ name }) => name).join(', ')}.`,
      inputSchema: inputSchema(entry, strings?.options ?? {}),
      annotations: READ_ONLY,
    };
  });
  const scorecard: Tool = {
    name: 'scorecard',
    description:
      'How well customers are managed, stage by stage: each measure beside its own usual range, what is better, steady and worse, and what has no figure and why. Takes every analysis, so it takes as long. Tables: stages, measures, unmeasured.',
    inputSchema: {
      type: 'object',
      additionalProperties: false,
      properties: Object.fromEntries(ASKED_OF_CARD.map((key) => [key, settingSchema(flagOf(key))])),
    },
    annotations: READ_ONLY,
  };
  const explain: Tool = {
    name: 'explain',
    description: 'Definition, formula, source, inputs and limits of an analysis, metric or column.',
    inputSchema: { type: 'object', properties: { name: { type: 'string' } }, required: ['name'] },
    annotations: READ_ONLY,
  };
  const data: Tool = {
    name: 'data',
    description:
      'What is loaded: every table with its rows, its first and last day, its attributes and the values that these have. Ask it first; where and by take the attributes.',
    inputSchema: { type: 'object', additionalProperties: false, properties: {} },
    annotations: READ_ONLY,
  };
  return [...tools, scorecard, explain, data];
}

function inputSchema(entry: ManifestEntry, descriptions: Readonly<Record<string, string>>): object {
  return {
    type: 'object',
    additionalProperties: false,
    properties: {
      ...Object.fromEntries(ASKED.map((key) => [key, settingSchema(flagOf(key))])),
      ...Object.fromEntries(
        entry.options.flatMap((option) => {
          const schema = optionSchema(option);
          return schema === null ? [] : [[option.name, { ...schema, description: descriptions[option.name] ?? '' }]];
        }),
      ),
    },
  };
}

function settingSchema({ kind, choices }: Flag): object {
  if (kind === 'switch') return { type: 'boolean' };
  if (kind === 'choice') return { enum: choices };
  if (kind === 'integer') return { type: 'integer', minimum: 1 };
  return kind === 'list' || kind === 'texts' ? { type: 'array', items: { type: 'string' } } : { type: 'string' };
}

/** Null of an option that names files: an assistant opens none. */
function optionSchema({ type, choices }: OptionEntry): object | null {
  switch (type) {
    case 'saved':
      return null;
    case 'enum':
      return { enum: choices };
    case 'number':
    case 'integer':
      return { type };
    case 'flag':
      return { type: 'boolean' };
    case 'text':
      return { type: 'string' };
    case 'numbers':
      return { type: 'array', items: { type: 'number' } };
    case 'texts':
      return { type: 'array', items: { type: 'string' } };
  }
}
