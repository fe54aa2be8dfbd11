/** Above this line a reply is written; mails that ask for one may carry it. */
export const REPLY_MARKERS = { zh: '请在此行以上回复', en: 'Please reply above this line' } as const

/**
 * Where the mail that was answered begins, in the words of the mail programs in use here. Each is tried on
 * single lines or on few, so that no text makes one of them slow.
 */
const DIVIDERS: readonly RegExp[] = [
  new RegExp(`^.{0,40}(?:${REPLY_MARKERS.zh}|${REPLY_MARKERS.en})`, 'im'),
  // QQ, Coremail, 163, Foxmail, Outlook
  /^[ \t>]*-{2,40}[ \t]{0,3}(?:原始邮件|原邮件|原始信息|回复的邮件|回复的原邮件|转发邮件|转发的邮件|转发邮件信息|Original(?: Message)?|Original message|Forwarded message)[ \t]{0,3}-{2,40}[ \t]*$/im,
  /^[ \t]*[|｜]?[ \t]*回复的原?邮件[ \t]*[|｜]?[ \t]*$/m,
  /^[ \t]*原始邮件[ \t]*\n{1,3}[ \t]*(?:发件人|From)[ \t]{0,3}[：:]/m,
  // A header block: "发件人: …" followed within five lines by a date or a recipient
  /^[ \t>*|]{0,6}(?:发件人|寄件者|寄件人|From)[ \t*]{0,3}[：:][^\n]{0,300}\n(?:[^\n]{0,300}\n){0,4}?[ \t>*|]{0,6}(?:发送时间|发送日期|已发送|傳送時間|日期|时间|Sent|Date|收件人|收件者|To)[ \t*]{0,3}[：:]/im,
  // Outlook's line, alone or before a header block
  /^[ \t]*_{10,}[ \t]*$/m,
]

/** "… 写道：" before lines that are quoted with ">". */
const ATTRIBUTIONS: readonly RegExp[] = [
  /^[ \t>]*(?:在|於)[ \t]?[^\n]{4,160}?(?:写道|寫道|写到)[：:][ \t]*$/m,
  /^[ \t>]*(?:在|於)[ \t]?\d[^\n]{3,120}\n[^\n]{0,160}(?:写道|寫道|写到)[：:][ \t]*$/m,
  /^[ \t>]*[^\n>]{0,80}<[^>\n]{3,100}>[ \t]{0,3}(?:于|於|在)[ \t]?[^\n]{4,60}(?:写道|寫道|写到)[：:][ \t]*$/m,
  /^[ \t>]*[^\n]{0,80}(?:于|於)[ \t]?\d{4}年[^\n]{4,120}(?:写道|寫道|写到)[：:][ \t]*$/m,
  /^[ \t>]*[^\n>]{0,80}<[^>\n]{3,100}>[ \t]{0,3}(?:于|於|在)[ \t]?[^\n]{4,60}\n[^\n]{0,40}(?:写道|寫道|写到)[：:][ \t]*$/m,
  /^[ \t>]*At \d{4}-\d\d-\d\d [^\n]{4,160}wrote:[ \t]*$/m,
  /^[ \t>]*On [^\n]{6,200}wrote:[ \t]*$/m,
  /^[ \t>]*On [^\n]{6,120}\n[^\n]{0,120}wrote:[ \t]*$/m,
]

const SENT_FROM =
  /^[ \t]*(?:发自我的|发送自我的|发自|获取|来自我的|Sent from my|Sent from|Get )[^\n]{0,80}?(?:iPhone|iPad|手机|手機|Android|安卓|企业微信|微信|邮箱|Outlook|Mail|邮件)[^\n]{0,40}$/gim

/**
 * What a person wrote into a reply, without the mail it answers. Answers written between quoted lines are
 * kept; when nothing is left, the quote was all there is.
 */
export function stripQuote(text: string): string {
  const above = text.slice(0, firstOf(DIVIDERS, text))
  const attribution = firstOf(ATTRIBUTIONS, above)
  const head = tidy(withoutQuoted(above.slice(0, attribution)))
  const rest = above.slice(attribution)
  // Without a single ">" the quote's end cannot be told: all below the attribution is the quote.
  const below = /^[ \t]*>/m.test(rest) ? tidy(withoutQuoted(withoutAttribution(rest))) : ''
  return [head, below].filter((part) => part !== '').join('\n\n')
}

function firstOf(patterns: readonly RegExp[], text: string): number {
  return Math.min(text.length, ...patterns.map((pattern) => indexOf(pattern, text)))
}

const indexOf = (pattern: RegExp, text: string): number => pattern.exec(text)?.index ?? text.length

const withoutAttribution = (text: string): string =>
  ATTRIBUTIONS.reduce((rest, pattern) => rest.replace(pattern, ''), text)

const withoutQuoted = (text: string): string =>
  text
    .split('\n')
    .filter((line) => !/^[ \t]*>/.test(line))
    .join('\n')

const tidy = (text: string): string =>
  text
    .replace(SENT_FROM, '')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
