/** Smallprint's own drawings, 16 × 16, one line weight, in the colour of the text around them. Always beside words. */
const DRAWINGS = {
  chevron: 'M4 6.2 8 10l4-3.8',
  go: 'M6 3.5H3.5v9h9V10M9.2 3.5h3.3v3.3M12.3 3.7 7.4 8.6',
  spot: 'M8 2.2v2.3M8 11.5v2.3M2.2 8h2.3M11.5 8h2.3M8 10.6a2.6 2.6 0 1 0 0-5.2 2.6 2.6 0 0 0 0 5.2Z',
  copy: 'M5.8 5.8V3.2h7v7h-2.6M3.2 5.8h7v7h-7z',
  mail: 'M2.4 4h11.2v8.2H2.4zM2.6 4.4 8 8.9l5.4-4.5',
  tick: 'M3.4 8.5 6.6 11.6 12.8 4.8',
  door: 'M6.6 2.8H3v10.4h3.6M6.4 8h7M10.6 5.2 13.4 8l-2.8 2.8',
  page: 'M3.8 2.2h5.4l3 3v8.6H3.8zM6 7h4M6 9.2h4M6 11.4h2.4',
  list: 'M2.8 4h.6M2.8 8h.6M2.8 12h.6M6 4h7.2M6 8h7.2M6 12h7.2',
  lock: 'M3.8 7.2h8.4v6H3.8zM5.6 7V5a2.4 2.4 0 0 1 4.8 0v2',
  globe:
    'M8 13.8A5.8 5.8 0 1 0 8 2.2a5.8 5.8 0 0 0 0 11.6ZM2.4 8h11.2M8 2.3c2 1.6 2.6 3.5 2.6 5.7S10 12.1 8 13.7C6 12.1 5.4 10.2 5.4 8S6 3.9 8 2.3Z',
  lens: 'M7 11.8a4.8 4.8 0 1 0 0-9.6 4.8 4.8 0 0 0 0 9.6ZM10.6 10.6l3.2 3.2',
  alert: 'M8 2.4 14.2 13.2H1.8ZM8 6.4v3.2M8 11.3v.2',
  plus: 'M8 4.2v7.6M4.2 8h7.6',
  cross: 'M4.6 4.6l6.8 6.8M11.4 4.6l-6.8 6.8',
  minus: 'M4.2 8h7.6',
  dot: 'M8 8h.01',
} as const;

export type IconName = keyof typeof DRAWINGS;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={DRAWINGS[name]} />
    </svg>
  );
}
