/** Words that every form of the site shares, and what is said about a field that was not accepted. */
export const form = {
  errorPrefix: '错误：',
  problem: '请先修改以下内容',
  optional: '（选填）',
  keptFiles: '已上传的文件（取消勾选即不再附上）',
  files: '附件',
  filesHint:
    '可上传 PDF、DOCX、DOC、XLSX、XLS、JPG、PNG 或 TXT，每个不超过 {{megabytes}} MB，最多 {{count}} 个。',
  problems: {
    required: '此项必须填写',
    tooLong: '内容过长，最多 {{max}} 字',
    tooShort: '内容过短，至少 {{min}} 字',
    invalid: '填写的内容无法识别，请检查',
    fileType: '不支持此类文件，或文件内容与扩展名不符：{{name}}',
    fileTooLarge: '文件过大，每个不超过 {{max}} MB：{{name}}',
    tooManyFiles: '文件过多，最多 {{max}} 个',
    fileEmpty: '文件是空的：{{name}}',
  },
}
