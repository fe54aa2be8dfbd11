/** A subject without what mail programs put before it. */
export const bareSubject = (subject: string): string =>
  subject.replace(/^(?:\s*(?:回复|答复|回覆|转发|re|fw|fwd|aw)\s*[:：]\s*)+/i, '').trim()
