import { describe, expect, it } from 'vitest'
import { htmlToText } from '../../../plugins/department-mail/inbound/read/htmlToText'
import { stripQuote } from '../../../plugins/department-mail/inbound/read/stripQuote'

/** Replies as the mail programs in use here shape them. */
const shapes: Record<string, [mail: string, words: string]> = {
  'QQ 邮箱': [
    '同意采纳，已转建设科办理。\n\n王科长\n\n\n------------------ 原始邮件 ------------------\n发件人: "市政协研究室" <office@example.org>;\n发送时间: 2026年11月21日(星期六) 上午10:00\n收件人: "市住建局" <zjj@example.org>;\n主题: 关于转办社情民意信息第12期的函\n\n请于15个工作日内回复。',
    '同意采纳，已转建设科办理。\n\n王科长',
  ],
  'QQ 邮箱（新版）': [
    '已收到。\n\n\n\n\n原始邮件\n发件人：市政协研究室 <office@example.org>\n发件时间：2026年11月21日 10:00\n收件人：zjj <zjj@example.org>\n主题：转办\n\n请回复',
    '已收到。',
  ],
  '163 邮箱': [
    '已办结，详见附件。\n\n\n\n\n在 2026-11-21 10:00:00，"市政协研究室" <office@example.org> 写道：\n>请于15个工作日内回复。\n>\n>谢谢',
    '已办结，详见附件。',
  ],
  '163 旧版': [
    '办理类别：B\n\n\n\n\n\n\nAt 2026-11-21 10:00:00, "市政协研究室" <office@example.org> wrote:\n\n请于15个工作日内回复。',
    '办理类别：B',
  ],
  网易邮箱大师: [
    '收到\n\n\n| |\n李四\n|\n|\nzjj@example.org\n|\n---- 回复的原邮件 ----\n| 发件人 | 市政协研究室<office@example.org> |\n| 日期 | 2026年11月21日 10:00 |\n| 主题 | 转办 |\n请回复',
    '收到\n\n\n| |\n李四\n|\n|\nzjj@example.org\n|'.replace('\n\n\n', '\n\n'),
  ],
  'Outlook 中文': [
    '收到，我们研究后答复。\n\n发件人: 市政协研究室 <office@example.org>\n发送时间: 2026年11月21日 10:00\n收件人: 市住建局 <zjj@example.org>\n主题: 关于转办社情民意信息第12期的函\n\n请于15个工作日内回复。',
    '收到，我们研究后答复。',
  ],
  'Outlook 网页版': [
    '收到\n\n________________________________\n发件人: 市政协研究室 <office@example.org>\n发送时间: 星期六, 十一月 21, 2026 10:00:00 上午\n收件人: zjj@example.org\n主题: 转办\n\n请回复',
    '收到',
  ],
  'Outlook English': [
    'We will answer next week.\n\nFrom: Office <office@example.org>\nSent: Saturday, November 21, 2026 10:00 AM\nTo: Housing <zjj@example.org>\nSubject: Referral\n\nPlease reply.',
    'We will answer next week.',
  ],
  'Gmail 中文': [
    '好的，收到。\n\n市政协研究室 <office@example.org> 于2026年11月21日周六 10:00写道：\n\n> 请于15个工作日内回复。',
    '好的，收到。',
  ],
  'Gmail 折行': [
    '好的。\n\n市政协研究室（演示） <office@example.org> 于 2026年11月21日周六\n10:00写道：\n\n> 请于15个工作日内回复。',
    '好的。',
  ],
  Foxmail: [
    '同意。\n\n\n\n李四\n \n发件人： 市政协研究室\n发送时间： 2026-11-21 10:00\n收件人： 市住建局\n主题： 关于转办\n请于15个工作日内回复。',
    '同意。\n\n李四',
  ],
  'Coremail（政务邮箱）': [
    '同意办理\n\n\n-----原始邮件-----\n发件人:市政协研究室 <office@example.org>\n发送时间:2026-11-21 10:00:00 (星期六)\n收件人: zjj@example.org\n抄送:\n主题: 转办\n\n请于15个工作日内回复。',
    '同意办理',
  ],
  iPhone: [
    '收到\n\n发自我的 iPhone\n\n> 在 2026年11月21日，上午10:00，市政协研究室 <office@example.org> 写道：\n> \n> 请于15个工作日内回复。',
    '收到',
  ],
  'iPhone 无引号': [
    '收到\n\n发自我的iPhone\n\n在 2026年11月21日，10:00，市政协研究室 <office@example.org> 写道：\n\n请于15个工作日内回复。',
    '收到',
  ],
  'Apple Mail English': [
    'OK.\n\nSent from my iPad\n\nOn Sat, Nov 21, 2026 at 10:00 AM Office <office@example.org> wrote:\n> hi',
    'OK.',
  ],
  'English, folded': [
    'OK.\n\nOn Sat, Nov 21, 2026 at 10:00 AM The Office of the Committee\n<office@example.org> wrote:\n> hi',
    'OK.',
  ],
  华为手机: [
    '马上办\n\n发自我的华为手机\n\n-------- 原始邮件 --------\n发件人： 市政协研究室 <office@example.org>\n日期： 2026年11月21日周六 上午10:00\n收件人： zjj@example.org\n主题： 转办\n请回复',
    '马上办',
  ],
  回复标记: ['已办。\n\n--- 请在此行以上回复 ---\n系统文字', '已办。'],
  'answers between the quoted lines': [
    '逐条答复如下\n\n在 2026-11-21 10:00:00，"市政协研究室" <office@example.org> 写道：\n>一、何时开工？\n下月五日。\n>二、谁负责？\n建设科。',
    '逐条答复如下\n\n下月五日。\n建设科。',
  ],
  'a reply without a quote': [
    '发件人已换，请改发新邮箱。\n时间：下周一。',
    '发件人已换，请改发新邮箱。\n时间：下周一。',
  ],
  'words that speak of writing': [
    '居民在来信中写道：路灯不亮。\n我们已修好。',
    '居民在来信中写道：路灯不亮。\n我们已修好。',
  ],
}

