export declare const language: 'zh' | 'en'
export declare function text(key: string, values?: Record<string, string | number>): string
