export type ViewName = 'popup' | 'panel' | 'pages';
export const STAGES: Readonly<Record<ViewName, Readonly<Record<string, () => Promise<void>>>>>;

/** The preview's page of each view. */
export const FILES: Readonly<Record<ViewName, string>>;
