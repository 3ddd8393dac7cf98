import type { ComponentChildren } from 'preact';
import type { Notice } from '../notices';
import { Icon, type IconName } from './Icon';

const SIGNS: Record<Notice['sign'], IconName> = {
  page: 'page',
  hub: 'list',
  short: 'page',
  language: 'globe',
  reading: 'lens',
  closed: 'lock',
  failed: 'alert',
};

/** A popup without a scorecard: why, and what to do next. */
export function NoticeView({
  notice,
  onRead,
  children,
}: {
  notice: Notice;
  onRead: () => void;
  children?: ComponentChildren;
}) {
  return (
    <main class="notice" data-sign={notice.sign} aria-busy={notice.sign === 'reading'}>
      <span class={`notice-sign sign-${notice.sign}`}>
        <Icon name={SIGNS[notice.sign]} />
      </span>
      <h1>{notice.title}</h1>
      <p>{notice.text}</p>
      {children}
      {notice.steps.length > 0 && (
        <ul class="steps">
          {notice.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ul>
      )}
      {notice.read !== null && (
        <button type="button" class="button primary" onClick={onRead}>
          {notice.read}
        </button>
      )}
    </main>
  );
}
