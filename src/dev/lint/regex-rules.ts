import { analyse } from 'scslre';
import ts from 'typescript';

export interface RegexFault {
  readonly line: number;
  readonly message: string;
}

/**
 * Regular expressions of a source whose time can run away. Nested quantifiers, of exponential time, are never let through. Others
 * that go back over what they read, so that 400,000 spaces take minutes, only inside `bounded(…)`, which tries short texts alone; or
 * where `quadratic` says that the source sees no text of a user's.
 */
export function regexFaults(text: string, quadratic: 'refuse' | 'allow' = 'refuse'): RegexFault[] {
  const source = ts.createSourceFile('source.ts', text, ts.ScriptTarget.Latest, true);
  const faults: RegexFault[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      const reports = reportsOf(node.text);
      if (reports.some(({ exponential }) => exponential))
        faults.push({ line, message: `nested quantifiers take for ever: ${node.text}` });
      else if (reports.length > 0 && quadratic === 'refuse' && !isBounded(node))
        faults.push({
          line,
          message: `goes back over what it read: rewrite it, or bounded(…) for short texts: ${node.text}`,
        });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return faults;
}

function reportsOf(literal: string) {
  const end = literal.lastIndexOf('/');
  return analyse({ source: literal.slice(1, end), flags: literal.slice(end + 1) }).reports;
}

const isBounded = ({ parent }: ts.Node): boolean =>
  ts.isCallExpression(parent) && ts.isIdentifier(parent.expression) && parent.expression.text === 'bounded';
