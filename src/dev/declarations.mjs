import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import ts from 'typescript';

/** Writes the types of the library: the declarations that `index.d.ts` reaches, and no others. Throws on a type error. */
export function declarations(root) {
  const source = join(root, 'src');
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, root);
  const program = ts.createProgram([join(source, 'index.ts'), join(source, 'text-modules.d.ts')], {
    ...options,
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    rootDir: source,
    outDir: source,
  });
  const written = new Map();
  const { diagnostics } = program.emit(undefined, (path, text) => written.set(resolve(path), text));
  const faults = [...ts.getPreEmitDiagnostics(program), ...diagnostics];
  if (faults.length > 0) throw new Error(ts.flattenDiagnosticMessageText(faults[0].messageText, '\n'));
  const outdir = join(root, 'dist', 'types');
  rmSync(outdir, { recursive: true, force: true });
  for (const [path, text] of pruned(written, join(source, 'index.d.ts'))) {
    const out = join(outdir, path.slice(source.length));
    mkdirSync(dirname(out), { recursive: true });
    writeFileSync(out, text);
  }
}

/**
 * The declarations that the exports of `entry` are made of, file by file: whole files would drag in the types of packages that a user of
 * the library does not install. Throws where a type of such a package is left all the same.
 */
function pruned(written, entry) {
  const modules = new Map();
  const moduleAt = (path) => {
    const text = written.get(path);
    if (text === undefined) throw new Error(`no declarations of ${path}`);
    if (!modules.has(path)) modules.set(path, parsed(path, text));
    return modules.get(path);
  };
  const resolved = (from, specifier) => resolve(dirname(from), specifier.replace(/\.js$/, '.d.ts'));
  const everything = (path) => {
    for (const name of moduleAt(path).declared.keys()) reach(path, name);
  };
  const reach = (path, name) => {
    const found = moduleAt(path);
    const imported = found.imported.get(name);
    if (imported !== undefined) {
      if (!imported.specifier.startsWith('.'))
        throw new Error(`the library's types need ${imported.specifier}: ${path}`);
      found.used.add(name);
      reach(resolved(path, imported.specifier), imported.name);
    }
    for (const statement of found.declared.get(name) ?? []) {
      if (found.kept.has(statement)) continue;
      found.kept.add(statement);
      walk(path, statement);
    }
  };
  const walk = (path, node) => {
    if (ts.isIdentifier(node)) reach(path, node.text);
    if (ts.isImportTypeNode(node)) everything(resolved(path, node.argument.literal.text));
    ts.forEachChild(node, (child) => walk(path, child));
  };
  everything(entry);
  for (const { node, specifier, names } of moduleAt(entry).exported) {
    moduleAt(entry).kept.add(node);
    const target = resolved(entry, specifier);
    if (names === null) everything(target);
    else for (const name of names) reach(target, name);
  }
  return [...modules].map(([path, found]) => [path, textOf(found)]);
}

/** A declaration file taken apart: what it imports, exports again and declares, by name. */
function parsed(path, text) {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found = { file, imported: new Map(), exported: [], declared: new Map(), kept: new Set(), used: new Set() };
  const declare = (name, node) => found.declared.set(name, [...(found.declared.get(name) ?? []), node]);
  for (const node of file.statements) {
    const specifier = node.moduleSpecifier?.text;
    if (ts.isImportDeclaration(node)) {
      for (const { name, propertyName } of node.importClause?.namedBindings?.elements ?? [])
        found.imported.set(name.text, { specifier, name: (propertyName ?? name).text });
    } else if (ts.isExportDeclaration(node) && specifier !== undefined)
      found.exported.push({
        node,
        specifier,
        names: node.exportClause?.elements.map(({ name, propertyName }) => (propertyName ?? name).text) ?? null,
      });
    else if (ts.isVariableStatement(node))
      for (const { name } of node.declarationList.declarations) declare(name.text, node);
    else if (node.name !== undefined) declare(node.name.text, node);
  }
  return found;
}

function textOf({ file, imported, kept, used }) {
  const lines = [...used].map((name) => {
    const { specifier, name: original } = imported.get(name);
    return `import type { ${original === name ? name : `${original} as ${name}`} } from '${specifier}';`;
  });
  const statements = file.statements
    .filter((statement) => kept.has(statement))
    .map((node) => node.getFullText().trim());
  return `${[...lines, ...statements, 'export {};'].join('\n')}\n`;
}
