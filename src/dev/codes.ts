import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import ts from 'typescript';
import { type AnyDeclaration, LANGUAGES, type Language } from '../core/analysis.js';
import type { SpokenCode } from '../core/codes.js';
import { EXIT, type ExitKind } from '../core/errors.js';

/** A sentence in each language. */
type Words = Readonly<Record<Language, string>>;

interface Found {
  readonly exits: Set<number>;
  /** By the English sentence: two rooms may say the same. */
  readonly sentences: Map<string, Words>;
  readonly hints: Map<string, Words>;
}

const byEnglish = (found: ReadonlyMap<string, Words>): Words[] =>
  [...found.values()].sort((a, b) => (a.en < b.en ? -1 : 1));

const CODE = /^[EW]_[A-Z0-9_]+$/;

/**
 * Every code that the program can end or warn with, the exit codes it ends with, and the sentences said under it, out of the
 * sources: what stands beside the code in a call. A sentence that is made elsewhere and handed over is not found here.
 */
export function readCodes(root: string, declarations: readonly AnyDeclaration[]): Record<string, SpokenCode> {
  const sources = new Map(
    filesIn(join(root, 'src'))
      .filter((file) => !/\.test\.ts$|[\\/]generated[\\/]|[\\/]dev[\\/]/.test(file))
      .map((file) => [file, ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true)]),
  );
  const tables = new Map([...sources].map(([file, source]) => [file, sentencesOf(source)]));
  const found = new Map<string, Found>();
  for (const [file, source] of sources) new Reading(file, source, tables, found).codes();
  for (const { strings } of declarations) addWarnings(strings, found);
  return Object.fromEntries(
    [...found]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([code, { exits, sentences, hints }]) => [
        code,
        { exits: [...exits].sort((a, b) => a - b), says: byEnglish(sentences), hints: byEnglish(hints) },
      ]),
  );
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : entry.name.endsWith('.ts') ? [path] : [];
  });

/** Sentences that a file declares by `messages(room, { … })`: by the constant's name and the sentence's. */
function sentencesOf(source: ts.SourceFile): Map<string, Words> {
  const found = new Map<string, Words>();
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && node.initializer !== undefined && isMessages(node.initializer))
      for (const sentence of objectOf(node.initializer.arguments[1])) {
        const words = objectOf(sentence.initializer).map((part) => [nameOf(part.name), textOf(part.initializer)]);
        found.set(`${node.name.getText()}.${nameOf(sentence.name)}`, Object.fromEntries(words) as Words);
      }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const isMessages = (node: ts.Expression): node is ts.CallExpression =>
  ts.isCallExpression(node) && node.expression.getText() === 'messages';

const objectOf = (node: ts.Node | undefined): ts.PropertyAssignment[] =>
  node !== undefined && ts.isObjectLiteralExpression(node) ? node.properties.filter(ts.isPropertyAssignment) : [];

const nameOf = (name: ts.PropertyName): string => (ts.isStringLiteral(name) ? name.text : name.getText());

const textOf = (node: ts.Expression): string =>
  ts.isStringLiteralLike(node)
    ? node.text
    : ts.isBinaryExpression(node)
      ? textOf(node.left) + textOf(node.right)
      : node.getText();

/** What of one file is read: where its names come from, what is declared in it, with which exits it ends under a code handed over. */
class Reading {
  private readonly imported: ReadonlyMap<string, string>;
  private readonly declared = new Map<string, ts.Node>();
  private readonly handedExits = new Set<number>();

  constructor(
    private readonly file: string,
    private readonly source: ts.SourceFile,
    private readonly tables: ReadonlyMap<string, ReadonlyMap<string, Words>>,
    private readonly found: Map<string, Found>,
  ) {
    this.imported = importsOf(file, source);
    each(source, (node) => {
      if (ts.isVariableDeclaration(node) && node.initializer) this.declared.set(node.name.getText(), node.initializer);
      if (ts.isFunctionDeclaration(node) && node.name && node.body) this.declared.set(node.name.text, node.body);
      if (!ts.isNewExpression(node) || node.expression.getText() !== 'UserError') return;
      const [code, exit] = node.arguments ?? [];
      if (code && !ts.isStringLiteral(code) && exit) addExit(exit, this.handedExits);
    });
  }

  codes(): void {
    each(this.source, (node) => {
      if (ts.isStringLiteralLike(node) && CODE.test(node.text)) this.spoken(node, entryOf(this.found, node.text));
    });
    // `{ W_UNPRICED: { en, … } }`: the code is the sentence's own name.
    for (const [name, words] of this.tables.get(this.file)!) {
      const code = name.split('.')[1]!;
      if (CODE.test(code)) entryOf(this.found, code).sentences.set(words.en, words);
    }
  }

