interface LockEntry {
  readonly integrity?: string;
  readonly license?: string;
  readonly link?: boolean;
  readonly dev?: boolean;
}

interface Bundled {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly texts: readonly string[];
}

interface Outputs {
  readonly outputs: Readonly<
    Record<string, { readonly imports: readonly { readonly path: string; readonly external?: boolean }[] }>
  >;
}

export function lockFaults(lock: { readonly packages: Readonly<Record<string, LockEntry>> }): string[];
export function importedPackages(parts: Outputs): Set<string>;
export function dependencyFaults(
  dependencies: Readonly<Record<string, string>>,
  imported: ReadonlySet<string>,
): string[];
export function noticeFaults(notices: string, packages: readonly Bundled[]): string[];
export function linkFaults(text: string, held: ReadonlySet<string>): string[];
