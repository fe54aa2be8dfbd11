// Writes test/fixtures/word. Run once with `node --conditions=production --import tsx test/support/word/generate.ts`; it needs
// LibreOffice (`soffice`) for the files that LibreOffice saves. The tests need nothing but the files.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import * as byHand from './byHand'
import { numberedByMachine, styledHeadings } from './byLibrary'
import { canteens, lifts, schools } from './papers'
import { docx } from './xml'

const folder = resolve('test/fixtures/word')
const save = (name: string, bytes: Buffer) => writeFileSync(join(folder, name), bytes)

save('library-numbered.docx', await numberedByMachine())
save('library-styled.docx', await styledHeadings())
save('hand-direct.docx', docx(byHand.directOnly(lifts)))
save('hand-wps-styled.docx', docx(byHand.wpsStyled))
save('hand-report-form.docx', docx(byHand.reportForm))
save('hand-tracked.docx', docx(byHand.tracked))
save('hand-beside.docx', docx(byHand.beside))
save('hand-nested-numbers.docx', docx(byHand.nestedNumbers))
save('hand-merged-cells.docx', docx(byHand.mergedCells))
save('hand-notes.docx', docx(byHand.notes))
save('hand-one-go.docx', docx(byHand.oneGo))
save('hand-strict.docx', byHand.strict())

save('libreoffice-numbered.docx', resaved(await numberedByMachine(), 'docx:MS Word 2007 XML', 'docx'))
save('libreoffice-notes.docx', resaved(docx(byHand.notes), 'docx:MS Word 2007 XML', 'docx'))
save('libreoffice-numbered.doc', resaved(await numberedByMachine(), 'doc:MS Word 97', 'doc'))
save('libreoffice-direct.doc', resaved(docx(byHand.directOnly(schools)), 'doc:MS Word 97', 'doc'))
save('libreoffice-boxes.doc', resaved(docx(byHand.wpsStyled), 'doc:MS Word 97', 'doc'))
save('libreoffice-form.doc', resaved(docx(byHand.reportForm), 'doc:MS Word 97', 'doc'))
save('libreoffice.rtf.doc', resaved(docx(byHand.directOnly(canteens)), 'rtf:Rich Text Format', 'rtf'))
save('libreoffice.odt.docx', resaved(docx(byHand.directOnly(canteens)), 'odt:writer8', 'odt'))

function resaved(bytes: Buffer, filter: string, extension: string): Buffer {
  const work = mkdtempSync(join(tmpdir(), 'word-'))
  try {
    writeFileSync(join(work, 'paper.docx'), bytes)
    const out = join(work, 'out')
    const { status, stderr } = spawnSync(
      'soffice',
      [
        '--headless',
        `-env:UserInstallation=file://${work}/profile`,
        '--convert-to',
        filter,
        '--outdir',
        out,
        join(work, 'paper.docx'),
      ],
      { encoding: 'utf8' },
    )
    if (status !== 0) throw new Error(stderr)
    return readFileSync(join(out, `paper.${extension}`))
  } finally {
    rmSync(work, { recursive: true })
  }
}
