/** What is printed: the internal edition, the public one, or the draft as it stands (送审稿). */
export const documentProjections = ['internal', 'public', 'proof'] as const
export type DocumentProjection = (typeof documentProjections)[number]

export const documentKinds = ['docx', 'pdf', 'txt', 'html'] as const
export type DocumentKind = (typeof documentKinds)[number]

export const documentStates = ['queued', 'rendering', 'ready', 'failed'] as const
export type DocumentState = (typeof documentStates)[number]
