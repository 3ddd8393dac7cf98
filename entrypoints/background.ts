import { defineBackground } from 'wxt/utils/define-background';
import { analyse } from '../lib/analyse';
import { attendTabs } from '../lib/browser/attend-tabs';
import { browserSpeech } from '../lib/browser/speech';
import { rulebook } from '../rules/ruleset';

export default defineBackground(() =>
  attendTabs((document) => analyse(document, rulebook, document.url), browserSpeech(rulebook.rubric)),
);
