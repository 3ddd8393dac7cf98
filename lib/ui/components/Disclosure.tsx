import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Icon } from './Icon';

/** A button that opens what stands under it. What is closed is not even drawn. */
export function Disclosure({
  face,
  look,
  heading: Heading,
  panel,
  children,
}: {
  /** What the button says. */
  face: ComponentChildren;
  /** Class of the button. */
  look: string;
  /** The heading that the button stands in, where it has what follows for its content. */
  heading?: 'h3';
  /** Class of what opens. */
  panel: string;
  children: ComponentChildren;
}) {
  const id = useId();
  const [state, setState] = useState<'closed' | 'open'>('closed');
  const button = (
    <button
      type="button"
      class={look}
      aria-expanded={state === 'open'}
      aria-controls={id}
      onClick={() => setState(state === 'open' ? 'closed' : 'open')}
    >
      {face}
      <Icon name="chevron" />
    </button>
  );
  return (
    <>
      {Heading === undefined ? button : <Heading>{button}</Heading>}
      <div id={id} class={panel} hidden={state === 'closed'}>
        {state === 'open' && children}
      </div>
    </>
  );
}
