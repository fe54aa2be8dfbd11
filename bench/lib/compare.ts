import { median } from './measure'

/** Speeds of one side in requests a second, one a round. */
export type Compared = {
  /** Median of the rounds' ratios, first side to second. */
  ratio: number
  first: number
  second: number
}

/**
 * Measures two sides in turn, the leader changing with every round: a machine that slows down or speeds
 * up meanwhile does so for both.
 */
export async function compare(
  rounds: number,
  first: (round: number) => Promise<number>,
  second: (round: number) => Promise<number>,
): Promise<Compared> {
  const speeds: [number, number][] = []
  for (let round = 0; round < rounds; round += 1) {
    if (round % 2 === 0) {
      const one = await first(round)
      speeds.push([one, await second(round)])
    } else {
      const other = await second(round)
      speeds.push([await first(round), other])
    }
  }
  return {
    ratio: median(speeds.map(([one, other]) => one / other)),
    first: median(speeds.map(([one]) => one)),
    second: median(speeds.map(([, other]) => other)),
  }
}
