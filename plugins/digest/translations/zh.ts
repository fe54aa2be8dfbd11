export const zh = {
  edition: '签发定稿',
  editions: '签发定稿',
  counter: '期号',
  counters: '期号',
  title: '标题',
  issue: '期次',
  series: '刊物',
  projection: '版本',
  internal: '内部版',
  public: '公开版',
  year: '年度',
  number: '期号',
  cumulativeNumber: '总期号',
  content: '内容',
  hash: '内容校验值',
  signedAt: '签发时间',
  publishedAt: '发布时间',
  contentNotQueryable: '定稿内容不能作为查询或排序条件。',
}

export type Texts = typeof zh
