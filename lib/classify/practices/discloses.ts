import { conditional, deniedInPlace, governing, HANDS_ON, OBTAINS, type Reader } from './context';

export const discloses: Reader = (hit, { sentence, above }) => {
  // "advertisers may collect …": the recipient is itself the subject.
  const own = sentence.acts.find(
    (act) =>
      act.from >= hit.to &&
      act.from - hit.to <= 6 &&
      act.voice === 'active' &&
      OBTAINS.has(act.verb) &&
      act.actor === 'others',
  );
  const act = governing(hit, sentence);
  const governs = act && (HANDS_ON.has(act.verb) || (act.verb === 'give' && act.actor !== 'person'));
  if (governs && act.actor !== 'person' && act.actor !== 'others') {
    const denied = act.reading === 'denies' || deniedInPlace(hit, sentence);
    if (denied && sentence.conditions.length) return { reading: 'asks', certainty: 3 };
    if (denied && sentence.exceptions.length) return { reading: 'allows', certainty: 2 };
    if (denied) return { reading: 'denies', certainty: 3 };
    return { reading: conditional(act.reading, act, sentence), certainty: 3 };
  }
  if (own)
    return {
      reading: own.reading === 'denies' ? 'denies' : conditional(own.reading, own, sentence),
      certainty: own.reading === 'denies' ? 1 : 3,
    };
  const passive = sentence.acts.find((one) => one.voice === 'passive' && HANDS_ON.has(one.verb));
  if (passive) return { reading: conditional(passive.reading, passive, sentence), certainty: 2 };
  for (const { sentence: outer, certainty } of above) {
    const last = outer.acts.filter((one) => one.verb !== 'other' && one.verb !== 'define').at(-1);
    if (!last) continue;
    if (!HANDS_ON.has(last.verb)) return null;
    const denied = last.reading === 'denies';
    if (denied && !outer.exceptions.length) return certainty === 2 ? { reading: 'denies', certainty } : null;
    return { reading: denied ? 'allows' : conditional(last.reading, last, outer), certainty };
  }
  return null;
};
