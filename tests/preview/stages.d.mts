export type ViewName = 'popup' | 'panel' | 'pages';
export const STAGES: Readonly<Record<ViewName, Readonly<Record<string, () => Promise<void>>>>>;
