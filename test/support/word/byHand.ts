import { canteens, lifts, schools, type Paper } from './papers'
import { writeZip } from '../../../src/server/wordImport/zip/writeZip'
import { cell, centred, contentTypes, numbered, p, r, right, row, table, type Parts } from './xml'

const black = '<w:rFonts w:eastAsia="黑体"/><w:sz w:val="32"/>'
const kai = '<w:rFonts w:eastAsia="楷体_GB2312"/><w:sz w:val="32"/>'
const fang = '<w:rFonts w:eastAsia="仿宋_GB2312"/><w:sz w:val="32"/>'
const song = '<w:rFonts w:eastAsia="方正小标宋简体"/><w:sz w:val="44"/>'
const indented = '<w:ind w:firstLineChars="200" w:firstLine="640"/>'

const level = (index: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`
const lists = (...families: string[]): string =>
  families
    .map((levels, index) => `<w:abstractNum w:abstractNumId="${index}">${levels}</w:abstractNum>`)
    .join('') +
  families
    .map((_, index) => `<w:num w:numId="${index + 1}"><w:abstractNumId w:val="${index}"/></w:num>`)
    .join('')

/** Set as GB/T 9704 asks, letter by letter, without one style; typed numbers, ideographic blanks for indents. */
export function directOnly({ title, byline, situation, analysis, suggestions, signature }: Paper): Parts {
  return {
    body: [
      p(r('社情民意信息', song), centred),
      p(r('第18期', fang), centred),
      p(''),
      p(r(title.slice(0, 12), song) + r(title.slice(12), song), centred),
      p(r(byline, kai), centred),
      p(r('一、基本情况', black), indented),
      ...situation.map((text) => p(r(`　　${text}`, fang))),
      p(r('二、原因分析', black), indented),
      ...analysis.map((text) => p(r(`　　${text}`, fang))),
      p(r('三、对策建议', black), indented),
      ...suggestions.flatMap(({ heading, text }, index) => [
        p(r(`（${'一二三四五'.charAt(index)}）${heading}`, kai), indented),
        p(r('　　', fang) + r(text, fang)),
      ]),
      ...signature.map((line) => p(r(line, fang), right)),
    ].join(''),
  }
}

/** As WPS saves: styles with numbers for ids, headings numbered by their style, an address in a text box. */
export const wpsStyled: Parts = {
  styles: [
    '<w:style w:type="paragraph" w:default="1" w:styleId="1"><w:name w:val="Normal"/><w:rPr><w:rFonts w:eastAsia="仿宋_GB2312"/></w:rPr></w:style>',
    '<w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 1"/><w:basedOn w:val="1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr></w:style>',
    '<w:style w:type="paragraph" w:styleId="3"><w:name w:val="heading 2"/><w:basedOn w:val="2"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr><w:outlineLvl w:val="1"/></w:pPr></w:style>',
    '<w:style w:type="paragraph" w:styleId="4"><w:name w:val="Title"/><w:basedOn w:val="1"/><w:pPr><w:jc w:val="center"/></w:pPr></w:style>',
  ].join(''),
  numbering: lists(
    level(0, 'chineseCounting', '%1、', '<w:pStyle w:val="2"/>') +
      level(1, 'chineseCounting', '（%2）', '<w:pStyle w:val="3"/>'),
  ),
  body: [
    p(schools.title, '<w:pStyle w:val="4"/>'),
    p(schools.byline, centred),
    p('基本情况和问题', '<w:pStyle w:val="2"/>'),
    ...schools.situation.map((text) => p(text)),
    `<w:p>${box('附近有三所小学和一家医院')}</w:p>`,
    p('原因分析', '<w:pStyle w:val="2"/>'),
    ...schools.analysis.map((text) => p(text)),
    p('意见建议', '<w:pStyle w:val="2"/>'),
    ...schools.suggestions.flatMap(({ heading, text }) => [p(heading, '<w:pStyle w:val="3"/>'), p(text)]),
    ...schools.signature.map((line) => p(line, right)),
  ].join(''),
}

/** A box written twice, for newer and for older readers. */
function box(text: string): string {
  const content = `<w:txbxContent>${p(text)}</w:txbxContent>`
  return `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><a:graphic><a:graphicData><wps:wsp><wps:txbx>${content}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${content}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
}

/** A box that only newer readers are told of. */
const newBox = (text: string): string => box(text).replace(/<mc:Fallback>.*<\/mc:Fallback>/, '')

