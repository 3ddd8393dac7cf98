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
  const show = personalToolbar(speech, (grade, weights) => weighed(grade, rubric, concerns, weights));
  attendTabs(
    async (document) => {
      const { analyse, rulebook } = await reader();
      return analyse(document, rulebook, document.url);
    },
    async (tabId, outcome) => {
      await show(tabId, outcome);
      // While the page is taken apart, what will read its text is made ready.
      if (outcome?.kind === 'reading') void reader();
    },
  );
});

/**
 * The background is woken for every tab that is closed, too: what reads policies is opened when the first one comes. In
 * the bundle these modules are functions that run once; a browser loads nothing here.
 */
async function reader() {
  const [{ analyse, prepare }, { rulebook }] = await Promise.all([
    import('../lib/analyse'),
    import('../rules/ruleset'),
  ]);
  prepare(rulebook);
  return { analyse, rulebook };
}
