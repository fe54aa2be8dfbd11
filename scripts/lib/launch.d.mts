export declare const parentAtStart: number
export declare function report(error: unknown): void
export declare function launch(
  name: string,
  load: () => Promise<{ main(args: string[]): Promise<number | undefined> }>,
): void
