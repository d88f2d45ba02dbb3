import { CORE } from '../../core/words.js';
import { TABLES } from '../../model/tables.js';
import { loadPresets, type Preset } from '../mapping/index.js';
import type { Opened, TextSource } from '../read/index.js';
import { saidPeriod } from '../read/index.js';
import type { ColumnSource, SourceMapping, UnpivotSpec } from '../terms/index.js';
import { answerOf, codeOfNone, isNoAnswer, RECOMMENDS, SCALE_TOP } from '../values/index.js';
import { filledValues, type ProposedColumn } from './candidate.js';
import { proposeColumns } from './propose-columns.js';
import { sampleColumns } from './samples.js';
import { type Said, typeFit } from './type-fit.js';
import { PROPOSE } from './words.js';

type Samples = ReadonlyMap<string, readonly string[]>;

/** A survey with a question a column and the scale in the cells: what makes an answer a row of it. */
export interface WideSurvey {
  readonly preset: string;
  readonly unpivot: UnpivotSpec;
  /** Of the response: who answered and when. */
  readonly columns: Readonly<Record<string, ColumnSource>>;
  readonly drop: string | null;
  /** Headers of numbers that ask something and are no scores of a scale. */
  readonly left: readonly string[];
}

/** Questions that are named; of the others their number is. */
const SHOWN = 12;

