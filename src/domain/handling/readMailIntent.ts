import { outcomeClasses, type OutcomeClass } from '../vocabulary'

/** What somebody means who answers a duty by mail. */
export type MailIntent =
  | { kind: 'reply'; outcomeClass: OutcomeClass; text: string; restBy: string | null }
  | { kind: 'acknowledge' }
  | { kind: 'note' }

/** The shortest text that can be an answer: shorter ones are read by a person. */
const shortest = 10

/** 办理类别：B — in a line of its own, one letter alone, so that a quoted form with all four is none. */
const classLine =
  /^[ \t　>]*(?:办理类别|答复类别|办理结果类别|类别|class)\s*[:：为是]\s*[「“"'(（【]?\s*([A-DＡ-Ｄa-d])\s*类?\s*[」”"')）】]?\s*[。.;；,，]?[ \t　]*$/gimu
const promiseLine =
  /(?:承诺时限|承诺日期|办结时限|完成时限)\s*[:：]\s*(\d{4})\s*[年./-]\s*(\d{1,2})\s*[月./-]\s*(\d{1,2})/u
/** Nothing but that it came: 已收到，谢谢。 */
const received =
  /^(?:您好|你好)?(?:我(?:单位|局|委|办|中心))?(?:邮件|来信|交办件|此件|材料)?(?:已经?)?(?:收到|收悉|签收|已阅)(?:了|悉)?(?:谢谢|感谢|多谢)?(?:(?:我(?:们|单位|局|委|办))?(?:会|将)?(?:尽快|及时|抓紧|按时)(?:办理|处理|答复|回复))?(?:谢谢|感谢)?$/u

/**
 * Reads what a mail means, from what was written in it (quotes cut). Only a stated class makes it an
 * answer: everything that could be meant otherwise is a note, for a person to decide.
 *
 * @param text what somebody typed
 */
export function readMailIntent(text: string): MailIntent {
  const stated = new Set([...text.matchAll(classLine)].map(([, letter = '']) => halfWidth(letter)))
  const [only] = stated
  const outcomeClass = stated.size === 1 ? outcomeClasses.find((known) => known === only) : undefined
  if (outcomeClass) {
    const words = text
      .replace(classLine, '')
      .replace(/\n{3,}/g, '\n\n')
      .trim()
    if (words.length >= shortest) return { kind: 'reply', outcomeClass, text: words, restBy: promiseIn(text) }
  }
  const bare = text.replace(/[\s　，。！!,.、~～；;：:]/gu, '')
  return received.test(bare) ? { kind: 'acknowledge' } : { kind: 'note' }
}

const halfWidth = (letter: string): string => letter.normalize('NFKC').toUpperCase()

function promiseIn(text: string): string | null {
  const [, year = '', month = '', day = ''] = promiseLine.exec(text) ?? []
  if (!year) return null
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return new Date(`${date}T00:00:00Z`).toJSON()?.slice(0, 10) === date ? date : null
}
