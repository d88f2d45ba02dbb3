import { hasTool, runTool } from './run-tool.js';
import { ClusterUnavailable } from './unavailable.js';

/** Unpacks a zip with whatever the machine has for it. */
export async function unpackZip(file: string, folder: string): Promise<void> {
  if (await hasTool('unzip', ['-v'])) await runTool('unzip', ['-q', '-o', file, '-d', folder]);
  else if (await hasTool('python3', ['--version'])) await runTool('python3', ['-m', 'zipfile', '-e', file, folder]);
  else throw new ClusterUnavailable('neither unzip nor python3 is on the PATH to unpack a zip');
}
