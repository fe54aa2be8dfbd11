import type { Advice, AdviceCode, NamedText } from './types'

const within = (max: number): string => `[^。；！？，,;!?\\n]{0,${max}}`
const kin = '(?:儿子|女儿|父亲|母亲|爱人|丈夫|妻子|老公|老婆|孩子|父母|家人|家)'
const due =
  '(?:拆迁|补偿|赔偿|工资|工伤|退休金|养老金|低保|宅基地|承包地|医药费|欠款|房产证|户口|安置|退款|抚恤)'
const post = '(?:局长|书记|主任|院长|校长|镇长|乡长|县长|区长|市长|科长|所长|处长|村支书|队长|董事长|总经理)'

/**
 * Matters that belong to another channel, by the words that only such a letter uses: `我家` and a claim,
 * a case number, 「特此举报」. The bare nouns (信访, 投诉, 诉讼, 提拔) are ordinary words of our texts.
 */
const subjects: [AdviceCode, RegExp[]][] = [
  [
    'personalClaim',
    [
      new RegExp(`我(?:的)?${kin}(?!乡|园|庭)${within(18)}${due}`, 'u'),
      new RegExp(`本人(?!在|经|通过|调研|走访|认为|建议|发现|了解|作为|对|近|曾)${within(14)}${due}`, 'u'),
      /(?:请求?|要求|恳请|希望|帮)[^。；！？，\n]{0,12}(?:给我|为我|帮我|补偿我|赔偿我|还我)(?!们?[市县区省国])/u,
    ],
  ],
  [
    'litigation',
    [
      /[（(〔[]\s*20\d\d\s*[)）〕\]][^。\s]{1,10}(?:民初|民终|民申|刑初|刑终|行初|行终|执|商初|仲)[^。\s]{0,8}号/u,
      /(?:原告|被告|上诉人|被上诉人|申请执行人|被执行人)\s*[：:]/u,
      /(?:我|本人|我方|我们)[^。；，\n]{0,10}(?:不服|申诉|上诉)[^。；\n]{0,14}(?:判决|裁定|裁决|法院)/u,
      /(?:撤销|改判)[^。；，\n]{0,14}(?:判决书|裁定书|裁决书)/u,
    ],
  ],
  [
    'complaint',
    [
      /(?:我要|特此|现|实名|现实名|联名)(?:投诉|举报|控告|检举)(?!渠道|平台|机制|制度|电话|热线)/u,
      new RegExp(
        `(?:举报|控告|检举)(?!人|电话|热线|平台|渠道|制度|机制|奖励|箱|办法)${within(14)}${post}`,
        'u',
      ),
    ],
  ],
  [
    'petitionCase',
    [
      /(?:我|本人|我家|我们几[户家人])(?:曾|已|已经|也|又|先后)?(?:多次|反复|一直|连续)?(?:到[^。，\n]{0,8})?(?:上访|信访)(?!部门|局|工作)/u,
      /信访(?:事项)?(?:受理|答复|复查|复核|不予受理)(?:告知书|意见书|通知书|决定书)/u,
    ],
  ],
  [
    'personnelMatter',
    [
      new RegExp(
        `(?:建议|请|要求|推荐|提名)${within(10)}(?:任命|提拔|免去|撤换|调离|罢免|提任)${within(10)}(?:同志|的?职务|(?:为|任|担任)${within(10)}${post})`,
        'u',
      ),
      new RegExp(`(?:撤换|调离|罢免|免去)\\p{Script=Han}{0,8}${post}`, 'u'),
    ],
  ],
]

/** What is out of scope (source: domain §4 “Out-of-scope topics”, §4.1), said at most once a subject. */
export const adviseScope = (texts: NamedText[]): Advice[] =>
  subjects.flatMap(([code, patterns]) => {
    const found = texts.find(({ text }) => patterns.some((pattern) => pattern.test(text)))
    return found ? [{ field: found.field, code }] : []
  })