/** Headers of numbers that answer no question: of the response, of the respondent, of an export. */
const NO_QUESTION =
  /^(?:#|no\.?|nr\.?|age|alter|edad|id|row|index|year|month|day|week|hour|progress|finished|weight|count|quantity|qty|amount|price|total|序号|年龄|编号|用时|总分|数量|金额|开始|结束)$|duration|latitude|longitude|collector|(?:^|[\s_])ids?$|number of|\bzip\b|postcode|phone|percent|_click|page submit|time[\s_]?(?:taken|spent)|所用时间|来源|ip$|编号|编码|单号|流水|(?:^|[\s_])(?:code|key|ref|reference|number)$/i;

/** What a header asks where it asks something. */
const ASKS =
  /[?？]|^q\d|^question|how (?:likely|satisf|easy|much|well|would|do|did)|satisf|likel|\brat(?:e|ing)\b|agree|overall|recommend|推荐|满意|评分|评价|打分|认为|zufrieden|bewert|soddisf|satisfac|満足|만족|удовлетвор|оцен|zadowol|memnun|puan/i;

const OVERALL =
  /overall|in general|all in all|总体|整体|综合|总的来说|insgesamt|alles in allem|globalement|dans l'ensemble|en general|nel complesso|no geral|総合|全体|전반|в целом|ogóln|genel olarak/i;

const isRecommending = (header: string): boolean => new RegExp(RECOMMENDS, 'i').test(header);

/** Whether cells are scores of a scale: small whole numbers, in words or not, beside cells without an answer. */
function isScale(header: string, values: readonly string[]): boolean {
  const code = codeOfNone(values);
  const given = values.filter((value) => !isNoAnswer(value) && value.trim() !== code);
  const scores = given.map(answerOf);
  if (given.length === 0 || NO_QUESTION.test(header.trim())) return false;
  const whole = scores.filter((score) => score !== null && Number.isInteger(score) && score >= 0 && score <= SCALE_TOP);
  if (whole.length < given.length * 0.98) return false;
  const most = Math.max(...(whole as number[]));
  return most >= 3 || (most === 2 && ASKS.test(header));
}

/**
 * The survey that headers and values speak for, a question a column; null where they speak for none. `isSaid` where the user has said
 * that it is one; else questions must read like questions, and there must be a day or a number of the response.
 */
export function wideSurvey(
  headers: readonly string[],
  samples: Samples,
  presets: readonly Preset[],
  said: Said,
  isSaid: boolean,
): WideSurvey | null {
  const proposal = proposeColumns(TABLES.surveys!, headers, samples, presets, said);
  const has = (column: string) => proposal.columns.find((one) => one.column === column);
  const items = has('item');
  if (has('score') !== undefined && (items !== undefined || !proposal.preset.startsWith('generic-'))) return null;
  if (headers.some((header) => ['item', 'role', 'brand'].includes(header.trim().toLowerCase()))) return null;
  const named = proposal.columns.filter(({ column }) => RESPONSE.includes(column));
  const own = named.some(({ column }) => column === 'responded_at')
    ? named
    : [...named, ...onlyDay(headers, samples, said)];
  const taken = new Set(own.map(({ header }) => header));
  const questions = headers.filter((header) => !taken.has(header) && isScale(header, samples.get(header) ?? []));
  if (questions.length === 0) return null;
  if (!isSaid) {
    const asking = questions.filter((header) => ASKS.test(header)).length;
    const isTold = !proposal.preset.startsWith('generic-') || asking >= 2 || questions.some(isRecommending);
    if (!isTold || asking * 2 < questions.length || !own.some(({ column }) => column !== 'customer_id')) return null;
  }
  return {
    preset: proposal.preset,
    unpivot: { name: 'item', columns: questions, value: 'score', roles: rolesOf(questions) },
    columns: {
      ...Object.fromEntries(own.map(({ column, source }) => [column, source])),
      item: { from: ['item'] },
      score: { from: ['score'] },
    },
    drop: proposal.drop,
    left: headers.filter(
      (header) => !taken.has(header) && !questions.includes(header) && asksNumber(header, samples.get(header) ?? []),
    ),
  };
}

/** Whether a header asks, and at least half of what stands below it are numbers. */
function asksNumber(header: string, values: readonly string[]): boolean {
  const given = values.filter((value) => !isNoAnswer(value));
  const numbers = given.filter((value) => answerOf(value) !== null || /^-\d+$/.test(value.trim())).length;
  return ASKS.test(header) && !NO_QUESTION.test(header.trim()) && given.length > 0 && numbers * 2 >= given.length;
}

/** The one column of days that a file of answers has is the day of the answer, whatever it is called. */
function onlyDay(headers: readonly string[], samples: Samples, said: Said): ProposedColumn[] {
  const day = TABLES.surveys!.columns.responded_at!;
  const days = headers.filter((header) => {
    const values = samples.get(header) ?? [];
    const filled = filledValues(values);
    return filled.length >= values.length * 0.95 && filled.length > 0 && typeFit(day, filled, said) >= 0.95;
  });
  const [header] = days;
  if (header === undefined || days.length > 1) return [];
  return [{ column: 'responded_at', source: { from: [header] }, header, confidence: 0.85, by: PROPOSE.its_values() }];
}

/** What is of the whole response, and the same for all its answers. */
const RESPONSE = ['response_id', 'responded_at', 'customer_id', 'ticket_id', 'order_id', 'agent_id'];

/** The overall opinion, or whether one would recommend, hangs on the other questions. */
function rolesOf(questions: readonly string[]): UnpivotSpec['roles'] {
  const overall =
    questions.find((header) => OVERALL.test(header) && !isRecommending(header)) ?? questions.find(isRecommending);
  const drivers = questions.filter((header) => header !== overall && !isRecommending(header));
  return overall === undefined || drivers.length === 0 ? {} : { overall: [overall], driver: drivers };
}

/** The same of a file that nobody has named a table of. */
export async function isWideSurvey(file: TextSource, said: Said): Promise<boolean> {
  return wideSurvey(file.layout.headers, sampleColumns(file), await loadPresets(), said, false) !== null;
}

/** A source of surveys of which no columns are said, with an answer a row where its files have a question a column. */
export async function widenSurvey(source: Opened): Promise<Opened> {
  const { said, files, request } = source;
  const [file] = files;
  if (said === null || said.into !== 'surveys' || file === undefined || !isOpen(said)) return source;
  if (Object.keys(request.map ?? {}).some((column) => column === 'score' || column === 'item')) return source;
  const written = { decimal: request.decimal, dateFormat: request.dateFormat, period: saidPeriod(files) };
  const found = wideSurvey(file.layout.headers, sampleColumns(file), await loadPresets(), written, true);
  if (found === null) return source;
  const { unpivot, columns, drop, preset, left } = found;
  const overall = unpivot.roles.overall?.[0];
  const { length } = unpivot.columns;
  const questions = [...unpivot.columns.slice(0, SHOWN), ...(length > SHOWN ? [`… (+${length - SHOWN})`] : [])];
  const note =
    overall === undefined
      ? PROPOSE.questions_in_columns({ questions })
      : PROPOSE.questions_in_columns_overall({ questions, overall });
  request.note?.(CORE.noted({ of: file.file, note }));
  if (left.length > 0) request.note?.(CORE.noted({ of: file.file, note: PROPOSE.questions_left({ questions: left }) }));
  return { ...source, said: { ...said, unpivot, columns, drop: said.drop ?? drop, preset } };
}

const isOpen = ({ columns, unpivot, pivot, joins, collapse }: SourceMapping): boolean =>
  Object.keys(columns).length === 0 && unpivot === null && pivot === null && collapse === null && joins.length === 0;
