import type { Sentence } from '../sentence';
import { deniedBefore, type Reader } from './context';

export const grants: Reader = (hit, { sentence, above }) => {
  if (deniedBefore(hit, sentence)) return { reading: 'denies', certainty: 2 };
  const entitled = (one: Sentence) => one.entitlements.length > 0;
  if (entitled(sentence)) return { reading: 'states', certainty: 3 };
  for (const { sentence: outer, certainty } of above) if (entitled(outer)) return { reading: 'states', certainty };
  return null;
};
