import { render } from 'preact';
import { analyse } from '../../lib/analyse';
import * as actions from '../../lib/browser/popup-api';
import { startView } from '../../lib/browser/start-view';
import { t } from '../../lib/i18n/messages';
import { samplePolicy } from '../../lib/ui/pages/sample-policy';
import { WelcomePage } from '../../lib/ui/pages/WelcomePage';
import { rulebook } from '../../rules/ruleset';

await startView(document);
document.title = t('welcomeTitle');
const root = document.getElementById('page');
const outcome = analyse(samplePolicy, rulebook, samplePolicy.url);
if (root && outcome.kind === 'scored')
  render(
    <WelcomePage
      sample={samplePolicy}
      scorecard={outcome.scorecard}
      actions={actions}
      optionsPage="options.html"
      rubricPage="rubric.html"
    />,
    root,
  );
