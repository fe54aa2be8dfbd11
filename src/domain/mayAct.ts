import type { Role } from './roles'

/** Who may do what beside the review steps: asked by the button that offers it and by the operation that does it. */
export const mayAct = {
  publish: ['editor', 'secretaryGeneral', 'chair'],
  print: ['admin', 'editor', 'secretaryGeneral', 'viceChair', 'chair'],
  correct: ['editor', 'secretaryGeneral', 'chair'],
  void: ['chair'],
  consult: ['editor', 'secretaryGeneral', 'viceChair', 'chair'],
  instruct: ['editor', 'supervisor', 'secretaryGeneral'],
  keepCalendar: ['admin', 'supervisor'],
  dispatch: ['supervisor', 'editor'],
  verify: ['supervisor'],
  solicit: ['editor', 'admin'],
  seeRecipients: ['admin', 'editor', 'secretaryGeneral', 'auditor'],
  retryMail: ['admin', 'editor', 'supervisor'],
  manageSubscribers: ['admin', 'editor'],
  moderate: ['editor', 'secretaryGeneral'],
} as const satisfies Record<string, readonly Role[]>
