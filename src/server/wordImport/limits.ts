const mebibyte = 1024 * 1024

/**
 * What one file may cost. A text that the form can hold has some 8,000 characters and 200 kB of XML;
 * these limits let a long report pass and stop what was made to hurt.
 */
export const limits = {
  /** Bytes of the file itself; the form's own limit is lower. */
  file: 20 * mebibyte,
  /** Entries of the archive; a report with a hundred pictures has some 150. */
  entries: 1_000,
  /** Bytes one part may have after inflating, counted while it inflates. */
  part: 8 * mebibyte,
  /** Bytes of all parts together after inflating, pictures included. */
  total: 64 * mebibyte,
  /** How many times larger than its packed form a part above one mebibyte may become. XML packs 10 to 30 times. */
  ratio: 150,
  /** Elements and depth of one XML part. */
  elements: 120_000,
  depth: 120,
  /** Characters the text may have altogether. */
  characters: 300_000,
  /** Rows and columns of one table. */
  rows: 500,
  columns: 40,
  /** Memory of the thread that reads, and how long it may take. */
  heapMegabytes: 128,
  milliseconds: 8_000,
  /** How long the thread may take to start. */
  startMilliseconds: 20_000,
  /** Threads reading at the same time, and files that wait for one. */
  readers: 2,
  waiting: 20,
} as const
