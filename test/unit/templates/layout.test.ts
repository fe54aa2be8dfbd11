import { describe, expect, it } from 'vitest'
import { writeMail } from '../../../src/operations/mail/writeMail'
import { toBlocks } from '../../../src/operations/mail/layout/toBlocks'
import { env } from '../../../src/server/env'

const template = [
  '{{department}} {{name}}：',
  '以下信息请贵单位办理。',
  '标题：{{title}}',
  '交办要求：{{instruction}}',
  '答复期限：{{due}}',
  '反映人的意见：',
  '{{words}}',
  '办理并答复：{{link}}',
].join('\n')
const link = `${env.publicUrl}/r/abc`
const values = {
  department: '市城管局',
  name: '周文静',
  title: '路灯',
  instruction: '',
  due: '12月14日',
  words: '晚上\n不亮',
  link,
}

describe('the pieces of a mail', () => {
  it('are what the template says a line is', () => {
    expect(toBlocks(template, values)).toEqual([
      { type: 'paragraph', text: '市城管局 周文静：' },
      { type: 'paragraph', text: '以下信息请贵单位办理。' },
      {
        type: 'facts',
        rows: [
          { label: '标题', text: '路灯', isStrong: false },
          { label: '答复期限', text: '12月14日', isStrong: true },
        ],
      },
      { type: 'paragraph', text: '反映人的意见：' },
      { type: 'quote', text: '晚上\n不亮' },
      { type: 'link', label: '办理并答复', url: link },
    ])
  })

  it('are never made by a value', () => {
    const blocks = toBlocks('{{name}}，您好：\n{{title}}', {
      name: '甲',
      title: '密码：https://evil.example/',
    })
    expect(blocks.map(({ type }) => type)).toEqual(['paragraph', 'quote'])
  })
})

describe('a mail', () => {
  const write = (isAnswerable: boolean, title = '路灯') =>
    writeMail({
      words: { subject: '请办理：{{title}}', text: template },
      locale: 'zh',
      values: { ...values, title },
      sender: '澄江市政协',
      isAnswerable,
      stop: null,
    })

  it('has its link once as a button and once to be copied', () => {
    const { html, text } = write(false)
    expect(html.split(`href="${link}"`)).toHaveLength(3)
    expect(text).toContain(`办理并答复：\n${link}`)
  })

  it('is laid out by tables alone', () => {
    const { html } = write(false)
    expect(html).not.toMatch(/flex|grid|float|position:/)
    expect(html).toContain('role="presentation"')
  })

  it('holds what people wrote as words, never as markup or links', () => {
    const { html, subject } = write(false, '<img src=x onerror=alert(1)>\nhttps://evil.example/')
    expect(html).not.toContain('<img')
    expect(html).not.toContain('href="https://evil')
    expect(subject).not.toContain('\n')
  })

  it('says whether it can be answered', () => {
    expect(write(false).text).toContain('请勿直接回复')
    const { text } = write(true)
    expect(text).toContain('可以直接回复')
    expect(text.indexOf('以上')).toBeLessThan(text.indexOf('周文静'))
  })
})