/** The form many offices send out: a table of labels and answers, its long answers set in parts. */
export const reportForm: Parts = {
  body: [
    p(r('澄江市政协社情民意信息报送单', song), centred),
    table(
      row(cell('标　题'), cell(canteens.title)),
      row(cell('反映人'), cell('沈望舒'), cell('单位'), cell('九三学社澄江市委会')),
      row(cell('联系电话'), cell('010-5550188'), cell('报送日期'), cell('2026年10月12日')),
      row(cell('情况和问题'), cell(canteens.situation.map((text) => p(text)).join(''))),
      row(cell('原因分析'), cell(canteens.analysis.map((text) => p(text)).join(''))),
      row(
        cell('意见建议'),
        cell(
          canteens.suggestions
            .map(({ heading, text }, index) => p(`${index + 1}.${heading}`) + p(text))
            .join(''),
        ),
      ),
    ),
  ].join(''),
}

const author = ' w:id="1" w:author="演示" w:date="2026-11-01T08:00:00Z"'

/** Corrected on screen: what was struck out must not come back, what was written in must not get lost. */
export const tracked: Parts = {
  comments: `<w:comment${author}>${p('这句话的数据请再核实')}</w:comment>`,
  body: [
    p(lifts.title, centred),
    p('一、情况'),
    `<w:p>${r('累计完成')}<w:del${author}><w:r><w:delText>二百部</w:delText></w:r></w:del><w:ins${author}>${r('312部')}</w:ins>${r('。')}<w:r><w:commentReference w:id="1"/></w:r></w:p>`,
    `<w:p><w:moveFrom${author}>${r('这一段移走了。')}</w:moveFrom></w:p>`,
    `<w:p><w:pPr><w:rPr><w:del${author}/></w:rPr></w:pPr>${r('前半句，')}</w:p>`,
    p('后半句。'),
    table(
      row(cell('街道'), cell('部数')),
      row(cell('城东'), cell('128')),
      `<w:tr><w:trPr><w:del${author}/></w:trPr>${cell('已删除的行')}${cell('0')}</w:tr>`,
    ),
    p('二、建议'),
    `<w:p><w:moveTo${author}>${r('这一段移来了。')}</w:moveTo></w:p>`,
  ].join(''),
}

/** Boxes, a drawn word across the page, headers, a field, a symbol, a formula, a reading above characters. */
export const beside: Parts = {
  header1:
    p('澄江市政协研究室编') +
    `<w:p><w:r><w:pict><v:shape><v:textpath string="内部资料"/></v:shape></w:pict></w:r></w:p>`,
  footer1: `<w:p>${r('— ')}<w:fldSimple w:instr="PAGE">${r('1')}</w:fldSimple>${r(' —')}</w:p>`,
  body: [
    `<w:p>${newBox('只有新版本能看到的文本框')}${r(lifts.title)}</w:p>`,
    `<w:p>${r('情况：')}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF 表一</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('见表一')}<w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:br/></w:r>${r('第二行')}<w:r><w:tab/></w:r>${r('之后。')}</w:p>`,
    `<w:p><w:sdt><w:sdtPr/><w:sdtContent>${r('控件里的文字，')}</w:sdtContent></w:sdt><w:smartTag>${r('标签里的文字，')}</w:smartTag><w:hyperlink r:id="rId99">${r('链接里的文字，')}</w:hyperlink><w:r><w:ruby><w:rt>${r('chéng')}</w:rt><w:rubyBase>${r('澄')}</w:rubyBase></w:ruby></w:r>${r('江。')}</w:p>`,
    `<w:p>${box(lifts.situation[0] ?? '')}</w:p>`,
    p(lifts.situation[1] ?? ''),
  ].join(''),
}

/** Five depths of numbers, a list that starts again, one that starts at three, bullets, a number taken away. */
export const nestedNumbers: Parts = {
  numbering:
    `<w:abstractNum w:abstractNumId="0">${[
      level(0, 'chineseCountingThousand', '%1、'),
      level(1, 'chineseCountingThousand', '（%2）'),
      level(2, 'decimal', '%3．'),
      level(3, 'decimal', '（%4）'),
      level(4, 'decimalEnclosedCircle', '%5'),
    ].join(
      '',
    )}</w:abstractNum><w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '\uf06c')}</w:abstractNum>` +
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="2"><w:startOverride w:val="3"/></w:lvlOverride></w:num><w:num w:numId="3"><w:abstractNumId w:val="1"/></w:num>',
  body: [
    p(schools.title, centred),
    p('现状', numbered(1, 0)),
    p('车多', numbered(1, 1)),
    p('早高峰', numbered(1, 2)),
    p('公交车', numbered(1, 3)),
    p('绕行', numbered(1, 4)),
    p('停运', numbered(1, 4)),
    p('私家车', numbered(1, 3)),
    p('晚高峰', numbered(1, 2)),
    p('路窄', numbered(1, 1)),
    p('单行道', numbered(1, 2)),
    p('从三数起', numbered(2, 2)),
    p('没有数字的一段。', numbered(0, 0)),
    p('圆点一', numbered(3, 0)),
    p('圆点二', numbered(3, 0)),
    p('建议', numbered(1, 0)),
    p('拓宽道路', numbered(1, 1)),
    p('增加公交', numbered(1, 1)),
  ].join(''),
}

