import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { shellWord } from '../../core/quoting.js';
import { type LoadReport, type LoadRequest, Question, type QuestionReading } from '../../ingest/terms/index.js';
import { type Context, isInteractive } from '../context.js';
import type { Prompt } from '../shell/prompt.js';
import { LOAD } from './words.js';

type Load = (request: LoadRequest) => Promise<LoadReport>;

/** Loads; at a terminal, what cannot be told is asked, and the load begins anew with the answers. Nothing is stored before all are given. */
export async function loadAsking(context: Context, request: LoadRequest, load: Load): Promise<LoadReport> {
  if (!isInteractive(context)) return load(request);
  let asked: LoadRequest = { ...request, asks: true };
  const kept: { source: string; states: Readonly<Record<string, string>> }[] = [];
  let table: string | undefined;
  for (;;) {
    try {
      const report = await load(asked);
      for (const { source, states } of kept) await keep(context, request, source, states);
      if (table !== undefined) await keepTable(context, request, table);
      return report;
    } catch (fault) {
      if (!(fault instanceof Question)) throw fault;
      const answers = await answersTo(context, fault);
      if (answers === null) throw fault;
      const states = Object.assign({}, ...answers.map((answer) => answer.states)) as Record<string, string>;
      if (fault.source !== null) kept.push({ source: fault.source, states });
      table = answers.find((answer) => answer.table !== undefined)?.table ?? table;
      asked = withAnswers(asked, answers, states);
    }
  }
}

function withAnswers(
  request: LoadRequest,
  answers: readonly QuestionReading[],
  states: Readonly<Record<string, string>>,
): LoadRequest {
  const table = answers.find((answer) => answer.table !== undefined)?.table;
  return {
    ...request,
    ...(answers.some(({ map }) => map !== undefined)
      ? { map: Object.assign({}, request.map, ...answers.map(({ map }) => map)) as Record<string, string> }
      : {}),
    ...(Object.keys(states).length > 0 ? { states: { ...request.states, ...states } } : {}),
    ...(table === undefined || request.given === undefined
      ? {}
      : { given: request.given.map((given) => ({ table, ...given })) }),
  };
}

/** A reading for each item asked about; null where nobody answers any more. */
async function answersTo(context: Context, question: Question): Promise<readonly QuestionReading[] | null> {
  const { openPrompt } = await import('../shell/prompt.js');
  const prompt = await openPrompt(context.io);
  try {
    const answers: QuestionReading[] = [];
    context.note(context.words.say(question.told.message));
    for (const { about, readings } of question.asked) {
      context.note([
        context.words.say(about),
        ...readings.map(({ said }, i) => `  ${i + 1}  ${context.words.say(said)}`),
      ]);
      const answer = await answerOf(context, prompt, readings);
      if (answer === null) return null;
      answers.push(answer);
    }
    return answers;
  } finally {
    prompt.close();
  }
}

async function answerOf(
  context: Context,
  prompt: Prompt,
  readings: readonly QuestionReading[],
): Promise<QuestionReading | null> {
  const { say } = context.words;
  for (;;) {
    const answer = await prompt.ask(say(LOAD.which_reading({ readings: readings.length })));
    if (answer === null) return null;
    const picked = readings[Number(answer) - 1] ?? readings.find(({ said }) => say(said) === answer);
    if (picked !== undefined) return picked;
    context.note(say(LOAD.no_such_reading({ answer })));
  }
}

/** Writes what words of a status say into the mapping, comments kept; where there is none, says the flags that say it again. */
async function keep(
  context: Context,
  { mappingFile }: LoadRequest,
  source: string,
  states: Readonly<Record<string, string>>,
): Promise<void> {
  const flags = Object.entries(states).map(([word, state]) => `--state ${JSON.stringify(`${word}=${state}`)}`);
  const written = mappingFile !== undefined && (await writeStates(mappingFile, source, states));
  context.note(
    context.words.say(
      written ? LOAD.answer_kept({ file: mappingFile! }) : LOAD.answer_not_kept({ flags: flags.join(' ') }),
    ),
  );
}

/** Writes of which table the files are into the mapping, as a source whose columns its headers give; where there is none, says the command. */
async function keepTable(context: Context, { mappingFile, folder, given }: LoadRequest, table: string): Promise<void> {
  const files = (given ?? []).flatMap((own) => own.files.filter((file) => typeof file === 'string'));
  if (files.length === 0) return;
  const written = mappingFile !== undefined && (await writeSource(mappingFile, table, folder ?? '', files));
  const command = `crm-analyze load ${table} ${files.map((file) => shellWord(relative(context.io.cwd, file))).join(' ')}`;
  context.note(
    context.words.say(written ? LOAD.answer_kept({ file: mappingFile }) : LOAD.answer_not_kept({ flags: command })),
  );
}

async function writeSource(path: string, table: string, folder: string, files: readonly string[]): Promise<boolean> {
  const { parseDocument } = await import('../options/yaml.js');
  const document = parseDocument(readFileSync(path, 'utf8'));
  if (document.errors.length > 0) return false;
  let name = table;
  for (let i = 2; document.hasIn(['sources', name]); i++) name = `${table}_${i}`;
  const paths = files.map((file) => relative(folder, file));
  document.setIn(
    ['sources', name],
    document.createNode({ files: paths.length === 1 ? paths[0] : paths, ...(name === table ? {} : { into: table }) }),
  );
  const draft = `${path}.asked`;
  writeFileSync(draft, document.toString());
  renameSync(draft, path);
  return true;
}

async function writeStates(path: string, source: string, states: Readonly<Record<string, string>>): Promise<boolean> {
  const { isMap, parseDocument } = await import('../options/yaml.js');
  const document = parseDocument(readFileSync(path, 'utf8'));
  const at = ['sources', source, 'columns', 'status'];
  if (document.errors.length > 0 || !document.hasIn(at)) return false;
  const status: unknown = document.getIn(at);
  if (!isMap(status)) document.setIn(at, document.createNode({ from: status }));
  for (const [word, state] of Object.entries(states))
    document.setIn([...at, 'recode', word], state === 'counts' ? 'completed' : state);
  const draft = `${path}.asked`;
  writeFileSync(draft, document.toString());
  renameSync(draft, path);
  return true;
}
