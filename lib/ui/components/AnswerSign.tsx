import type { Answer } from '../answer';
import type { Tone } from '../rows';

/**
 * The states of a line as shapes that differ without colour: full, half full, struck out, asked, dashed.
 * The word stands beside it, so that the drawing itself needs no name.
 */
export function AnswerSign({ answer, tone }: { answer: Answer; tone: Tone }) {
  return (
    <svg class={`sign tone-${tone}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {answer === 'yes' && <circle class="filled" cx="8" cy="8" r="6" />}
      {answer === 'only-if' && (
        <>
          <circle cx="8" cy="8" r="5.2" />
          <path class="filled" d="M8 2.8a5.2 5.2 0 0 0 0 10.4Z" />
        </>
      )}
      {answer === 'no' && (
        <>
          <circle cx="8" cy="8" r="5.2" />
          <path d="M4.4 11.6 11.6 4.4" />
        </>
      )}
      {answer === 'unclear' && (
        <>
          <circle cx="8" cy="8" r="5.6" />
          <path d="M6.3 6.6a1.75 1.75 0 1 1 2.6 1.5c-.6.4-.9.7-.9 1.3M8 11.1v.1" />
        </>
      )}
      {answer === 'silent' && <circle class="dashed" cx="8" cy="8" r="5.2" />}
    </svg>
  );
}
