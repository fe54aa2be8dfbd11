import type { PaperDocument } from '../../../../plugins/digest/exports/paper'
import { fill, textsIn } from '../../../translations'
import { letterWords } from '../../../translations/zh/letterWords'
import { dayInChinese } from '../dayInChinese'
import type { LetterDuty, LetterReply } from '../types'
import { numberLine } from './numberLine'
import { paperOf } from './paperOf'

/**
 * 复函: a department's answer as a letter. The department writes what was done; head, salutation and sign-off
 * are set here. What it said to the office alone is not in it, since a letter is passed on.
 */
export function composeReply(duty: LetterDuty, reply: LetterReply): PaperDocument {
  const { reply: words } = letterWords
  const { outcomeClasses } = textsIn('zh').options
  const number = numberLine('dispatch', duty)
  const rest = reply.restText.trim()
  return paperOf({
    masthead: words.masthead,
    marking: null,
    number: reply.letterNumber.trim() || null,
    from: duty.department,
    on: reply.on,
    title: fill(words.title, { title: duty.title }),
    to: duty.body,
    blocks: [
      {
        type: 'paragraph',
        text: fill(number ? words.opening : words.openingWithoutNumber, {
          title: duty.title,
          number: number ?? '',
        }),
      },
      ...reply.text.split('\n').map((text) => ({ type: 'paragraph', text }) as const),
      ...(rest === ''
        ? []
        : [
            {
              type: 'paragraph',
              text: fill(reply.restOn ? words.restBy : words.rest, {
                text: rest.replace(/[。.]$/, ''),
                day: reply.restOn ? dayInChinese(reply.restOn) : '',
              }),
            } as const,
          ]),
      ...(reply.outcomeClass
        ? [
            {
              type: 'paragraph',
              text: fill(words.outcome, { outcome: outcomeClasses[reply.outcomeClass] }),
            } as const,
          ]
        : []),
      { type: 'paragraph', text: words.closing },
      {
        type: 'paragraph',
        text: fill(words.contact, { people: [reply.by, reply.post, reply.phone].filter(Boolean).join('，') }),
      },
    ],
    enclosure: null,
  })
}
