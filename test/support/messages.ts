import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

export interface FoundMessage {
  readonly file: string;
  readonly line: number;
  /** The message with `{n}` for each expression in it. */
  readonly message: string;
}

const ROOT = join(import.meta.dirname, '../../src');

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'dev' || entry.name === 'generated' ? [] : sources(path);
    return /\.ts$/.test(path) && !/\.test\.ts$/.test(path) ? [path] : [];
  });
}

/** What `pick` finds at each node of the sources. */
function found(pick: (node: ts.Node) => readonly string[]): FoundMessage[] {
  return sources(ROOT).flatMap((path) => {
    const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
    const messages: FoundMessage[] = [];
    const visit = (node: ts.Node): void => {
      for (const message of pick(node))
        messages.push({
          file: relative(ROOT, path),
          line: file.getLineAndCharacterOfPosition(node.getStart()).line + 1,
          message,
        });
      ts.forEachChild(node, visit);
    };
    visit(file);
    return messages;
  });
}

/** Every text in the sources that is said to be the same in each language: `verbatim('…')`. */
export const verbatimTexts = (): FoundMessage[] =>
  found((node) =>
    ts.isCallExpression(node) && node.expression.getText() === 'verbatim' ? textsOf(node.arguments[0]) : [],
  );

function textsOf(node: ts.Expression | undefined): string[] {
  if (node === undefined) return [];
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return [node.text];
  if (ts.isConditionalExpression(node)) return [...textsOf(node.whenTrue), ...textsOf(node.whenFalse)];
  if (!ts.isTemplateExpression(node)) return [];
  const parts = [node.head.text];
  node.templateSpans.forEach((span, i) => {
    parts.push(`{${i}}`, span.literal.text);
  });
  return [parts.join('')];
}