describe('what a person wrote into a reply', () => {
  it.each(Object.entries(shapes))('%s', (_, [mail, words]) => {
    expect(stripQuote(mail)).toBe(words)
  })

  it('is nothing when there is only the quote', () => {
    expect(stripQuote('\n-----原始邮件-----\n发件人: a\n请回复')).toBe('')
  })

  it('is found in linear time', () => {
    const began = performance.now()
    for (const line of ['在 ', '发件人: x\n', '> ', '<', 'On ', '-'.repeat(40), '写道：\n', ' \t'])
      stripQuote(line.repeat(Math.floor(200_000 / line.length)))
    expect(performance.now() - began).toBeLessThan(3_000)
  })
})

describe('the words of an HTML mail', () => {
  it.each<[name: string, html: string, words: string]>([
    [
      'QQ',
      '<div>同意&nbsp;采纳</div><div><br></div><div style="x">------------------&nbsp;原始邮件&nbsp;------------------</div><div>发件人: a</div>',
      '同意 采纳',
    ],
    [
      'Gmail',
      '<div dir="ltr">好的</div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">某人 于2026年写</div><blockquote>请回复</blockquote></div>',
      '好的',
    ],
    [
      '163',
      '<div style="line-height:1.7">已办结</div><div id="isReplyContent"><p>在 2026-11-21，x 写道：</p><blockquote>请回复</blockquote></div>',
      '已办结',
    ],
    [
      'Outlook',
      '<p class=MsoNormal>收到<o:p></o:p></p><div id="divRplyFwdMsg" dir="ltr">发件人: x</div><div>请回复</div>',
      '收到',
    ],
    ['plain quote', '<p>是</p><blockquote type="cite">请回复</blockquote>', '是'],
    [
      'style and script',
      '<html><head><title>t</title><style>p{}</style></head><body>办<script>alert(1)</script>了<!-- x --></body>',
      '办了',
    ],
    ['broken', '<div>一<b>二<table><tr><td>三<td>四', '一二\n三 四'],
  ])('%s', (_, html, words) => {
    expect(stripQuote(htmlToText(html))).toBe(words)
  })

  it('is found in linear time', () => {
    const began = performance.now()
    for (const part of ['<', '<a ', '<blockquote>', '&#', '<!--', '<div '])
      htmlToText(part.repeat(Math.floor(1_000_000 / part.length)))
    expect(performance.now() - began).toBeLessThan(5_000)
  })
})
