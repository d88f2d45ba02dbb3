/** A path as it must be typed. */
export const shellWord = (path: string) =>
  /[\s'"$`\\&;()<>|*?]/.test(path) ? `'${path.replaceAll("'", `'\\''`)}'` : path;
