/** The local business date's column beside an instant's: `ordered_at` has `ordered_on`, `at` has `at_on`. */
export const dateOfInstant = (name: string): string => (name === 'at' ? 'at_on' : name.replace(/_at$/, '_on'));
