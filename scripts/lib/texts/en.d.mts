export declare const en: Record<string, string>
