/** `count` whole shares that differ by at most one and make 100 together, the larger ones first. */
export const equalShares = (count: number): number[] =>
  Array.from({ length: count }, (_, index) => Math.floor(100 / count) + (index < 100 % count ? 1 : 0))
