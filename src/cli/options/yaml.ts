/** YAML, to be imported when a config file is there; listed by name, as a bundle needs it of a CommonJS package. */
export { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
