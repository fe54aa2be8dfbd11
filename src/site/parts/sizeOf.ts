const kilobyte = 1000

/** Bytes as a person compares them: `340 KB`, `1.2 MB`. */
export const sizeOf = (bytes: number): string =>
  bytes < kilobyte * kilobyte
    ? `${Math.max(1, Math.round(bytes / kilobyte))} KB`
    : `${(bytes / kilobyte / kilobyte).toFixed(1)} MB`
