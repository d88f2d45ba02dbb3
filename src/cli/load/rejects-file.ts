import { lstat, open } from 'node:fs/promises';
import { resolve } from 'node:path';
import { UserError } from '../../core/errors.js';
import { verbatim } from '../../core/message.js';
import { CORE } from '../../core/words.js';
import { isRejectsText, rejectsText } from '../../ingest/check/index.js';
import type { RejectsFile } from '../../ingest/terms/index.js';
import type { Context } from '../context.js';
import { writeFiles } from '../output/file-set.js';
import { refusePipe } from '../shell/regular-file.js';
import { LOAD } from './words.js';

const NAME = 'rejects.csv';

/** For its user alone: the rows are people's. */
const MODE = 0o600;

/**
 * The list of rejects, written as `-o` writes. Under its own name it takes the place of an earlier list only. Throws UserError E_INPUT
 * (input) for a pipe or a device, before anything is read.
 */
export function rejectsFile(
  context: Pick<Context, 'io' | 'settings' | 'configs' | 'reads' | 'warn' | 'words'>,
  named: string | undefined,
): RejectsFile {
  const path = resolve(context.io.cwd, named ?? NAME);
  if (named !== undefined) refusePipe(path, named, verbatim(`--rejects ${NAME}`));
  return {
    path,
    async write(rejects) {
      try {
        if (named === undefined && !(await isList(path)))
          throw new UserError('E_OUTPUT', 'usage', LOAD.no_list_of_rejects({ path }), {
            hint: LOAD.rejects_flag_file(),
          });
        await writeFiles(context, (files) =>
          files.write(
            path,
            async (out) => {
              await out.write(rejectsText(rejects, context.words.say));
            },
            MODE,
          ),
        );
        return true;
      } catch (error) {
        if (!(error instanceof UserError) || error.code !== 'E_OUTPUT' || named !== undefined) throw error;
        // The rows themselves are what the load is about.
        const { message, hint } = error.told;
        const said = hint === undefined ? message : CORE.remarked({ of: message, remark: hint });
        context.warn('W_REJECTS', context.words.say(said));
        return false;
      }
    },
  };
}

async function isList(path: string): Promise<boolean> {
  const found = await lstat(path).catch(() => null);
  if (found === null) return true;
  if (!found.isFile()) return false;
  const file = await open(path, 'r').catch(() => null);
  if (file === null) return false;
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(64), 0, 64, 0);
    return isRejectsText(buffer.subarray(0, bytesRead).toString('utf8'));
  } catch {
    return false;
  } finally {
    await file.close();
  }
}
