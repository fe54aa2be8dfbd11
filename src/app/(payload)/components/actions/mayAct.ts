import type { Role } from '../../../../domain/roles'

/** Who is offered which button; the operations behind them decide for themselves and by the same roles. */
export const mayAct = {
  publish: ['editor', 'secretaryGeneral', 'chair'],
  dispatch: ['supervisor', 'editor'],
  verify: ['supervisor'],
} as const satisfies Record<string, readonly Role[]>
