import type { JSX } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';

/** Long enough to read a short sentence. */
const SAID_MS = 4_000;

interface Said {
  text: string;
  to: 'all' | 'heard';
  at: number;
}

/**
 * A live region, seen and heard, and how to say something in it. `heard`: for screen readers only, because what
 * happened can be seen where it happened.
 */
export function useSaid(forMs = SAID_MS): [JSX.Element, (text: string, to?: Said['to']) => void] {
  const [said, setSaid] = useState<Said>({ text: '', to: 'all', at: 0 });
  useEffect(() => {
    if (said.text === '') return;
    const gone = setTimeout(() => setSaid((now) => ({ ...now, text: '' })), forMs);
    return () => clearTimeout(gone);
  }, [said, forMs]);
  const say = useCallback(
    (text: string, to: Said['to'] = 'all') => setSaid((before) => ({ text, to, at: before.at + 1 })),
    [],
  );
  const region = (
    <div role="status" class={said.to === 'heard' ? 'unseen' : 'said'}>
      {/* A new key, so that the same words are said again. */}
      {said.text !== '' && <p key={said.at}>{said.text}</p>}
    </div>
  );
  return [region, say];
}
