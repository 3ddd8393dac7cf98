import { useEffect, useState } from 'preact/hooks';

/**
 * What `ask` answers, and `before` until it does; asked anew when `ask` is another one, and an answer to the old one is
 * dropped.
 */
export function useAnswer<Answer>(ask: () => Promise<Answer>, before: Answer): Answer {
  const [answer, setAnswer] = useState(before);
  useEffect(() => {
    let state: 'wanted' | 'ended' = 'wanted';
    void ask().then((answered) => {
      if (state === 'wanted') setAnswer(answered);
    });
    return () => {
      state = 'ended';
    };
  }, [ask]);
  return answer;
}
