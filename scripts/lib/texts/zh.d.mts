export declare const zh: Record<string, string>
