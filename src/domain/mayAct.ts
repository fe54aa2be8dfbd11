import type { Role } from './roles'

/** Who may do what beside the review steps: asked by the button that offers it and by the operation that does it. */
export const mayAct = {
  publish: ['editor', 'secretaryGeneral', 'chair'],
  dispatch: ['supervisor', 'editor'],
  verify: ['supervisor'],
  solicit: ['editor', 'admin'],
} as const satisfies Record<string, readonly Role[]>
