/** The plain sum in the order given; of nothing it is 0. (simple-statistics compensates, and so differs in the last digit.) */
export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
