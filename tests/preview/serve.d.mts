import type { Page } from 'playwright-core';

export function servePreview(): Promise<{ origin: string; close(): void }>;
export function openEverything(page: Page): Promise<void>;
export function cutOrOut(): string[];
