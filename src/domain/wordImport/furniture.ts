/**
 * Lines that belong to the paper and not to the text: masthead, number, date, who signs, telephone.
 * They are shown as left over; name and telephone have their own fields and a person looks at them.
 */
const patterns: readonly RegExp[] = [
  // 函头: the name of the paper, alone on its line or with the body's name
  /^[（(【]?(?:[\p{Script=Han}·]{0,24})(?:社情民意(?:信息)?|政协信息|信息专报|信息快报|每日信息|建议案|民意专报|情况反映|参阅件)(?:报送单|采编单|专报|专刊|摘报|表|稿纸?|素材)?[）)】]?$/u,
  /^[（(〔[]?(?:总)?第?[\s\u3000]*[\d〇零一二三四五六七八九十百]*[\s\u3000]*(?:期|号)[）)〕\]]?(?:[\s\u3000]*[（(]总第?.{1,8}期[）)])?$/,
  /^[\p{Script=Han}]{0,12}[〔[（(【]\s*20\d\d\s*[〕\]）)】]\s*第?\s*\d{1,5}\s*[号期]$/u,
  /^(?:编号|文号|签发人?|密级|紧急程度|急缓程度|类别|主题词|关键词|报送时间|报送单位|报送部门|报送日期|呈报|呈送|抄送|抄报|主送|分送|责任编辑|编辑|审核|核稿|校对|印发|印数|共印|编印|编发)[\s\u3000]*[：:].*$/,
  // 日期
  /^[（(]?[\s\u3000]*(?:20\d\d|二[〇○零Oo0]?[〇○零一二三四五六七八九]{2,3})[\s\u3000]*[年.\-/—][\s\u3000]*[\d一二三四五六七八九十]{1,3}[\s\u3000]*(?:[月.\-/][\s\u3000]*[\d一二三四五六七八九十]{1,3}[\s\u3000]*日?|月)[\s\u3000]*[）)]?$/,
  // 反映人、单位、联系方式
  /^[（(]?(?:反映人|反映者|反映单位|报送人|提交人|提供人|提供者|供稿人?|供稿单位|撰稿人?|撰写人|执笔人?|作者(?:单位|简介)?|作者系|作者为|姓名|联名人|联系人|联系方式|联系电话|联系地址|电话|手机|手机号码?|电子邮箱|邮箱|通讯地址|通信地址|地址|单位|工作单位|所在单位|单位及职务|单位职务|职务|界别|委员证号|党派|专委会)[\s\u3000]*(?:[：:]|系|为).*$/,
  /^(?:1[3-9]\d{9}|0\d{2,3}-?\d{7,8})$/,
]

const salutation =
  /^(?:尊敬的)?[\p{Script=Han}]{0,16}(?:政协|研究室|办公室|办公厅|委员会|领导|主席|同志|党委|党组|人民政府)[：:]$/u

/** Whether a line, read alone, belongs to the paper. */
export const isFurniture = (text: string): boolean => {
  const line = text.replace(/^[\s\u3000★]+|[\s\u3000]+$/g, '')
  return line.length <= 80 && (patterns.some((pattern) => pattern.test(line)) || salutation.test(line))
}

/** Whether a line is a date and nothing else. */
export const isDate = (text: string): boolean => patterns[4]?.test(text.trim()) ?? false

/** `附件：…`, or a page headed 附件1: what follows is another paper. */
export const isAttachment = (text: string): boolean =>
  /^附(?:件|表|图|录)?[\s\u3000]*\d{0,2}[\s\u3000]*(?:[：:].{0,60})?$/.test(text.trim()) &&
  !/^附$/.test(text.trim())
