import {
  AlignmentType,
  Document,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import { lifts, schools } from './papers'

const centred = (text: string) => new Paragraph({ text, alignment: AlignmentType.CENTER })
const plain = (text: string) => new Paragraph({ children: [new TextRun(`　　${text}`)] })
const at = (level: number) => (text: string) =>
  new Paragraph({ text, numbering: { reference: 'official', level } })
const cells = (...texts: string[]) =>
  new TableRow({ children: texts.map((text) => new TableCell({ children: [new Paragraph(text)] })) })

const numbering = {
  config: [
    {
      reference: 'official',
      levels: [
        { level: 0, format: LevelFormat.CHINESE_COUNTING, text: '%1、' },
        { level: 1, format: LevelFormat.CHINESE_COUNTING, text: '（%2）' },
      ],
    },
  ],
}

/** Numbered by the machine, with a note, a table, header and footer. */
export const numberedByMachine = (): Promise<Buffer> =>
  Packer.toBuffer(
    new Document({
      numbering,
      footnotes: { 1: { children: [new Paragraph('数据来源：2026年上半年抽样调查（演示）。')] } },
      sections: [
        {
          headers: { default: new Header({ children: [new Paragraph('内部资料　注意保存')] }) },
          footers: {
            default: new Footer({
              children: [
                new Paragraph({ children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] })] }),
              ],
            }),
          },
          children: [
            centred('社情民意信息'),
            centred(lifts.title),
            centred(lifts.byline),
            at(0)('基本情况和问题'),
            ...lifts.situation.map(plain),
            new Paragraph({
              children: [
                new TextRun('　　各街道的情况见下表'),
                new FootnoteReferenceRun(1),
                new TextRun('。'),
              ],
            }),
            new Table({
              rows: [cells('街道', '已建（部）'), cells('城东街道', '128'), cells('澄阳街道', '96')],
            }),
            at(0)('原因分析'),
            ...lifts.analysis.map(plain),
            at(0)('对策建议'),
            ...lifts.suggestions.flatMap(({ heading, text }) => [at(1)(heading), plain(text)]),
            ...lifts.signature.map((text) => new Paragraph({ text, alignment: AlignmentType.RIGHT })),
          ],
        },
      ],
    }),
  )

/** Headings by style, without any number. */
export const styledHeadings = (): Promise<Buffer> =>
  Packer.toBuffer(
    new Document({
      sections: [
        {
          children: [
            new Paragraph({ text: schools.title, heading: HeadingLevel.TITLE }),
            new Paragraph({ text: '问题现状', heading: HeadingLevel.HEADING_1 }),
            ...schools.situation.map(plain),
            new Paragraph({ text: '成因分析', heading: HeadingLevel.HEADING_1 }),
            ...schools.analysis.map(plain),
            new Paragraph({ text: '几点建议', heading: HeadingLevel.HEADING_1 }),
            ...schools.suggestions.flatMap(({ heading, text }) => [
              new Paragraph({ text: heading, heading: HeadingLevel.HEADING_2 }),
              plain(text),
            ]),
          ],
        },
      ],
    }),
  )
