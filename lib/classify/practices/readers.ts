import type { Practice } from '../../policy/rule';
import { collects } from './collects';
import type { Reader } from './context';
import { declares } from './declares';
import { discloses } from './discloses';
import { grants } from './grants';
import { offers } from './offers';
import { protects } from './protects';
import { uses } from './uses';

/** The grammar of each practice. */
export const readers: { readonly [P in Practice]: Reader } = {
  collects,
  uses,
  discloses,
  grants,
  protects,
  declares,
  offers,
};
