import { defineBackground } from 'wxt/utils/define-background';
import { attendTabs } from '../lib/browser/attend-tabs';
import { remindOfRequests } from '../lib/browser/due';
import { greetOnce } from '../lib/browser/first-run';
import { browserSpeech } from '../lib/browser/speech';
import { personalToolbar } from '../lib/browser/toolbar';
import { weighed } from '../lib/scorecard/weigh';
import { todayOf } from '../lib/ui/today';
import { concerns } from '../rules/concerns';
import { rubric } from '../rules/rubric';

export default defineBackground(() => {
  const speech = browserSpeech(rubric);
  greetOnce('/welcome.html');
  remindOfRequests(speech, () => todayOf(new Date()));
  attendTabs(
    async (document) => {
      // The background is woken for every tab that is closed, too: what reads policies is opened when the first one comes. In the
      // bundle these modules are functions that run once; a browser loads nothing here.
      const [{ analyse }, { rulebook }] = await Promise.all([import('../lib/analyse'), import('../rules/ruleset')]);
      return analyse(document, rulebook, document.url);
    },
    personalToolbar(speech, (grade, weights) => weighed(grade, rubric, concerns, weights)),
  );
});
