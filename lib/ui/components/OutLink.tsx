import type { ComponentChildren } from 'preact';
import type { SafeLink } from '../safe-link';
import { useDoing } from './context';
import { Icon } from './Icon';

/** A link out of the popup. Its target is always part of what is read, whatever the page called it. */
export function OutLink({
  link,
  children,
  look = 'text',
}: {
  link: SafeLink;
  children?: ComponentChildren;
  look?: 'text' | 'button';
}) {
  const { openLink, openMail } = useDoing();
  const mail = link.href.startsWith('mailto:');
  return (
    <a
      class={look === 'button' ? 'button small' : 'out-link'}
      href={link.href}
      target="_blank"
      rel="noopener noreferrer"
      onClick={(event) => {
        // A popup closes before some browsers follow its links; the tab is opened from outside instead.
        event.preventDefault();
        void (mail ? openMail(link.href) : openLink(link.href));
      }}
    >
      {children}
      {look === 'text' && (
        <>
          {' '}
          <bdi dir="ltr" class="target">
            {link.target}
          </bdi>
        </>
      )}
      <Icon name={mail ? 'mail' : 'go'} />
    </a>
  );
}
