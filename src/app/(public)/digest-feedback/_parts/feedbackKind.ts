/** Kept answers of this form are never shown by another. */
export const feedbackKind = 'feedback'
