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
  const reached = new Set();
  const reach = (path) => {
    if (reached.has(path)) return;
    reached.add(path);
    const text = written.get(path);
    if (text === undefined) throw new Error(`no declarations of ${path}`);
    const out = join(outdir, path.slice(source.length));
    mkdirSync(dirname(out), { recursive: true });
    writeFileSync(out, text);
    for (const { fileName } of ts.preProcessFile(text, true, true).importedFiles)
      if (fileName.startsWith('.')) reach(resolve(dirname(path), fileName.replace(/\.js$/, '.d.ts')));
  };
  reach(join(source, 'index.d.ts'));
}
