import type { JSX } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';

const SAID_MS = 4_000;

/** A live region, seen and heard, and how to say something in it. */
export function useSaid(): [JSX.Element, (text: string) => void] {
  const [said, setSaid] = useState({ text: '', at: 0 });
  useEffect(() => {
    if (said.text === '') return;
    const gone = setTimeout(() => setSaid((now) => ({ ...now, text: '' })), SAID_MS);
    return () => clearTimeout(gone);
  }, [said]);
  const say = useCallback((text: string) => setSaid((before) => ({ text, at: before.at + 1 })), []);
  const region = (
    <div role="status" class="said">
      {/* A new key, so that the same words are said again. */}
      {said.text !== '' && <p key={said.at}>{said.text}</p>}
    </div>
  );
  return [region, say];
}
