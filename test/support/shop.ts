import { cleanTables } from '../../src/dev/shop/main.js';
import type { Input } from './case.js';

/** The fixture world's rows in canonical columns; texts as written, empty ones null. */
export const shopRows = (): Input => cleanTables() as unknown as Input;
