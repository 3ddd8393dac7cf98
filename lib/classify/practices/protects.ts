import { deniedBefore, permittedBefore, type Reader } from './context';

export const protects: Reader = (hit, { sentence }) => {
  if (deniedBefore(hit, sentence)) return { reading: 'denies', certainty: 2 };
  return { reading: permittedBefore(hit, sentence) ? 'allows' : 'states', certainty: 3 };
};
