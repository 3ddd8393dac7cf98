import { deniedBefore, type Reader } from './context';

export const offers: Reader = (hit, { sentence }) => {
  if (deniedBefore(hit, sentence)) return { reading: 'denies', certainty: 2 };
  return { reading: 'states', certainty: 3 };
};
