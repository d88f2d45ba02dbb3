import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { cached } from './cache-folder.js';
import { type Artifact, fetchArtifacts } from './maven.js';
import { runTool } from './run-tool.js';
import { unpackZip } from './unpack.js';

/** The newest one whose core server is on Maven Central. */
export const TRINO_VERSION = '476';
const PLUGINS = ['memory', 'tpch'] as const;

const artifact = (name: string, type: Artifact['type']): Artifact => ({
  group: 'io.trino',
  name,
  version: TRINO_VERSION,
  type,
});

/** The folder of an unpacked Trino server with the memory and tpch catalogs' plugins, downloaded once. */
export async function trinoServer(): Promise<string> {
  return cached(`trino-${TRINO_VERSION}`, async (folder) => {
    const wanted = [
      artifact('trino-server-core', 'tar.gz'),
      ...PLUGINS.map((name) => artifact(`trino-${name}`, 'zip')),
    ];
    const downloads = join(folder, 'downloads');
    await mkdir(downloads);
    await fetchArtifacts(wanted, downloads);
    await runTool('tar', [
      'xzf',
      join(downloads, `trino-server-core-${TRINO_VERSION}.tar.gz`),
      '-C',
      folder,
      '--strip-components=1',
    ]);
    for (const plugin of PLUGINS) {
      const unpacked = join(downloads, plugin);
      await mkdir(unpacked);
      await unpackZip(join(downloads, `trino-${plugin}-${TRINO_VERSION}.zip`), unpacked);
      const [top] = await readdir(unpacked);
      await rename(join(unpacked, top!), join(folder, 'plugin', plugin));
    }
    await rm(downloads, { recursive: true });
  });
}
