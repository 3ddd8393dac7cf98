import type { JSX } from 'preact';
import ownPolicy from '../docs/PRIVACY.md?raw';
import { analyse } from '../lib/analyse';
import type { RememberedRequest } from '../lib/letters/requests';
import { DEFAULT_SETTINGS, type Settings } from '../lib/policy/settings';
import { OptionsPage } from '../lib/ui/pages/OptionsPage';
import { PrivacyPage } from '../lib/ui/pages/PrivacyPage';
import { type RequestsApi, RequestsPage } from '../lib/ui/pages/RequestsPage';
import { RubricPage } from '../lib/ui/pages/RubricPage';
import { samplePolicy } from '../lib/ui/pages/sample-policy';
import { WelcomePage } from '../lib/ui/pages/WelcomePage';
import type { SettingsApi } from '../lib/ui/settings-api';
import { concerns } from '../rules/concerns';
import { lawbook } from '../rules/lawbook';
import { rubric } from '../rules/rubric';
import { rulebook } from '../rules/ruleset';
import { requestOf } from './fixtures/request';

/** Every state of the pages that open in a tab of their own, by name. */

const LONG = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

/** Everything set that can be set, and as long as it may be. */
const changed: Settings = {
  ...DEFAULT_SETTINGS,
  detection: 'on-click',
  quietSites: ['harbour.example', `${'very-long-subdomain.'.repeat(5)}example`, 'quay.example'],
  weights: { sale: 'more', ads: 'not-at-all', ai: 'less' },
  region: 'US-CA',
  ownDetails: { name: LONG, email: `${LONG.toLowerCase()}@mail.example` },
  requests: 'remembered',
};

function settingsApi(stored: Settings): SettingsApi {
  let kept = stored;
  return {
    readSettings: async () => kept,
    changeSettings: async (changes) => {
      kept = { ...kept, ...changes };
      return kept;
    },
    watchSettings: () => () => {},
    clearEverything: async () => {},
  };
}

const nothing = async () => {};
const actions = { copyText: async () => 'copied' as const, openLink: nothing, openMail: nothing };

const options = (settings: Settings) => () => (
  <OptionsPage
    api={settingsApi(settings)}
    laws={lawbook}
    rubricPage="?state=rubric"
    requestsPage="?state=requests"
    privacyPage="?state=privacy"
  />
);

const rubricWith = (settings: Settings) => () => (
  <RubricPage api={settingsApi(settings)} rubric={rubric} concerns={concerns} optionsPage="?state=options" />
);

function requests(stored: RememberedRequest[], settings: Settings): () => JSX.Element {
  const api: RequestsApi = {
    ...actions,
    readRequests: async () => stored,
    watchRequests: () => () => {},
    forgetRequest: nothing,
    forgetAllRequests: nothing,
    saveFile: () => {},
    now: () => '2026-04-05T10:00:00Z',
  };
  return () => (
    <RequestsPage api={api} laws={lawbook} today="2026-04-05" settings={settings} optionsPage="?state=options" />
  );
}

function welcome(): JSX.Element {
  const outcome = analyse(samplePolicy, rulebook, samplePolicy.url);
  if (outcome.kind !== 'scored') throw new Error(`The example was not scored: ${outcome.kind}`);
  return (
    <WelcomePage
      sample={samplePolicy}
      scorecard={outcome.scorecard}
      actions={actions}
      optionsPage="?state=options"
      rubricPage="?state=rubric"
    />
  );
}

export const pageStates = {
  options: options(DEFAULT_SETTINGS),
  optionsChanged: options(changed),
  rubric: rubricWith(DEFAULT_SETTINGS),
  rubricWeighed: rubricWith(changed),
  welcome,
  privacy: () => <PrivacyPage markdown={ownPolicy} />,
  noRequests: requests([], DEFAULT_SETTINGS),
  requests: requests(
    [
      requestOf({ id: 'due', deadline: '2026-06-01', company: 'Quay GmbH' }),
      requestOf({ id: 'overdue' }),
      requestOf({ id: 'long', company: `${LONG} International Holdings`, kind: 'opt-out', law: 'ccpa', to: null }),
    ],
    changed,
  ),
} satisfies Record<string, () => JSX.Element>;

export type PageStateName = keyof typeof pageStates;
