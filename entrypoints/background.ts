import { defineBackground } from 'wxt/utils/define-background';
import { analyse } from '../lib/analyse';
import { attendTabs } from '../lib/browser/attend-tabs';
import { remindOfRequests } from '../lib/browser/due';
import { greetOnce } from '../lib/browser/first-run';
import { browserSpeech } from '../lib/browser/speech';
import { personalToolbar } from '../lib/browser/toolbar';
import { weighed } from '../lib/scorecard/weigh';
import { todayOf } from '../lib/ui/today';
import { concerns } from '../rules/concerns';
import { rulebook } from '../rules/ruleset';

export default defineBackground(() => {
  const speech = browserSpeech(rulebook.rubric);
  greetOnce('/welcome.html');
  remindOfRequests(speech, () => todayOf(new Date()));
  attendTabs(
    (document) => analyse(document, rulebook, document.url),
    personalToolbar(speech, (grade, weights) => weighed(grade, rulebook.rubric, concerns, weights)),
  );
});
