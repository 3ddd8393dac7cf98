import type { Lexicon } from '../lib/policy/lexicon';
import { en } from './lexicon/en';

/** The languages that are read. */
export const lexicons: readonly Lexicon[] = [en];
