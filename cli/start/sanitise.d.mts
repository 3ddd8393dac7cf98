export function sanitise(html: Buffer): string;
