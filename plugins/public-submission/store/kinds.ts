/** Kinds of the drafts of the plugin's own form; applications keep drafts under kinds of their own. */
export const SUBMISSION = 'submission'
/** Set aside for an editor. */
export const QUARANTINE = 'quarantine'
/** Carries a receipt to the page that shows it. */
export const RECEIPT = 'receipt'