  /** A code as an argument, as a case of a choice, or as a field beside what is said under it. */
  private spoken(code: ts.StringLiteralLike, { exits, sentences, hints }: Found): void {
    for (const node of besides(code, code.parent)) {
      addExit(node, exits);
      for (const words of this.said(node, 2)) sentences.set(words.en, words);
      const hint = objectOf(node).find(({ name }) => nameOf(name) === 'hint');
      if (hint !== undefined) for (const words of this.said(hint.initializer, 2)) hints.set(words.en, words);
    }
    if (exits.size === 0 && code.text.startsWith('E_')) for (const exit of this.handedExits) exits.add(exit);
  }

  /** The sentences that a node names, also by a constant or function of the same file. */
  private said(node: ts.Node, depth: number): Words[] {
    const words: Words[] = [];
    const sentenceOf = (inner: ts.Node): Words | undefined => {
      if (!ts.isPropertyAccessExpression(inner)) return undefined;
      const [table, sentence] = [inner.expression.getText(), inner.name.text];
      return this.tables.get(this.imported.get(table) ?? this.file)?.get(`${table}.${sentence}`);
    };
    const visit = (inner: ts.Node): void => {
      // What stands in an object is where, hint, cause, or a piece that a sentence is filled with: not what is said.
      if (ts.isObjectLiteralExpression(inner)) return;
      const known = sentenceOf(inner);
      if (known !== undefined) words.push(known);
      else if (ts.isIdentifier(inner) && depth > 0) {
        const declared = this.declared.get(inner.text);
        if (declared !== undefined) words.push(...this.said(declared, depth - 1));
      }
      ts.forEachChild(inner, visit);
    };
    visit(node);
    return words;
  }
}

function each(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => each(child, visit));
}

/** Where what is said under a code stands: the arguments behind it, or the fields `said` and `message` of the same object. */
function besides(code: ts.StringLiteralLike, parent: ts.Node): readonly ts.Node[] {
  if ((ts.isCallExpression(parent) || ts.isNewExpression(parent)) && parent.arguments !== undefined)
    return parent.arguments.slice(parent.arguments.indexOf(code) + 1);
  if (ts.isArrayLiteralExpression(parent)) return parent.elements.slice(parent.elements.indexOf(code) + 1);
  if (ts.isPropertyAssignment(parent) && ts.isObjectLiteralExpression(parent.parent))
    return parent.parent.properties
      .filter(ts.isPropertyAssignment)
      .flatMap(({ name, initializer }) => (/^(?:said|message|text|what)$/.test(nameOf(name)) ? [initializer] : []));
  return [];
}

function addExit(node: ts.Node, exits: Set<number>): void {
  if (ts.isStringLiteral(node) && node.text in EXIT) exits.add(EXIT[node.text as ExitKind]);
}

function entryOf(found: Map<string, Found>, code: string): Found {
  const known = found.get(code) ?? {
    exits: new Set<number>(),
    sentences: new Map<string, Words>(),
    hints: new Map<string, Words>(),
  };
  found.set(code, known);
  return known;
}

/** Of each imported name the file it comes from. */
function importsOf(file: string, source: ts.SourceFile): Map<string, string> {
  const found = new Map<string, string>();
  for (const node of source.statements) {
    if (!ts.isImportDeclaration(node) || !ts.isStringLiteral(node.moduleSpecifier)) continue;
    const from = resolve(dirname(file), node.moduleSpecifier.text).replace(/\.js$/, '.ts');
    const names = node.importClause?.namedBindings;
    if (names !== undefined && ts.isNamedImports(names))
      for (const { name } of names.elements) found.set(name.text, from);
  }
  return found;
}

function addWarnings(strings: AnyDeclaration['strings'], found: Map<string, Found>): void {
  const of = (language: Language) => (strings[language].warnings ?? {}) as Readonly<Record<string, string>>;
  for (const [code, en] of Object.entries(of('en'))) {
    entryOf(found, code).sentences.set(
      en,
      Object.fromEntries(LANGUAGES.map((language) => [language, of(language)[code]!])) as Words,
    );
  }
}

/** The page of all codes, for people. */
export function codesPage(codes: Readonly<Record<string, SpokenCode>>): string {
  const plain = ({ en }: Words) => `\`${en.replaceAll('`', '').replaceAll('\n', ' ')}\``;
  const item = ([code, { exits, says, hints }]: [string, SpokenCode]): string => {
    const head = exits.length === 0 ? `- \`${code}\`` : `- \`${code}\` (exit ${exits.join(', ')})`;
    const lines = [...says.map((said) => `  - ${plain(said)}`), ...hints.map((hint) => `  - try: ${plain(hint)}`)];
    return [head, ...lines].join('\n');
  };
  const of = (letter: string) =>
    Object.entries(codes)
      .filter(([code]) => code.startsWith(`${letter}_`))
      .map(item)
      .join('\n');
  return `# Codes

What stands in \`error[E_…]\` and \`warning[W_…]\` is stable: programs may rely on it. \`crm-analyze explain E_REJECTS\` says what it says in the language of
the run, and \`crm-analyze help exit-codes\` what the exit codes mean. \`{…}\` stands for what a message names; what it says to try stands behind its sentences.
\`npm run generate\` writes this page out of the sources.

## Errors

${of('E')}

## Warnings

${of('W')}
`;
}
