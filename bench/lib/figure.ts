import { recordFigure } from '../../test/support/figure'

/** Prints one figure a line, as `npm run check:workflow` reads them. */
export function reportFigure(figure: { name: string; measured: string; limit: string; ok: boolean }): void {
  console.log(`${figure.name} | ${figure.measured} | ${figure.limit} | ${figure.ok ? 'ok' : 'SHORT'}`)
  recordFigure(figure)
}

export const perSecond = (speed: number): string => `${speed < 10 ? speed.toFixed(1) : speed.toFixed(0)}/s`
