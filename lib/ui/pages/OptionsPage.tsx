import { useState } from 'preact/hooks';
import { LANGUAGES, type Language } from '../../i18n/languages';
import { t } from '../../i18n/messages';
import type { Lawbook } from '../../letters/law';
import type { Settings, Theme } from '../../policy/settings';
import { Choice } from '../components/Choice';
import { regionChoices } from '../regions';
import type { SettingsApi } from '../settings-api';
import { ClearPart } from './ClearPart';
import { Check, PagePart, TextField } from './fields';
import { QuietSites } from './QuietSites';
import { useSettings } from './useSettings';
import { Weights } from './Weights';

const NOBODY = { name: '', email: '' };

/** All that a person can set, kept as soon as it is changed. */
export function OptionsPage({
  api,
  laws,
  rubricPage,
  requestsPage,
  privacyPage,
}: {
  api: SettingsApi;
  laws: Lawbook;
  rubricPage: string;
  requestsPage: string;
  privacyPage: string;
}) {
  const { settings, change, said, say } = useSettings(api);
  if (settings === null) return null;
  return (
    <>
      <main class="page">
        <h1>{t('optionsTitle')}</h1>
        <p class="page-lead">
          {t('optionsLead')} <a href={privacyPage}>{t('optionsPrivacy')}</a>
        </p>
        <PagePart title={t('optionsReading')}>
          <Check
            label={t('optionsDetection')}
            hint={t('optionsDetectionHint')}
            checked={settings.detection === 'automatic' ? 'on' : 'off'}
            onChange={(checked) => change({ detection: checked === 'on' ? 'automatic' : 'on-click' })}
          />
          <QuietSites sites={settings.quietSites} onChange={(quietSites) => change({ quietSites })} />
        </PagePart>
        <GradePart settings={settings} change={change} rubricPage={rubricPage} />
        <LettersPart settings={settings} change={change} laws={laws} requestsPage={requestsPage} />
        <LookPart settings={settings} change={change} />
        <ClearPart onClear={api.clearEverything} onCleared={() => say(t('optionsCleared'))} />
      </main>
      {said}
    </>
  );
}

interface PartProps {
  settings: Settings;
  change: (changes: Partial<Settings>) => void;
}

function GradePart({ settings, change, rubricPage }: PartProps & { rubricPage: string }) {
  return (
    <PagePart title={t('optionsGrade')}>
      <Check
        label={t('optionsShowGrade')}
        hint={t('optionsShowGradeHint')}
        checked={settings.grade === 'shown' ? 'on' : 'off'}
        onChange={(checked) => change({ grade: checked === 'on' ? 'shown' : 'hidden' })}
      />
      <fieldset>
        <legend>{t('optionsCares')}</legend>
        <p class="hint">{t('optionsCaresHint')}</p>
        <Weights weights={settings.weights} onChange={(weights) => change({ weights })} />
      </fieldset>
      <a class="out-link" href={rubricPage}>
        {t('optionsRubricLink')}
      </a>
    </PagePart>
  );
}

function LettersPart({ settings, change, laws, requestsPage }: PartProps & { laws: Lawbook; requestsPage: string }) {
  const [typed, setTyped] = useState(NOBODY);
  const details = settings.ownDetails;
  const keep = (ownDetails: typeof NOBODY) => {
    setTyped(ownDetails);
    change({ ownDetails });
  };
  return (
    <PagePart title={t('optionsLetters')}>
      <Choice
        label={t('optionsRegion')}
        hint={t('optionsRegionHint')}
        value={settings.region ?? ''}
        options={[
          { id: '', label: t('optionsRegionNone') },
          ...regionChoices(laws).map(({ code, name }) => ({ id: code, label: name })),
        ]}
        onChoose={(code) => change({ region: code === '' ? null : code })}
      />
      <Check
        label={t('optionsDetails')}
        hint={t('optionsDetailsHint')}
        checked={details === null ? 'off' : 'on'}
        onChange={(checked) => change({ ownDetails: checked === 'on' ? typed : null })}
      />
      {details !== null && (
        <div class="pair">
          <TextField
            label={t('optionsName')}
            value={details.name}
            autocomplete="name"
            onDone={(name) => keep({ ...details, name })}
          />
          <TextField
            label={t('optionsEmail')}
            value={details.email}
            autocomplete="email"
            onDone={(email) => keep({ ...details, email })}
          />
        </div>
      )}
      <Check
        label={t('optionsRequests')}
        hint={t('optionsRequestsHint')}
        checked={settings.requests === 'remembered' ? 'on' : 'off'}
        onChange={(checked) => change({ requests: checked === 'on' ? 'remembered' : 'forgotten' })}
      />
      <a class="out-link" href={requestsPage}>
        {t('requestsLink')}
      </a>
    </PagePart>
  );
}

function LookPart({ settings, change }: PartProps) {
  return (
    <PagePart title={t('optionsLook')}>
      <div class="pair">
        <Choice<Settings['language']>
          label={t('optionsLanguage')}
          value={settings.language}
          options={[
            { id: 'browser', label: t('optionsLanguageBrowser') },
            ...(Object.keys(LANGUAGES) as Language[]).map((id) => ({
              id,
              label: LANGUAGES[id].name,
              lang: LANGUAGES[id].tag,
            })),
          ]}
          onChoose={(language) => change({ language })}
        />
        <Choice<Theme>
          label={t('optionsTheme')}
          value={settings.theme}
          options={[
            { id: 'system', label: t('optionsThemeSystem') },
            { id: 'light', label: t('optionsThemeLight') },
            { id: 'dark', label: t('optionsThemeDark') },
          ]}
          onChoose={(theme) => change({ theme })}
        />
      </div>
    </PagePart>
  );
}
