export const HOW_TO_INSTALL_FIREFOX: string;
export function findFirefox(): string | null;
export function installFirefox(): boolean;
