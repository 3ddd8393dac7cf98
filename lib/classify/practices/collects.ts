import type { Reading } from '../../policy/finding';
import type { Act, Sentence } from '../sentence';
import { conditional, deniedInPlace, governing, HANDS_ON, OBTAINS, type Reader } from './context';

/** Does the act mean that the controller comes to have or use the data? */
function obtains(act: Act): boolean {
  if (act.voice === 'noun') return OBTAINS.has(act.verb);
  if (act.actor === 'person') return act.verb === 'give' || OBTAINS.has(act.verb);
  return OBTAINS.has(act.verb) || HANDS_ON.has(act.verb);
}

/** How an act reads for a collection: sharing implies having, but not sharing says nothing of collecting. */
function readAsCollection(act: Act, sentence: Sentence): Reading | null {
  if (!obtains(act)) return null;
  if (act.reading === 'denies') {
    if (HANDS_ON.has(act.verb) || act.actor === 'person') return null;
    if (act.actor === 'others') return null;
    // "only", "other than what you supply": the denial has a hole in it.
    if (sentence.exceptions.length && !sentence.conditions.length) return null;
    return sentence.conditions.length ? 'asks' : 'denies';
  }
  return conditional(act.reading, act, sentence);
}

export const collects: Reader = (hit, { sentence, above }) => {
  const act = governing(hit, sentence);
  if (act) {
    if (act.verb === 'define') return null;
    const reading = readAsCollection(act, sentence);
    if (reading === null) return null;
    if (act.actor === 'others' && act.voice === 'active' && !aboutUs(sentence)) return null;
    if (deniedInPlace(hit, sentence)) return { reading: HANDS_ON.has(act.verb) ? 'states' : 'denies', certainty: 2 };
    return { reading, certainty: 3 };
  }
  if (deniedInPlace(hit, sentence)) return null;
  for (const { sentence: outer, certainty } of above) {
    const last = outer.acts.filter((one) => one.verb !== 'other' && one.verb !== 'define').at(-1);
    if (!last) continue;
    const reading = readAsCollection(last, outer);
    return reading === null ? null : { reading, certainty };
  }
  return null;
};

/** Third parties that act on our service, or for us, or hand data to us. */
function aboutUs(sentence: Sentence): boolean {
  return sentence.words.some((word) => word.norm === 'us' || word.norm === 'our' || word.norm === 'ours');
}
