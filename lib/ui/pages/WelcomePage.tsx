import { useMemo, useState } from 'preact/hooks';
import { t } from '../../i18n/messages';
import type { PolicyDocument } from '../../policy/document';
import type { Evidence, Scorecard } from '../../policy/scorecard';
import type { Actions } from '../actions';
import { type Doing, DoingProvider } from '../components/context';
import { HeadPart, StandoutsPart } from '../components/HeadPart';
import { Icon, type IconName } from '../components/Icon';
import { useSaid } from '../components/useSaid';
import { headOf, standoutsOf } from '../head';
import { sectionsOf } from '../sections';
import { PagePart } from './fields';
import { PolicyText } from './PolicyText';

/** Shown once, after installation: what it does, what it sees and why, and a policy to try it on. */
export function WelcomePage({
  sample,
  scorecard,
  actions,
  optionsPage,
  rubricPage,
}: {
  sample: PolicyDocument;
  /** The sample as it has just been read. */
  scorecard: Scorecard;
  actions: Actions;
  optionsPage: string;
  rubricPage: string;
}) {
  return (
    <main class="page">
      <h1>{t('welcomeTitle')}</h1>
      <p class="page-lead">{t('welcomeLead')}</p>
      <PagePart title={t('welcomeHow')}>
        <ol class="welcome-steps">
          <Step icon="lens">{t('welcomeStep1')}</Step>
          <Step icon="list">{t('welcomeStep2')}</Step>
          <Step icon="mail">{t('welcomeStep3')}</Step>
        </ol>
        <p class="hint">{t('welcomePin')}</p>
      </PagePart>
      <Example sample={sample} scorecard={scorecard} actions={actions} />
      <PagePart title={t('welcomeSees')}>
        <ul class="welcome-steps">
          <Step icon="page">{t('welcomeSeesPages')}</Step>
          <Step icon="list">{t('welcomeSeesStorage')}</Step>
          <Step icon="lock">{t('welcomeSeesNothing')}</Step>
        </ul>
      </PagePart>
      <PagePart title={t('welcomeLimits')}>
        <p>{t('welcomeLimitsText')}</p>
      </PagePart>
      <p class="buttons">
        <a class="button primary" href={optionsPage}>
          {t('welcomeOptions')}
        </a>
        <a class="button" href={rubricPage}>
          {t('welcomeRubric')}
        </a>
      </p>
    </main>
  );
}

function Step({ icon, children }: { icon: IconName; children: string }) {
  return (
    <li>
      <span class="step-sign">
        <Icon name={icon} />
      </span>
      <span>{children}</span>
    </li>
  );
}

function Example({ sample, scorecard, actions }: { sample: PolicyDocument; scorecard: Scorecard; actions: Actions }) {
  const [said, announce] = useSaid();
  const [shown, setShown] = useState<Evidence | null>(null);
  const { head, standouts } = useMemo(() => {
    const sections = sectionsOf(scorecard);
    return {
      head: headOf(scorecard, sections),
      standouts: standoutsOf(scorecard, sections),
    };
  }, [scorecard]);
  const doing = useMemo<Doing>(
    () => ({
      ...actions,
      reveal: (evidence) => {
        setShown(evidence);
        return Promise.resolve({ kind: 'revealed' });
      },
      readAgain: () => {},
      announce,
    }),
    [actions, announce],
  );
  return (
    <PagePart title={t('welcomeExample')}>
      <p class="hint">{t('welcomeExampleHint')}</p>
      <div class="example">
        <DoingProvider value={doing}>
          <div class="example-card">
            <HeadPart head={head} />
            <StandoutsPart standouts={standouts} />
          </div>
        </DoingProvider>
        <PolicyText document={sample} shown={shown} label={t('welcomeExamplePolicy')} />
      </div>
      {said}
    </PagePart>
  );
}
