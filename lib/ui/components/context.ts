import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Revealed } from '../../policy/messages';
import type { Evidence } from '../../policy/scorecard';
import type { Actions } from '../actions';

/** What every view inside the popup may do. */
export interface Doing extends Actions {
  reveal(evidence: Evidence): Promise<Revealed>;
  readAgain(): void;
  /**
   * Says it in the live region; `heard`: for screen readers only, because what happened can be seen where it happened.
   */
  announce(text: string, to?: 'all' | 'heard'): void;
}

const DoingContext = createContext<Doing | null>(null);

export const DoingProvider = DoingContext.Provider;

export function useDoing(): Doing {
  const doing = useContext(DoingContext);
  if (doing === null) throw new Error('This view stands outside <DoingProvider>. Render it inside <Popup>.');
  return doing;
}
