export declare const root: string
export declare const dataDir: string
