export function servePreview(): Promise<{ origin: string; close(): void }>;
