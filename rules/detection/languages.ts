import type { DetectionWords } from '../../lib/detect/words';
import { czech } from './cs';
import { german } from './de';
import { english } from './en';
import { spanish } from './es';
import { french } from './fr';
import { italian } from './it';
import { japanese } from './ja';
import { dutch } from './nl';
import { polish } from './pl';
import { portuguese } from './pt';
import { chinese } from './zh';

/** Every language in which policies are recognised. Imported by name: the content script has no glob to expand. */
export const detectionLanguages: readonly DetectionWords[] = [
  english,
  german,
  french,
  spanish,
  italian,
  dutch,
  portuguese,
  polish,
  czech,
  japanese,
  chinese,
];
