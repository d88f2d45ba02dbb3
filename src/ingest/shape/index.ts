export { checkExpression } from './expression.js';
export { joinNote } from './join.js';
export { type Reshaped, reshapeRows, type Shaped, shapeRows } from './shape-rows.js';
export type { Part } from './stage.js';
export { lookThrough } from './transform.js';
