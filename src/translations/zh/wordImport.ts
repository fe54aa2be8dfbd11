/** Words of the import from Word files. `{{name}}` is the name of the file. */
export const wordImport = {
  importFile: '从 Word 文件填写',
  importHint:
    '先选择 .docx 或 .doc 文件，再按此按钮：标题、情况、原因、建议会自动填入，已填写的内容不会被覆盖。',
  leftover: '以下内容没有填入，请查看是否需要',
  problems: {
    wordEmpty: '“{{name}}”是空文件，请重新选择',
    wordTooLarge: '“{{name}}”太大，无法从中填写。请只保留正文，另存为 .docx 后再试',
    wordTooComplex: '“{{name}}”的结构过于复杂，无法从中填写。请把正文粘贴到新文件，另存为 .docx 后再试',
    wordDamaged: '“{{name}}”已损坏或不完整，无法打开。请用 Word 或 WPS 打开后另存为 .docx',
    wordEncrypted: '“{{name}}”设了密码，无法读取。请去掉密码，另存为 .docx',
    wordMacros: '“{{name}}”带有宏，出于安全不能读取。请另存为不含宏的 .docx',
    wordUnsafe: '“{{name}}”含有不安全的内容，不能读取。请把正文粘贴到新文件，另存为 .docx',
    wordNoText: '“{{name}}”里没有文字。如果是扫描件或图片，请直接填写，并把它作为附件',
    wordTooOld: '“{{name}}”是 Word 95 或更早的格式，请另存为 .docx',
    wordBusy: '现在读取文件的人较多，“{{name}}”还没有读取，请稍后再按一次',
    wordIsRtf: '“{{name}}”其实是 RTF 文件，请用 Word 或 WPS 另存为 .docx',
    wordIsPdf: '“{{name}}”其实是 PDF 文件，不能从中填写。请找到原稿，另存为 .docx',
    wordIsHtml: '“{{name}}”其实是网页文件，请用 Word 或 WPS 打开后另存为 .docx',
    wordIsXml: '“{{name}}”其实是 XML 文件，请用 Word 或 WPS 打开后另存为 .docx',
    wordIsOpenDocument: '“{{name}}”其实是 OpenDocument 文件，请另存为 .docx',
    wordIsWps: '“{{name}}”其实是 WPS 文件，请在 WPS 中另存为 .docx',
    wordIsOffice: '“{{name}}”是表格或演示文稿，不是文字文档。请把正文放进 Word 文档，另存为 .docx',
    wordIsArchive: '“{{name}}”其实是压缩包，请解压后选择其中的 .docx',
    wordIsPicture: '“{{name}}”其实是图片，不能从中填写。请直接填写，并把它作为附件',
    wordIsText: '“{{name}}”其实是纯文本，请打开后把内容粘贴到表单里，或另存为 .docx',
    wordUnknown: '“{{name}}”不是 Word 文件，请用 Word 或 WPS 另存为 .docx',
  },
  notes: {
    leftover: '有 {{count}} 段内容没有填入，列在下面',
    recovered: '有 {{count}} 段文字排在正文以外，列在下面，请查看是否需要',
    images: '文件里的图片没有导入；原文件仍作为附件保留',
    embedded: '文件里的图表、图示和嵌入的其他文档没有导入；原文件仍作为附件保留',
  },
}

export type WordImportTexts = typeof wordImport
