import { AlignmentType, LineRuleType, type IParagraphStyleOptions, type IStylesOptions } from 'docx'
import type { Face } from '../model/types'
import { fontOf, textSize } from './fonts'
import { measures } from './measures'

const exact = (line: number = measures.line, before = 0, after = 0) => ({
  line,
  lineRule: LineRuleType.EXACT,
  before: before * measures.line,
  after: after * measures.line,
})
const twoCharacters = { firstLineChars: 200, firstLine: measures.indent }
const plain = { widowControl: false, overflowPunctuation: true } as const

/** Styles of our own by id; what people see in Word's list is their name. */
export const styleIds = {
  text: 'MqText',
  masthead: 'MqMasthead',
  title: 'MqTitle',
  line: 'MqLine',
  section: 'MqSection',
  note: 'MqNote',
  contents: 'MqContents',
  byline: 'MqByline',
  table: 'MqTable',
  foot: 'MqFoot',
} as const

type Names = Record<keyof typeof styleIds, string>

const style = (
  id: string,
  name: string,
  run: IParagraphStyleOptions['run'],
  paragraph: IParagraphStyleOptions['paragraph'],
): IParagraphStyleOptions => ({
  id,
  name,
  basedOn: 'Normal',
  next: styleIds.text,
  quickFormat: true,
  ...(run ? { run } : {}),
  paragraph: { ...plain, ...paragraph },
})

/** Headings are Word's own (标题 1–3), so that its outline, its navigation and a screen reader find them. */
const heading = (face: Face, size: number, paragraph: IParagraphStyleOptions['paragraph']) => ({
  run: {
    font: fontOf(face),
    size,
    bold: false,
    italics: false,
    color: '000000',
    characterSpacing: size === measures.size.text ? measures.spacing : 0,
  },
  paragraph: { ...plain, spacing: exact(), keepNext: true, ...paragraph },
})

/** Every style of the document. `Normal` has its size itself: defaults of the document do not reach the grid everywhere. */
export const stylesOf = (names: Names): IStylesOptions => ({
  default: {
    document: { run: { font: fontOf('fang'), ...textSize, language: { value: 'zh-CN', eastAsia: 'zh-CN' } } },
    heading1: heading('xbs', measures.size.title, {
      alignment: AlignmentType.CENTER,
      outlineLevel: 0,
      spacing: exact(measures.line, 2, 1),
    }),
    heading2: heading('hei', measures.size.text, { indent: twoCharacters, outlineLevel: 1 }),
    heading3: heading('kai', measures.size.text, { indent: twoCharacters, outlineLevel: 2 }),
  },
  paragraphStyles: [
    {
      id: 'Normal',
      name: 'Normal',
      quickFormat: true,
      run: { font: fontOf('fang'), ...textSize },
      paragraph: { ...plain, spacing: exact(), alignment: AlignmentType.BOTH },
    },
    style(styleIds.text, names.text, undefined, { indent: twoCharacters }),
    style(
      styleIds.masthead,
      names.masthead,
      { font: fontOf('xbs'), color: measures.red, characterSpacing: 0 },
      { alignment: AlignmentType.CENTER },
    ),
    style(
      styleIds.title,
      names.title,
      { font: fontOf('xbs'), size: measures.size.title, characterSpacing: 0 },
      { alignment: AlignmentType.CENTER, spacing: exact(measures.line, 1), keepNext: true },
    ),
    style(styleIds.line, names.line, undefined, {}),
    style(
      styleIds.section,
      names.section,
      { font: fontOf('hei') },
      { alignment: AlignmentType.CENTER, spacing: exact(measures.line, 2), keepNext: true },
    ),
    style(styleIds.note, names.note, { font: fontOf('kai') }, { indent: twoCharacters }),
    style(styleIds.contents, names.contents, undefined, {
      alignment: AlignmentType.LEFT,
      indent: { left: measures.character * 1.5, hanging: measures.character * 1.5 },
    }),
    style(styleIds.byline, names.byline, { font: fontOf('kai') }, { alignment: AlignmentType.RIGHT }),
    style(
      styleIds.table,
      names.table,
      { size: measures.size.table, characterSpacing: 0 },
      { alignment: AlignmentType.LEFT, spacing: exact(400) },
    ),
    style(
      styleIds.foot,
      names.foot,
      { size: measures.size.small, characterSpacing: 0 },
      { alignment: AlignmentType.LEFT, spacing: exact(measures.footLine) },
    ),
  ],
})
