import { simplified } from '../../model/states/traditional.js';
import type { Preset } from './preset.js';

/** All presets, generic ones last. Generated from `presets/*.yml`: reading YAML would take longer than a small load. */
export async function loadPresets(): Promise<readonly Preset[]> {
  return (await import('../../generated/presets.js')).presets;
}

const known = new Map<string, string>();

/** Headers compare without case, width, spaces and punctuation, in simplified characters: `Order_ID` is `order id`, `訂單編號` is `订单编号`. */
export function headerKey(text: string): string {
  let key = known.get(text);
  if (key === undefined) {
    key = simplified(
      text
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}%]/gu, ''),
    );
    // Every alias of every preset is compared with every header: each is spelled out once.
    known.set(text, key);
  }
  return key;
}
