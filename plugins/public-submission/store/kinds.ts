/** Kinds of the drafts of the plugin's own form; applications keep drafts under kinds of their own. */
export const SUBMISSION = 'submission'
/** Set aside for an editor. */
export const QUARANTINE = 'quarantine'
/** Waits for its person to answer the mail. */
export const CONFIRMATION = 'confirmation'
/** Carries a receipt to the page that shows it. */
export const RECEIPT = 'receipt'
/** Holds files that were stored for a form until something else does, or their day has come. */
export const UPLOAD = 'upload'
