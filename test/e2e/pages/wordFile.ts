import { Document, Packer, Paragraph, TextRun } from 'docx'
import type { Concern } from './concern'

export type WordFile = { name: string; mimeType: string; buffer: Buffer }

/** The concern as somebody wrote it in Word, under the headings such texts have. */
export async function wordFile({ title, situation, analysis, suggestion }: Concern): Promise<WordFile> {
  const lines = [title, '一、情况', situation, '二、原因分析', analysis, '三、意见建议', suggestion]
  const children = lines.map((text) => new Paragraph({ children: [new TextRun({ text, font: '仿宋' })] }))
  return {
    name: '青石桥积水.docx',
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    buffer: await Packer.toBuffer(new Document({ sections: [{ children }] })),
  }
}