/** Cells over columns and rows, several paragraphs in one, a table inside a table. */
export const mergedCells: Parts = {
  body: [
    p(canteens.title, centred),
    p('一、情况'),
    table(
      row(cell('各街道老年食堂', '<w:gridSpan w:val="3"/>')),
      row(cell('街道'), cell('家数'), cell('说明')),
      row(cell('城东', '<w:vMerge w:val="restart"/>'), cell('12'), cell(p('亏损4家') + p('停业1家'))),
      row(cell('', '<w:vMerge/>'), cell('8'), cell(table(row(cell('其中'), cell('新建'))) + p('内含小表'))),
    ),
    p('表后的一段文字，接着说明情况。'),
    p('二、建议'),
    p('补贴按季度拨付。'),
  ].join(''),
}

/** Notes at the foot and at the end, one of two paragraphs, one that nobody refers to. */
export const notes: Parts = {
  footnotes: `<w:footnote w:id="-1" w:type="separator">${p('')}</w:footnote><w:footnote w:id="1">${p('数据来自2026年上半年统计。')}</w:footnote><w:footnote w:id="2">${p('问卷共发出500份。')}${p('收回462份。')}</w:footnote><w:footnote w:id="7">${p('没有被引用的脚注。')}</w:footnote>`,
  endnotes: `<w:endnote w:id="1">${p('《澄江市养老服务条例》（演示）第二十条。')}</w:endnote>`,
  body: [
    p(canteens.title, centred),
    p('一、存在问题'),
    `<w:p>${r(canteens.situation[0] ?? '')}<w:r><w:footnoteReference w:id="1"/></w:r></w:p>`,
    p('二、原因分析'),
    `<w:p>${r('调查显示')}<w:r><w:footnoteReference w:id="2"/></w:r>${r('，补贴到位慢。')}</w:p>`,
    p('三、建议'),
    `<w:p>${r('依法减免房租。')}<w:r><w:endnoteReference w:id="1"/></w:r></w:p>`,
  ].join(''),
}

/** Written in one go: no headings, the conclusion in a sentence, the suggestions counted inside it. */
export const oneGo: Parts = {
  body: [
    p(`　　${schools.title}`),
    ...schools.situation.map((text) => p(`　　${text}`)),
    ...schools.analysis.map((text) => p(`　　${text}`)),
    p('　　为此，建议：一是划定临时停靠区，限时停放；二是推行错峰放学，相邻学校统筹；三是增开校车。'),
    p('　　　　　　　　　　　　周知遥'),
    p('　　　　　　　　　　　　二〇二六年九月一日'),
  ].join(''),
}

/** The other spelling of the standard (Strict), under prefixes of its own, with text in CDATA and as numbers. */
export function strict(): Buffer {
  const relation = 'http://purl.oclc.org/ooxml/officeDocument/relationships'
  const paragraph = (inside: string) => `<x:p><x:r><x:t>${inside}</x:t></x:r></x:p>`
  return writeZip([
    ['[Content_Types].xml', contentTypes],
    [
      '_rels/.rels',
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="${relation}/officeDocument" Target="/word/document.xml"/></Relationships>`,
    ],
    [
      'word/document.xml',
      `<?xml version='1.0' encoding='utf-8'?><!-- 演示 --><x:document xmlns:x='http://purl.oclc.org/ooxml/wordprocessingml/main'><x:body>${[
        paragraph(lifts.title),
        paragraph('一、情况'),
        paragraph('<![CDATA[坡度 <5% 且 A&B 两栋]]>'),
        paragraph('&#x6F84;&#27743;&amp;&quot;幸福梯&quot;'),
        paragraph('二、建议'),
        paragraph('扩大试点。'),
      ].join('')}</x:body></x:document>`,
    ],
  ])
}
